import type { Bounds } from "./clean-text.ts";

/** A line that is at least this long may be one of a text that was wrapped to a fixed width. */
const WRAPPED_FROM = 50;
const ENDS_A_SENTENCE = /[.!?…:]["”’)\]]*$/;

function lines(text: string): (Bounds & { afterBlank: boolean })[] {
  const found: (Bounds & { afterBlank: boolean })[] = [];
  let start = 0;
  let blank = true;
  while (start <= text.length) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, end);
    const inner = line.trim();
    if (inner === "") blank = true;
    else {
      const first = start + line.indexOf(inner);
      found.push({ start: first, end: first + inner.length, afterBlank: blank });
      blank = false;
    }
    start = end + 1;
  }
  return found;
}

/**
 * The paragraphs of a clean text, trimmed, in order. Every line end parts two paragraphs, except in a text
 * wrapped to a fixed width: there a long line without a sentence end goes on in a next line that starts small,
 * or that is one of a block of long lines.
 */
export function findParagraphs(text: string): Bounds[] {
  const paragraphs: { start: number; end: number }[] = [];
  let previous = "";
  let inBlock = false;
  for (const line of lines(text)) {
    const words = text.slice(line.start, line.end);
    const last = paragraphs.at(-1);
    const long = previous.length >= WRAPPED_FROM && previous.length <= 100 && !ENDS_A_SENTENCE.test(previous);
    const goesOn = /^[\p{Ll}(]/u.test(words) || (inBlock && previous.length >= WRAPPED_FROM);
    if (last !== undefined && !line.afterBlank && long && goesOn) {
      last.end = line.end;
      inBlock = true;
    } else {
      paragraphs.push({ start: line.start, end: line.end });
      inBlock = false;
    }
    previous = words;
  }
  return paragraphs;
}
