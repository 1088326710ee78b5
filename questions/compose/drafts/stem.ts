import { quotesPaired } from "../../text/marks.ts";
import type { Sentence } from "../../reading/document/document.ts";
import { isComplete } from "../clauses/complements.ts";
import type { Host } from "../clauses/host.ts";
import { isCut, isDropped, type Segment } from "../clauses/segments.ts";
import { activeOf } from "../english/active.ts";
import { inSimplePast } from "../english/simple-past.ts";
import { afterWh, inOrder, invert } from "../english/verb-group.ts";
import { createWriter } from "../english/alone/writer.ts";
import type { WordIndex } from "../material/word-index.ts";
import { writeInner, writeSource } from "./stem-source.ts";
import { joinStem, type Stem } from "../stages/stem.ts";
import type { Refusal } from "../material/refusal.ts";
import {
  BEFORE_TAIL,
  BROKEN,
  ENDS_TORN,
  INCOMPLETE,
  STEM_LENGTH,
  STUTTER,
  TOO_DEEP,
  UNSAYABLE,
} from "./stem-refusals.ts";
import type { Workshop } from "../material/workshop.ts";
import { write } from "../english/write-phrase.ts";

/** A clause in words, and the sentences beside its own that it leans on. */
export interface Stated {
  readonly text: string;
  readonly needs: readonly Sentence[];
  /** Pronouns were put into names. */
  readonly resolved: boolean;
  /** How many parts after the verb, or before the subject, it says. */
  readonly said: number;
}

/** A stem, with its text in one. */
export interface WrittenStem extends Stated {
  readonly stem: Stem;
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
  /** The doer of a passive clause is asked for, in the active, with the subject as its object. */
  readonly active?: boolean;
}

/** "… start in in Oslo?": a preposition left before another of its kind. */
const STUTTERS =
  /\b(in|on|at|to|by|for|from|with|of|as|about) (?:in|on|at|to|by|for|from|with|of|as|about)\b(?=.* \p{L})/iu;
/** "… near the place from?": what followed was lost. "… overruled that request?": which one? */
const ENDS_OPEN =
  /\b(?:that \p{Ll}+|of|from|with|for|into|than|the|an?|its|their|his|her|and|or|but|very|more|most|some|any|no|only|both)\?$/iu;
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

/** Writes the question that leaves one part of a clause open, or says why it would need what only the article tells. */
export function writeStem(workshop: Workshop, asked: Host, gap: Gap): WrittenStem | Refusal {
  const { index } = workshop;
  const host =
    gap.wh === "when" || isDated(asked, index) ? { ...asked, group: inSimplePast(asked.group) } : asked;
  if (host.holders.length > 2) return TOO_DEEP;
  if (isBeforeTail(host, gap)) return BEFORE_TAIL;
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
  if (isBroken(host, kept, gap)) return BROKEN;
  for (;;) {
    const made = attempt(workshop, host, gap, kept);
    if (made === null) return UNSAYABLE;
    if ("drop" in made) kept = kept.filter((segment) => segment !== made.drop);
    else {
      const optional = kept.findLast((segment) => segment.optional);
      const length = made.text.split(" ").length;
      if (length > WANTED_LENGTH && optional !== undefined)
        kept = kept.filter((segment) => segment !== optional);
      else {
        return faultOf(made, host, gap, kept) ?? made;
      }
    }
  }
}

const SHORTEST_STEM = 3;

/** What is wrong with a stem that is written. */
function faultOf({ text }: Stated, host: Host, gap: Gap, said: readonly Segment[]): Refusal | undefined {
  const open = gap.at === "subject" ? null : gap.at;
  const length = text.split(" ").length;
  if (!isComplete(host.sentence, host.verb, { all: host.segments, said, open })) return INCOMPLETE;
  if (gap.stranded === undefined && ENDS_OPEN.test(text)) return ENDS_TORN;
  if (length > LONGEST_STEM || length < SHORTEST_STEM) return STEM_LENGTH;
  return STUTTERS.test(text) ? STUTTER : undefined;
}

/** A part of it says on which day or in which year: "has closed the port | in 2009". */
const isDated = ({ segments, sentence }: Host, index: WordIndex): boolean =>
  segments.some(({ preposition, head, first }) => {
    const time = index.timeAt(head);
    const open = preposition?.lower ?? sentence.words[first]?.lower;
    return (
      time !== undefined &&
      /^(?:day|month|year)$/.test(time.granularity) &&
      !/^(?:since|until|by)$/.test(open ?? "")
    );
  });

/** What the tree left open after a part may belong to it: "found a ton | of sand" does not tell what was found. */
const isBeforeTail = ({ segments }: Host, { at, wh }: Gap): boolean =>
  at !== "subject" &&
  !/when$/.test(wh) &&
  segments.some(({ tail, first }) => tail === true && first === at.last + 1);

/** A clause as a statement that stands alone, without a capital and a stop; null where it cannot. */
export function stateHost(workshop: Workshop, host: Host): Stated | null {
  let kept = host.segments.filter((segment) => !isDropped(segment) && !segment.leading);
  for (;;) {
    const writer = createWriter(workshop);
    const needs: Sentence[] = [];
    const subject = write(writer, needs, host.sentence, host.subjectPhrase);
    if (subject === null) return null;
    const parts = kept.map((segment) => write(writer, needs, host.sentence, segment));
    const missing = kept.filter((_, at) => parts[at] === null);
    if (missing.some(({ optional }) => !optional)) return null;
    const text = [subject, inOrder(host.group), ...parts].join(" ");
    if (missing.length === 0) {
      const whole = isComplete(host.sentence, host.verb, { all: host.segments, said: kept, open: null });
      return whole && !ENDS_OPEN.test(`${text}?`)
        ? { text, needs, resolved: needs.length > 0, said: kept.length }
        : null;
    }
    kept = kept.filter((segment) => !missing.includes(segment));
  }
}

const LONGEST_SCENE = 7;

/** "In 1990", "In Paris", "In the talks on grain": what stands in front and is short tells of what it is said. */
const setsScene = (
  { head, preposition, first, last }: Segment,
  { sentence }: Host,
  index: WordIndex,
): boolean =>
  index.timeAt(head) !== undefined ||
  index.mentionAt(sentence, head.index)?.entity.kind === "place" ||
  (/^(?:in|at|during|after|before|under|on|throughout)$/.test(preposition?.lower ?? "") &&
    last - first < LONGEST_SCENE &&
    !/^(?:addition|fact|particular|general|turn|time|case|way|contrast|response|return|end|part|meantime|sum|short|effect|view|hand|one|terms|order|example|instance|contrary|all)$/.test(
      head.lower,
    ));

type Attempt = WrittenStem | { readonly drop: Segment } | null;

function attempt(workshop: Workshop, host: Host, gap: Gap, kept: readonly Segment[]): Attempt {
  const { material } = workshop;
  const writer = createWriter(workshop);
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
  const body =
    gap.active === true ? `${activeOf(host.group) ?? ""} ${subject}` : bodyOf(host, gap, subject, embedded);
  const stem = finish(front === "" ? [] : [front], gap.wh, [body, ...tail]);
  return { stem, text: joinStem(stem), needs, resolved: needs.length > 0, said: kept.length };
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

/** A question ends with its mark, and opens no quotation that it does not close. */
export function finish(sources: readonly string[], open: string, rest: readonly string[]): Stem {
  const body = rest.filter((part) => part !== "").join(" ");
  const isClosed = quotesPaired([...sources, open, body].join(" "));
  const close = (text: string): string => tidy(isClosed ? text : text.replace(/[“”"]/g, ""));
  return {
    frame: "",
    sources: sources.map(close),
    open: close(open),
    body: `${close(body).replace(/[,.;:\s]+$/, "")}?`,
  };
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/ ([,.;:?!)])/g, "$1")
    .trim();
