import type { Bounds } from "../../article/clean-text.ts";
import type { ArticleDocument } from "../document/document.ts";
import type { Frame } from "./frame.ts";

/** Marks around a whole content are left out; a content with a quotation inside holds both of its marks. */
export function withMarks({ start, end }: Bounds, text: string): Bounds {
  const inner = text.slice(start, end);
  const marks = [...inner.matchAll(/["“”„]/g)].map(({ index }) => index);
  const closing = /^[.,!?…]*["”]/.exec(text.slice(end, end + 4));
  if (/^["“„]/.test(inner)) {
    const closes = marks.length > 1 ? (marks[1] ?? 0) : Infinity;
    if (closes >= inner.length - 2)
      return trimmed({ start: start + 1, end: Math.min(end, start + closes) }, text);
    return marks.length % 2 === 1 && closing !== null
      ? { start, end: end + closing[0].length }
      : { start, end };
  }
  if (marks.length % 2 === 0) return { start, end };
  if (/["”][.,]?$/.test(inner) && marks.length === 1) return trimmed({ start, end }, text);
  return closing === null ? { start, end } : { start, end: end + closing[0].length };
}

function trimmed({ start, end }: Bounds, text: string): Bounds {
  const inner = text.slice(start, end);
  return {
    start: start + inner.length - inner.trimStart().length,
    end: end - (inner.length - inner.replace(/[\s,"”]+$/, "").length),
  };
}

/** A quotation that began in an earlier sentence of the paragraph belongs to its content from its first word on. */
export function wholeQuotations(
  bounds: Bounds[],
  { sentence, cue }: Frame,
  { quotations, text }: ArticleDocument,
  before: boolean,
): Bounds[] {
  const [first, ...rest] = bounds;
  if (first === undefined) return bounds;
  const opening = before
    ? quotations.find((quotation) => quotation.start < first.start + 2 && quotation.end > first.start)
    : undefined;
  const whole =
    opening === undefined ? first : { start: Math.min(first.start, opening.start), end: first.end };
  const result = [whole, ...rest];
  const last = result.at(-1) ?? whole;
  // a quotation that holds the verb of saying too is somebody else's
  const going = quotations.find(
    (quotation) =>
      quotation.start <= last.end &&
      quotation.end > sentence.unit.end &&
      !(quotation.start < cue.start && quotation.end > cue.end),
  );
  if (going !== undefined && last.end > cue.end)
    result[result.length - 1] = { start: last.start, end: going.end };
  else if (going === undefined) {
    const next = quotations.find((quotation) => quotation.start > sentence.unit.end);
    const between = next === undefined ? "" : text.slice(sentence.unit.end, next.start);
    const quotedHere = quotations.some(
      (quotation) => quotation.start < sentence.unit.end && quotation.end > sentence.unit.start,
    );
    if (next !== undefined && quotedHere && /^ ?["“]$/.test(between))
      result.push({ start: next.start, end: next.end });
  }
  return result;
}
