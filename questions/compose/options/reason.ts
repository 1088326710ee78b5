import { capital } from "../../text/wording.ts";
import type { Span } from "../../article/span.ts";
import type { Workshop } from "../material/workshop.ts";
import { type ArticleIndex, indexOf, type IndexedUnit, type Named, type Unit } from "./article-index.ts";
import { quoteAround } from "../english/excerpt.ts";

/** Why an option is right or wrong, and the words of the article that show it. */
export interface Reason {
  readonly why: string;
  readonly span: Span | null;
}

export const spanOf = ({ start, end, text }: Span): Span => ({ start, end, text });
const focusOf = (unit: Unit, span: Span): { start: number; end: number } => ({
  start: Math.max(0, span.start - unit.start),
  end: Math.min(unit.text.length, span.end - unit.start),
});

/** The words of a unit around a span in it, in quotation marks. */
export const quoteUnit = (unit: Unit, span: Span): string => quoteAround(unit.text, focusOf(unit, span));

/** What the article tells of a name instead: what it says, what it does, or where else it stands. */
export function reasonAbout(named: Named, workshop: Workshop): Reason {
  const reasons = workshop.once(emptyReasons);
  const known = reasons.get(named) ?? findReason(named, indexOf(workshop));
  reasons.set(named, known);
  return known;
}

const emptyReasons = (): Map<Named, Reason> => new Map();

function findReason(named: Named, index: ArticleIndex): Reason {
  const inside = (span: Span | null): boolean =>
    span !== null && named.mentions.some(({ start, end }) => start < span.end && end > span.start);
  const office = named.office?.replace(/^Former\b/, "former");
  const role = office === undefined ? named.text : `${named.text}, ${office},`;
  const said = index.reading.attributions.find(
    ({ source, sourceName }) => sourceName === named.name && inside(source),
  );
  if (said !== undefined) {
    const unit = index.unitAt(said.cue.start);
    if (unit !== undefined)
      return {
        why: `${capital(role)} speaks of something else: ${quoteUnit(unit, said.cue)}`,
        span: spanOf(unit),
      };
  }
  const event = index.reading.events.find(
    ({ subjectName, subject }) => subjectName === named.name && inside(subject),
  );
  const unit = event?.subject ? index.unitAt(event.subject.start) : bodyUnit(named);
  const focus =
    event?.subject ??
    named.mentions.find(({ start, end }) => unit !== undefined && start >= unit.start && end <= unit.end);
  if (unit === undefined || focus === undefined) return { why: notMentioned(named.text), span: null };
  const tells =
    event === undefined
      ? `The article names ${role} elsewhere`
      : `What the article tells of ${role} is something else`;
  return { why: `${tells}: ${quoteUnit(unit, focus)}`, span: spanOf(unit) };
}

/** A headline tells less than a sentence. */
const bodyUnit = ({ units }: Named): IndexedUnit | undefined =>
  units.find(({ role }) => role === "sentence") ?? units[0];

export const notMentioned = (text: string): string => `The article does not mention ${text} anywhere.`;

/** Why the right answer is right: the words that prove it. */
export function reasonOfProof(proof: Span, focus: Span | null): Reason {
  const near = focus ?? proof;
  const inside = { start: Math.max(0, near.start - proof.start), end: Math.max(0, near.end - proof.start) };
  return { why: `The article says: ${quoteAround(proof.text, inside)}`, span: spanOf(proof) };
}
