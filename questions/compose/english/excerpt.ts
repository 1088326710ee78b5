import { oneLine } from "../../text/wording.ts";

/** Words of the article, short enough to stand inside a sentence of ours. */

/** An excerpt has about this many characters at most. */
const LENGTH = 150;
/** A shorter excerpt says too little; it begins earlier. */
const SHORTEST = 60;
/** Where an excerpt may begin and end without tearing a thought. */
const BREAKS = /[,;:–—] /g;

/**
 * The words of a sentence around a place in it, in quotation marks and on one line; what is left out shows as "…".
 * Quotation marks inside become single ones.
 *
 * @param focus  the part that must be seen, in the positions of `text`
 */
export function quoteAround(text: string, focus: { readonly start: number; readonly end: number }): string {
  if (text.length <= LENGTH) return quote(text);
  const begin = startOf(text, focus);
  const end = endOf(text, begin, focus.end);
  const start = end - begin < SHORTEST ? earlierStart(text, begin, end) : begin;
  return quote(`${start > 0 ? "…" : ""}${text.slice(start, end).trim()}${end < text.length ? "…" : ""}`);
}

/** Text in quotation marks of ours: those inside become single ones, and go where one of a pair is missing. */
export function quote(text: string): string {
  const line = oneLine(text);
  const marks = line.match(/["“”]/g) ?? [];
  const isWhole = marks.length % 2 === 0 && !/^[^“]*”/.test(line);
  const inner = isWhole
    ? line.replace(/(?<=^|[\s(—–-])["“](?=\S)/g, "‘").replace(/["“”]/g, "’")
    : line.replace(/["“”]/g, "");
  return `“${inner}”`;
}

/** The start of the sentence where the focus is near enough; else after a break before it, else the focus itself. */
function startOf(text: string, focus: { readonly start: number; readonly end: number }): number {
  if (focus.end <= LENGTH) return 0;
  const least = Math.max(0, focus.end - LENGTH + 30);
  const breaks = [...text.slice(0, focus.start).matchAll(BREAKS)].map(({ index }) => index + 2);
  const atBreak = breaks.find((at) => at >= least);
  if (atBreak !== undefined) return atBreak;
  return focus.start;
}

/** The first break, or the first word, from which on the excerpt is not too long. */
function earlierStart(text: string, begin: number, end: number): number {
  const least = Math.max(0, end - LENGTH);
  if (least === 0) return 0;
  const breaks = [...text.slice(0, begin).matchAll(BREAKS)].map(({ index }) => index + 2);
  const space = text.indexOf(" ", least) + 1;
  return (
    breaks.find((at) => at >= least && end - at >= SHORTEST) ?? (space > 0 && space < begin ? space : begin)
  );
}

function endOf(text: string, start: number, needed: number): number {
  const most = Math.max(start + LENGTH, needed);
  if (text.length <= most + 10) return text.length;
  const breaks = [...text.slice(0, most).matchAll(BREAKS)].map(({ index }) => index);
  const atBreak = breaks.findLast((at) => at >= needed && at > start + LENGTH / 2);
  if (atBreak !== undefined) return atBreak;
  const space = text.lastIndexOf(" ", most);
  return space > needed ? space : needed;
}
