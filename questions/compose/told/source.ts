import type { FoundAttribution } from "../../reading/attributions/attributions.ts";
import { hasSayingTrait, type SayingClass } from "../../lexicon/verbs-of-saying.ts";
import type { Workshop } from "../material/workshop.ts";
import { writeAlone } from "../english/alone/write-alone.ts";

/** Who stands between a clause and the reader. */
export interface Source {
  /** As a sentence has it: "the White House", "Ada Moss", "a source". */
  readonly text: string;
  /** The name in the reading; null for sources that the article only describes ("officials"). */
  readonly name: string | null;
  /** The word that gives it to them: "said", "according to". */
  readonly cue: string;
  readonly kind: SayingClass;
  /** Place in the list of attributions. */
  readonly attribution: number;
}

/** Nouns for those who speak without a name. */
const SPEAKERS =
  /(?:^|-)(?:officials?|sources?|police|authorities|spokes(?:man|woman|person|people)|witness(?:es)?|researchers?|scientists?|experts?|analysts?|critics?|supporters?|lawyers?|prosecutors?|investigators?|residents?|reports?|study|studies|polls?|surveys?|statement|government|ministry|ministers?|army|military|company|agency|agencies|members?|lawmakers?|leaders?|advocates?|activists?|opponents?|doctors?|organi[sz]ers?|reporters?|newspapers?|media|television|campaign|committee|commission|court|judge|judges|team|group|union|party|department|office|council|executives?|aides?|operatives?|teachers?|students?|parents?|families|family|victims?|survivors?|commissioner|director|president|mayor|governor|secretary|chairman|estimates?|document|documents|records?)$/;

/**
 * The source of an attribution in words that can stand alone; null for "they", "I" and for whom nobody knows.
 * `attribution` is its place in the list.
 */
export function findSource(found: FoundAttribution, attribution: number, workshop: Workshop): Source | null {
  const { analysis, reading } = workshop.material;
  const written = reading.attributions[attribution];
  if (written === undefined) return null;
  const { sentence, sourceHead, source } = found;
  const cue = written.cue.text.replace(/\s+/g, " ").toLowerCase();
  // what is denied, asked, hoped or decided is not said to be so
  const said = found.cueWord.lower;
  if (said !== "according" && (!hasSayingTrait(said, "holds") || hasSayingTrait(said, "out"))) return null;
  const rest = { cue, kind: found.kind, attribution };
  const { registry } = analysis;
  const entity =
    registry.entityAt(sentence, sourceHead) ?? registry.besideOf(sentence, sourceHead)?.entity ?? null;
  if (entity !== null) {
    const text = entity.kind === "person" ? entity.name : withArticle(entity.name, sourceHead.index, found);
    return { text, name: entity.name, ...rest };
  }
  if (!SPEAKERS.test(sourceHead.lower)) return null;
  const text = writeAlone(sentence, source, workshop);
  if (text === null || text.split(" ").length > 8) return null;
  const [first] = sentence.words;
  const isNamed = first?.tag.startsWith("NNP") === true || /^(?:his|her)$/.test(first?.lower ?? "");
  const isStart = source.start === sentence.unit.start && !isNamed;
  return { text: isStart ? text.slice(0, 1).toLowerCase() + text.slice(1) : text, name: null, ...rest };
}

/** "the" before a name that has it in this place. */
function withArticle(name: string, head: number, { sentence }: FoundAttribution): string {
  const kids = sentence.words[head]?.kids.flatMap((kid) => sentence.words[kid] ?? []) ?? [];
  return kids.some(({ lower }) => lower === "the") ? `the ${name}` : name;
}
