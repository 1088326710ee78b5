import type { Expected } from "../../kinds/typed/key.ts";
import type { AnswerType } from "../draft.ts";

/** Enough words to know the place again where the passage is not shown. */
const WINDOW = 6;

interface Around {
  readonly before: string;
  readonly after: string;
}

/**
 * The stem of a gap: what kind of thing is missing, who says it, and the words around the gap, so that it can be told
 * from every other gap of the article without its passage.
 */
export function gapStem(asked: string, { before, after }: Around, source?: string): string {
  const missing = asked === "what" ? "what is missing" : `${asked} that is missing`;
  const shown = wordsBefore(before);
  // "… to the researchers, ozone" lost its "according"
  const isShown = source !== undefined && shown.includes(source) && !shown.startsWith(`… to ${source}`);
  const held = source === undefined || isShown ? "" : `, according to ${source}`;
  const words = [shown, "____"].filter((part) => part !== "").join(" ");
  return `Fill in ${missing}${held}: “${words}${blankBefore(after)}${wordsAfter(after)}”.`;
}

/** What stands between a gap and the text after it: nothing before a mark. */
export const blankBefore = (after: string): string => (/^(?:[,.;:!?’'”)%-]|$)/.test(after) ? "" : " ");

function wordsBefore(text: string): string {
  const words = plain(text).split(" ");
  return words.length > WINDOW ? `… ${words.slice(-WINDOW).join(" ")}` : words.join(" ");
}

function wordsAfter(text: string): string {
  const words = plain(text).split(" ");
  return words.length > WINDOW ? `${words.slice(0, WINDOW).join(" ")} …` : words.join(" ").replace(/\.$/, "");
}

/** Inside the quotation marks of the stem no others stand. */
const plain = (text: string): string => text.replace(/["“”]/g, "").trim();

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
