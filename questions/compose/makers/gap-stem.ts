import type { Expected } from "../../kinds/typed/key.ts";
import type { Stem } from "../stages/stem.ts";
import type { AnswerType } from "../stages/draft.ts";

/** A stem shows at most so many words of its passage; a longer passage is cut at its clauses. */
const LONGEST = 40;
const CLAUSE_END = /[,;:–—]$/;

interface Around {
  readonly before: string;
  readonly after: string;
}

const ASKED: Readonly<Partial<Record<AnswerType, string>>> = {
  person: "the name",
  organization: "the name",
  country: "the country",
  place: "the place",
  number: "the number",
  date: "the date",
};

/** What kind of thing is missing, as a stem says it: "the number"; "what" for a thing. */
export const askedInGap = (type: AnswerType): string => ASKED[type] ?? "what";

/**
 * The stem of a gap: what kind of thing is missing, who says it where the words do not, and the passage, so that the
 * question can be read where only stems are listed.
 */
export function gapStem(asked: string, { before, after }: Around, source?: string): Stem {
  const missing = asked === "what" ? "what is missing" : `${asked} that is missing`;
  const [left, right] = windowOf(wordsOf(before), wordsOf(after));
  const isShown = source === undefined || [...left, ...right].join(" ").includes(source);
  const held = isShown ? "" : `, according to ${source}`;
  const words = paired([...left, "____"].join(" ") + blankBefore(right.join(" ")) + right.join(" "));
  return { frame: `Fill in ${missing}${held}: `, sources: [], open: "", body: words, shown: true };
}

/** Half a pair of quotation marks, where the passage was cut, is none. */
function paired(words: string): string {
  const closing = words.match(/’(?!\p{L})/gu)?.length ?? 0;
  const isWhole = (words.match(/‘/g)?.length ?? 0) <= closing;
  return isWhole ? words : words.replace(/‘/g, "");
}

/** What stands between a gap and the text after it: nothing before a mark. */
export const blankBefore = (after: string): string => (/^(?:[,.;:!?'’”)%-]|$)/.test(after) ? "" : " ");

/** Inside the quotation marks of the stem stand single ones. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/(?<=^|[\s(])["“]/g, "‘")
    .replace(/["“”]/g, "’")
    .split(/\s+/)
    .filter((word) => word !== "");

/** A mark at the end of a word; not the comma of "June 4, 2012". */
const endsClause = (words: readonly string[], at: number): boolean =>
  CLAUSE_END.test(words[at] ?? "") &&
  !(/^\d{1,2},$/.test(words[at] ?? "") && /^\d{4}/.test(words[at + 1] ?? ""));

/** A full stop after a word that is too long for an abbreviation, before a capital. */
const endsSentence = (words: readonly string[], at: number): boolean =>
  /\p{Ll}{5,}[.!?]["’”]?$/u.test(words[at] ?? "") && /^[“‘(]?\p{Lu}/u.test(words[at + 1] ?? "");

/**
 * The clauses around the gap, from both sides in turn while there is room; "…" for what is left out inside its
 * sentence. A sentence before that one goes first.
 */
function windowOf(passage: string[], after: string[]): [string[], string[]] {
  if (passage.length + after.length < LONGEST) return [passage, after];
  const before = passage.slice(Math.max(0, passage.findLastIndex((_, at) => endsSentence(passage, at)) + 1));
  if (before.length + after.length < LONGEST) return [before, after];
  const starts = [...before.keys()].filter((at) => at === 0 || endsClause(before, at - 1));
  const ends = [...after.keys()].filter((at) => at === after.length - 1 || endsClause(after, at));
  let [start, end] = [starts.pop() ?? before.length, ends.shift() ?? after.length - 1];
  if (before.length - start + end + 1 > LONGEST) {
    start = Math.max(start, before.length - LONGEST / 2);
    end = Math.min(end, LONGEST / 2);
  }
  for (;;) {
    const [earlier, later] = [starts.at(-1), ends.at(0)];
    if (earlier !== undefined && before.length - earlier + end + 1 <= LONGEST) start = starts.pop() ?? start;
    else if (later !== undefined && before.length - start + later + 1 <= LONGEST) end = ends.shift() ?? end;
    else break;
  }
  const [left, right] = [before.slice(start), after.slice(0, end + 1)];
  return [start > 0 ? ["…", ...left] : left, end < after.length - 1 ? [...right, "…"] : right];
}

const EXPECTED: Readonly<Partial<Record<AnswerType, Expected>>> = {
  person: "person",
  organization: "organization",
  country: "place",
  place: "place",
  number: "number",
  date: "number",
};

/** How what is typed into a gap is compared; a date in a gap is a year. */
export const expectedInGap = (type: AnswerType): Expected => EXPECTED[type] ?? "words";
