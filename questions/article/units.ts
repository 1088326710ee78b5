import { AppError } from "../../base/errors.ts";
import type { Bounds } from "./clean-text.ts";
import { creditStart, gluedDateStart, isByline, isDateLine, openingLength } from "./front-matter.ts";
import { findParagraphs } from "./paragraphs.ts";
import { splitSentences } from "./sentences.ts";

export const UNIT_ROLES = ["headline", "summary", "byline", "dateline", "sentence"] as const;
export type UnitRole = (typeof UNIT_ROLES)[number];

/** A headline, summary, byline, date line or sentence, in the clean text. */
export interface Unit extends Bounds {
  readonly id: string;
  readonly role: UnitRole;
  /** Counts paragraphs from 0; quotations and pronouns do not reach far across them. */
  readonly paragraph: number;
}

const ENDED = /[.!?…:,]["”’)\]]*$/;
const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Most words of four letters or more start with a capital. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.7;
}

/** A first paragraph is a headline if it has no sentence end, or is short and stands apart from a longer text. */
function isHeadline(paragraph: string, sentences: number, next: string, blankAfter: boolean): boolean {
  const words = wordCount(paragraph);
  if (words === 0 || words > 32 || next === "") return false;
  if (!ENDED.test(paragraph)) return true;
  if (sentences > 2 || /^["“]/.test(paragraph) || !blankAfter) return false;
  return (isTitleCase(paragraph) && words <= 24) || (words <= 14 && wordCount(next) >= words * 1.4);
}

/** A line without a sentence end under the headline, or one sentence between the headline and the byline. */
function isSummary(paragraph: string, sentences: number, next: string, continues: boolean): boolean {
  if (wordCount(paragraph) < 4 || wordCount(paragraph) > 60) return false;
  return continues || !ENDED.test(paragraph) || (sentences <= 2 && (isByline(next) || isDateLine(next)));
}

/** A heading inside the text: a few words without a sentence end, before a longer paragraph. */
function isCrosshead(paragraph: string, next: string): boolean {
  const words = wordCount(paragraph);
  return (
    words > 0 && words <= 9 && !ENDED.test(paragraph) && wordCount(next) > words && !/\d/.test(paragraph)
  );
}

/** No article has so many sentences; a text that has is a list or an attack, and would take long. */
const MOST_UNITS = 40_000;

const tooMany = (): AppError =>
  new AppError("refused", `The text falls into more than ${MOST_UNITS} lines or sentences; no article does.`);

/**
 * The units of a clean text, in order, without overlap. The front of an article (headline, summary, byline, date
 * line) is told by its form; everything else is sentences. A text of one paragraph has no headline.
 * Throws `refused` for a text of more than 40,000 of them.
 */
export function findUnits(text: string): Unit[] {
  const paragraphs = findParagraphs(text);
  if (paragraphs.length > MOST_UNITS) throw tooMany();
  const units: Unit[] = [];
  let inBody = false;
  let headlines = 0;
  const add = (role: UnitRole, { start, end }: Bounds, paragraph: number): void => {
    const words = text.slice(start, end);
    const lead = words.length - words.trimStart().length;
    const trimmed = words.trim();
    if (trimmed === "") return;
    if (units.length >= MOST_UNITS) throw tooMany();
    units.push({
      id: `u${units.length + 1}`,
      role,
      paragraph,
      start: start + lead,
      end: start + lead + trimmed.length,
    });
  };
  const addSentences = (bounds: Bounds, paragraph: number): void => {
    for (const sentence of splitSentences(text, bounds)) add("sentence", sentence, paragraph);
  };
  for (const [index, bounds] of paragraphs.entries()) {
    const { start, end } = bounds;
    const words = text.slice(start, end);
    const following = paragraphs[index + 1];
    const next = following === undefined ? "" : text.slice(following.start, following.end);
    const headlineGoesOn = units.length === 1 && text[(units[0]?.end ?? 0) - 1] === ";";
    const count = words.length > 600 ? 9 : splitSentences(text, bounds).length;
    const glued = !inBody && headlines === 0 ? gluedDateStart(words) : -1;
    if (isDateLine(words)) add("dateline", bounds, index);
    else if (isByline(words)) add("byline", bounds, index);
    else if (glued > 12 && next !== "") {
      headlines++;
      add("headline", { start, end: start + glued }, index);
      add("dateline", { start: start + glued, end }, index);
    } else if (openingLength(words) > 0 && (headlines > 0 || index < 3)) {
      inBody = true;
      const opening = openingLength(words);
      add("dateline", { start, end: start + opening }, index);
      addSentences({ start: start + opening, end }, index);
    } else if (creditStart(words) > 0) {
      const credit = start + creditStart(words);
      addSentences({ start, end: credit }, index);
      add("byline", { start: credit, end }, index);
    } else if (
      !inBody &&
      headlines === 0 &&
      isHeadline(words, count, next, /\n\s*\n/.test(text.slice(end, following?.start)))
    ) {
      headlines++;
      add("headline", bounds, index);
    } else if (!inBody && headlines === 1 && next !== "" && isSummary(words, count, next, headlineGoesOn)) {
      add("summary", bounds, index);
    } else {
      if (inBody && isCrosshead(words, next)) add("headline", bounds, index);
      else addSentences(bounds, index);
      inBody = true;
    }
  }
  return units;
}
