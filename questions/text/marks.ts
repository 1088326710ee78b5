/** Quotation marks and brackets come in pairs; a text that holds half of one was cut in the wrong place. */

const countOf = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

const DOUBLE = /“[^”]*”|"[^"]*"/gu;
const ANY = /“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu;

/** Whether each double quotation mark, curved or straight, has its other half. */
export const quotesPaired = (text: string): boolean =>
  countOf(text, /“/g) === countOf(text, /”/g) && countOf(text, /"/g) % 2 === 0;

/** Whether each bracket, round or square, has its other half. */
export const bracketsPaired = (text: string): boolean =>
  countOf(text, /\(/g) === countOf(text, /\)/g) && countOf(text, /\[/g) === countOf(text, /\]/g);

/** The text without double quotation marks where one of them lacks its other half. */
export const closeQuotes = (text: string): string => (quotesPaired(text) ? text : text.replace(/[“”"]/g, ""));

/**
 * The text without what stands in quotation marks: words that are the article's, not the author's.
 *
 * @param marks  "any" takes ‘single’ ones too
 */
export function withoutQuotes(text: string, marks: "double" | "any" = "any"): string {
  return text.replace(marks === "double" ? DOUBLE : ANY, " ");
}

/** How many round brackets stand open before the word at `index`. */
export const bracketsBefore = (words: readonly { readonly text: string }[], index: number): number =>
  words.slice(0, index).reduce((open, { text }) => open + (text === "(" ? 1 : text === ")" ? -1 : 0), 0);

/** With apostrophes as a typewriter has them: "People’s" as "People's". */
export const straightApostrophes = (text: string): string => text.replace(/[‘’]/g, "'");
