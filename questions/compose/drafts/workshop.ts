import type { Sentence } from "../../reading/document.ts";
import type { FoundAttribution } from "../../reading/attributions/attributions.ts";
import { isComplete } from "../clauses/complements.ts";
import { type Host, findHosts, sourcePhrase } from "../clauses/host.ts";
import { isCut, isDropped, type Segment } from "../clauses/segments.ts";
import { afterWh, inOrder, invert, verbGroupOf } from "../english/verb-group.ts";
import { type Allowed, createWriter, indexWords, type WordIndex, type Writer } from "../english/writer.ts";
import type { Material } from "../material.ts";

/** What the families of drafts share: the clauses of an article, and what stands on its words. */
export interface Workshop {
  readonly material: Material;
  readonly index: WordIndex;
  readonly hosts: readonly Host[];
}

export const openWorkshop = (material: Material): Workshop => ({
  material,
  index: indexWords(material.analysis),
  hosts: findHosts(material),
});

/** A stem, and the sentences beside its own that it leans on. */
export interface Stem {
  readonly text: string;
  readonly needs: readonly Sentence[];
  /** Pronouns were put into names. */
  readonly resolved: boolean;
}

/** What is asked of a clause: by which words, and which part of it stands open. */
export interface Gap {
  /** "who", "how many containers"; small letters but for names. */
  readonly wh: string;
  readonly at: "subject" | Segment;
  /** The verb after the question words is plural. */
  readonly plural?: boolean;
  /** A preposition that stays where the open part was: "… with?" */
  readonly stranded?: string;
  /** The doer of a passive clause is asked for: this verb, in the active, with the subject as its object. */
  readonly active?: string;
}

/** "… start in in Oslo?": a preposition left before another of its kind. */
const STUTTERS =
  /\b(in|on|at|to|by|for|from|with|of|as|about) (?:in|on|at|to|by|for|from|with|of|as|about)\b(?=.* \p{L})/iu;
const LONGEST_STEM = 30;
const WANTED_LENGTH = 22;

/** Verbs that are nothing without an object, and clauses that were cut in their middle. */
const NEEDS_OBJECT =
  /^(?:ma[kd]|br[io]ng|brought|t[ao]ke|taken|taking|g[ai]ve|giving|put|wear|wore|contain|include|get|got|buy|bought|build|built|catch|caught|choos|chose|find|found|hold|held|keep|kept|lose|lost|need|raise|reach|receive|seek|sought|send|sent|show|sp[eo]nd|spent|use|using|want|releas|produc|publish|provid|defeat|creat|destroy|cause|caus)/;

function isBroken({ verb, group, copular, sentence }: Host, kept: readonly Segment[], { at }: Gap): boolean {
  const all = at === "subject" ? kept : [...kept, at];
  if (all.some((segment) => segment.kind === "clause" && !segment.optional && isCut(sentence, segment)))
    return true;
  if (copular || group.passive || !NEEDS_OBJECT.test(verb.lower)) return false;
  return !all.some(
    ({ kind, head, governor }) =>
      governor === verb &&
      (/^(?:object|clause|verb|predicate|particle)$/.test(kind) || head.index === verb.index + 1),
  );
}

/** Writes the question that leaves one part of a clause open; null where it would need what only the article tells. */
export function writeStem({ material, index }: Workshop, host: Host, gap: Gap): Stem | null {
  if (host.holders.length > 2 || isBeforeTail(host, gap)) return null;
  const present =
    /^VB[ZP]$/.test(host.group.finiteTag) && !host.group.rest.some((word) => word.endsWith("ing"));
  let kept = host.segments.filter(
    (segment) =>
      segment !== gap.at &&
      !isDropped(segment) &&
      !(segment.leading && !setsScene(segment, host, index)) &&
      !(present && /^today$/.test(segment.head.lower)) &&
      !(segment.kind === "clause" && segment.optional && isCut(host.sentence, segment)),
  );
  if (isBroken(host, kept, gap)) return null;
  for (;;) {
    const made = attempt(host, gap, kept, index, material);
    if (made === null) return null;
    if ("drop" in made) kept = kept.filter((segment) => segment !== made.drop);
    else {
      const optional = kept.findLast((segment) => segment.optional);
      const length = made.text.split(" ").length;
      if (length > WANTED_LENGTH && optional !== undefined)
        kept = kept.filter((segment) => segment !== optional);
      else {
        const open = gap.at === "subject" ? null : gap.at;
        const whole = isComplete(host.sentence, host.verb, { all: host.segments, said: kept, open });
        return !whole || length > LONGEST_STEM || length < 3 || STUTTERS.test(made.text) ? null : made;
      }
    }
  }
}

/** What the tree left open after a part may belong to it: "found a ton | of sand" does not tell what was found. */
const isBeforeTail = ({ segments }: Host, { at, wh }: Gap): boolean =>
  at !== "subject" &&
  !/when$/.test(wh) &&
  segments.some(({ tail, first }) => tail === true && first === at.last + 1);

/** A clause as a statement that stands alone, without a capital and a stop; null where it cannot. */
export function stateHost({ index }: Workshop, host: Host): Stem | null {
  let kept = host.segments.filter((segment) => !isDropped(segment) && !segment.leading);
  for (;;) {
    const writer = createWriter(index);
    const needs: Sentence[] = [];
    const subject = write(writer, needs, host.sentence, host.subjectPhrase);
    if (subject === null) return null;
    const parts = kept.map((segment) => write(writer, needs, host.sentence, segment));
    const missing = kept.filter((_, at) => parts[at] === null);
    if (missing.some(({ optional }) => !optional)) return null;
    const text = [subject, inOrder(host.group), ...parts].join(" ");
    if (missing.length === 0) {
      const whole = isComplete(host.sentence, host.verb, { all: host.segments, said: kept, open: null });
      return whole ? { text, needs, resolved: needs.length > 0 } : null;
    }
    kept = kept.filter((segment) => !missing.includes(segment));
  }
}

/** "In 1990", "In Paris": what stands in front is worth keeping if it says when or where. */
const setsScene = ({ head }: Segment, { sentence }: Host, index: WordIndex): boolean =>
  index.timeAt(head) !== undefined || index.mentionAt(sentence, head.index)?.entity.kind === "place";

type Attempt = Stem | { readonly drop: Segment } | null;

function attempt(
  host: Host,
  gap: Gap,
  kept: readonly Segment[],
  index: WordIndex,
  material: Material,
): Attempt {
  const writer = createWriter(index);
  const needs: Sentence[] = [];
  const [outer, inner] = host.holders;
  const front = outer === undefined ? "" : writeSource(outer, writer, needs, material);
  if (front === null) return null;
  let embedded = "";
  if (inner !== undefined) {
    const made = writeInner(inner, writer, needs, material);
    if (made === null) return null;
    embedded = made;
  }
  const subject = gap.at === "subject" ? "" : write(writer, needs, host.sentence, host.subjectPhrase);
  if (subject === null) return null;
  const tail: string[] = [];
  for (const segment of orderOf(host, kept, gap)) {
    if (segment === gap.at) {
      if (gap.stranded !== undefined) tail.push(gap.stranded);
      continue;
    }
    const text = write(writer, needs, host.sentence, segment);
    if (text === null) return segment.optional ? { drop: segment } : null;
    tail.push(text);
  }
  const body = gap.active === undefined ? bodyOf(host, gap, subject, embedded) : `${gap.active} ${subject}`;
  const lead = front === "" ? "" : `According to ${front}, `;
  const text = finish(`${lead}${[gap.wh, body, ...tail].filter((part) => part !== "").join(" ")}`);
  return { text, needs, resolved: needs.length > 0 };
}

/** Wh-word aside: the verb with its subject, in the order of a question or, inside another clause, of a statement. */
function bodyOf({ group }: Host, gap: Gap, subject: string, embedded: string): string {
  if (embedded !== "")
    return gap.at === "subject"
      ? `${embedded} ${inOrder(group)}`
      : `${embedded} ${subject} ${inOrder(group)}`;
  if (gap.at === "subject") return afterWh(group, gap.plural ?? false);
  const { front, tail } = invert(group);
  return [front, subject, tail].filter((part) => part !== "").join(" ");
}

/** The open part keeps its place for a stranded preposition; what stood before the subject goes to the end. */
function orderOf({ segments }: Host, kept: readonly Segment[], gap: Gap): readonly Segment[] {
  const chosen = segments.filter((segment) => segment === gap.at || kept.includes(segment));
  return [...chosen.filter(({ leading }) => !leading), ...chosen.filter(({ leading }) => leading)];
}

export const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);

/** Words of a phrase, fit to stand alone; null where they are not. */
export function write(
  writer: Writer,
  needs: Sentence[],
  sentence: Sentence,
  { first, last }: { first: number; last: number },
  allowed: Allowed = {},
): string | null {
  const written = writer.write(sentence, range(first, last), allowed);
  needs.push(...written.needs);
  return written.clean && written.text !== "" ? written.text : null;
}

function writeSource(
  holder: FoundAttribution,
  writer: Writer,
  needs: Sentence[],
  { analysis }: Material,
): string | null {
  const { sentence, sourceHead } = holder;
  if (/^W/.test(sourceHead.tag)) return analysis.registry.nameOf(sentence, sourceHead);
  return write(writer, needs, sentence, sourcePhrase(holder));
}

/** "does the United States believe": the inner of two sources, asked inside the question. */
function writeInner(
  holder: FoundAttribution,
  writer: Writer,
  needs: Sentence[],
  material: Material,
): string | null {
  const event = material.analysis.events.find(({ clause }) => clause.verb === holder.cueWord);
  const group = event === undefined ? null : verbGroupOf(event.clause);
  const source = writeSource(holder, writer, needs, material);
  if (group === null || source === null || event?.clause.negated === true) return null;
  const { front, tail } = invert(group);
  return [front, source, tail].join(" ");
}

/** A question begins with a capital, ends with its mark, and opens no quotation that it does not close. */
export function finish(text: string): string {
  const plain = text
    .replace(/\s+/g, " ")
    .replace(/ ([,.;:?!)])/g, "$1")
    .trim();
  const balanced =
    (plain.match(/“/g) ?? []).length === (plain.match(/”/g) ?? []).length &&
    (plain.match(/"/g) ?? []).length % 2 === 0;
  const quoted = balanced ? plain : plain.replace(/[“”"]/g, "");
  return `${quoted.replace(/[,.;:\s]+$/, "").replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}?`;
}
