import type { Workshop } from "../material/workshop.ts";
import { contentWords, hasPhrase, wordsOf } from "../../text/words.ts";
import { indexOf } from "../options/article-index.ts";
import { speakersIn } from "./speakers.ts";
import { mayBeSame } from "../options/same-thing.ts";
import { taskStem } from "../stages/stem.ts";
import type { Candidate } from "../stages/candidate.ts";
import type { Source } from "../told/source.ts";
import { NO_ATTRIBUTION, type Told } from "../told/told.ts";
import { capital } from "../../text/wording.ts";
import { isAnchored, quoteTold, saysOf, stopped, theArticle, withSources } from "../told/wording.ts";
import type { MakerInput } from "./maker.ts";
import { FINDING, LOOSE_CLAUSE, NAMED_WITHIN, NOBODY_ELSE, RETOLD_LENGTH } from "./refusals.ts";
import type { Refusal } from "../material/refusal.ts";
import { refuseTold } from "./refuse.ts";

/** The verb that makes a saying certain, in its tense. */
function harderThan({ cue, kind }: Source): string {
  const isPresent = /^(?:say|think|believe|\p{Ll}+s)$/u.test(cue) && !/^according/.test(cue);
  if (kind === "belief") return isPresent ? "knows that" : "knew that";
  return isPresent ? "proves that" : "proved that";
}
/** What a study finds or shows is hardly less than what it proves. */
const FINDS = /^(?:f[io]und|finds|shows?|showed|indicates?|indicated|confirm(?:s|ed)|reveal(?:s|ed))$/;
const WORDS = { least: 6, most: 24 };

/**
 * The same content four times: once with its source, once without, once with another source, once harder than the
 * source made it.
 */
export function makeRetelling({ told: all, workshop }: MakerInput): Candidate[] {
  return all.flatMap((told) => {
    const [source, nested] = told.sources;
    if (source === undefined || source.attribution === NO_ATTRIBUTION || nested !== undefined) return [];
    const refuse = (why: Refusal): never[] => refuseTold("retelling", told, why, workshop);
    if (!isAnchored(told)) return refuse(LOOSE_CLAUSE);
    if (FINDS.test(source.cue)) return refuse(FINDING);
    const count = told.clause.split(" ").length;
    if (count < WORDS.least || count > WORDS.most) return refuse(RETOLD_LENGTH);
    if (/^according/.test(source.cue) && told.clause.includes(source.text)) return refuse(NAMED_WITHIN);
    const other = otherSource(told, source, workshop);
    return other === null ? refuse(NOBODY_ELSE) : ask(told, source, other, workshop);
  });
}

interface Other {
  readonly text: string;
  readonly why: string;
}

/** Another named source of the article, near the statement, that says nothing of it; the one that speaks most first. */
function otherSource(told: Told, source: Source, workshop: Workshop): Other | null {
  const speakers = speakersIn(workshop);
  const likewise = indexOf(workshop)
    .attributionsNear.sharing(contentWords(told.clause))
    .filter(({ share }) => share >= SAME_MATTER)
    .map(({ item }) => item.sourceName);
  const isPerson = (name: string | null): boolean => name !== null && speakers.people.has(name);
  const [best] = speakers
    .near(told)
    .filter(
      ({ other }) =>
        !mayBeSame(other.text, source.text) &&
        !contains(told.unit.text, other.text) &&
        !told.clause.includes(other.text),
    )
    .filter(({ other }) => !likewise.some((sourceName) => mayBeSame(sourceName, other.text)))
    .map((one) => ({
      ...one,
      rank:
        Number(isPerson(one.other.name) === isPerson(source.name)) * 10 +
        (speakers.counts.get(one.other.name ?? "") ?? 0),
    }))
    .sort((a, b) => b.rank - a.rank);
  if (best === undefined) return null;
  return {
    text: best.other.text,
    why: `${capital(best.other.text)} speaks of something else: ${quoteTold(best.told, workshop)}`,
  };
}

/** From this share of common words on, two sources may say the same. */
const SAME_MATTER = 0.4;
const contains = (text: string, name: string): boolean =>
  hasPhrase(wordsOf(text), wordsOf(name.split(" ").at(-1) ?? ""));

function ask(told: Told, source: Source, other: Other, workshop: Workshop): Candidate[] {
  const says = quoteTold(told, workshop);
  const kept = stopped(capital(withSources([source], told.clauseAfterSource)));
  const options = [
    {
      text: kept,
      right: true,
      why: `The source stays, and so does what it does: ${saysOf(source)}.`,
      span: told.unit,
      fault: null,
    },
    {
      text: stopped(capital(told.clause)),
      right: false,
      why: `Now it sounds as if the article itself said so; it says: ${says}`,
      span: told.unit,
      fault: "drops-source" as const,
    },
    {
      text: stopped(capital(withSources([{ ...source, text: other.text }], told.clause))),
      right: false,
      why: other.why,
      span: told.unit,
      fault: "swaps-source" as const,
    },
    {
      text: stopped(capital(`${source.text} ${harderThan(source)} ${told.clauseAfterSource}`)),
      right: false,
      why: `The article has only “${source.cue}”, which leaves open whether it is so.`,
      span: told.unit,
      fault: "hardens" as const,
    },
  ];
  const question = {
    kind: "retelling" as const,
    fact: told.fact,
    skill: "source" as const,
    stem: taskStem(
      `Which sentence keeps to what ${theArticle(workshop)} says of ${told.subject}, and to who says it?`,
    ),
    answerText: kept,
    answerSpan: null,
    evidence: [told.unit],
    rule: "the same content with and without its source" as const,
    level: 2 as const,
    options,
  };
  return [{ question, drafts: [], prior: 0.86 }];
}
