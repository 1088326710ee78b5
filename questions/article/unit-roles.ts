import { creditStart, gluedDateStart, isByline, isDateLine, openingLength } from "./front-matter.ts";

export const UNIT_ROLES = ["headline", "summary", "byline", "dateline", "sentence"] as const;
export type UnitRole = (typeof UNIT_ROLES)[number];

/** A paragraph and what its role hangs on. */
interface ParagraphInPlace {
  readonly words: string;
  /** Counts paragraphs from 0. */
  readonly index: number;
  /** How many sentences it would have. */
  readonly sentences: number;
  /** The words of the next paragraph; "" after the last. */
  readonly next: string;
  /** Whether an empty line follows. Asked late, because it reads on. */
  readonly blankAfter: () => boolean;
  /** Headlines found so far. */
  readonly headlines: number;
  /** The only unit so far ends in a semicolon. */
  readonly headlineGoesOn: boolean;
  /** The text of the article has begun. */
  readonly inBody: boolean;
}

/** A role and where its words start in the paragraph, in UTF-16 units; they end where the next part starts. */
type Part = readonly [role: UnitRole, from: number];

/** A form that a paragraph may have, and what follows from it. */
interface ParagraphForm {
  readonly fits: (paragraph: ParagraphInPlace) => boolean;
  readonly parts: (words: string) => readonly Part[];
  /** What is counted as found with it. */
  readonly begins?: "headline" | "body";
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
function isHeadline({ words, sentences, next, blankAfter }: ParagraphInPlace): boolean {
  const count = wordCount(words);
  if (count === 0 || count > 32 || next === "") return false;
  if (!ENDED.test(words)) return true;
  if (sentences > 2 || /^["“]/.test(words) || !blankAfter()) return false;
  return (isTitleCase(words) && count <= 24) || (count <= 14 && wordCount(next) >= count * 1.4);
}

/** A line without a sentence end under the headline, or one sentence between the headline and the byline. */
function isSummary({ words, sentences, next, headlineGoesOn }: ParagraphInPlace): boolean {
  const count = wordCount(words);
  if (next === "" || count < 4 || count > 60) return false;
  return headlineGoesOn || !ENDED.test(words) || (sentences <= 2 && (isByline(next) || isDateLine(next)));
}

/** A heading inside the text: a few words without a sentence end, before a longer paragraph. */
function isCrosshead({ words, next }: ParagraphInPlace): boolean {
  const count = wordCount(words);
  return count > 0 && count <= 9 && !ENDED.test(words) && wordCount(next) > count && !/\d/.test(words);
}

const awaitsHeadline = ({ inBody, headlines }: ParagraphInPlace): boolean => !inBody && headlines === 0;

/** What a paragraph may be other than plain sentences. The first form that fits counts. */
const FORMS: Readonly<Record<string, ParagraphForm>> = {
  dateLine: {
    fits: ({ words }) => isDateLine(words),
    parts: () => [["dateline", 0]],
  },
  byline: {
    fits: ({ words }) => isByline(words),
    parts: () => [["byline", 0]],
  },
  headlineWithGluedDate: {
    fits: (paragraph) =>
      paragraph.next !== "" && awaitsHeadline(paragraph) && gluedDateStart(paragraph.words) > 12,
    parts: (words) => [
      ["headline", 0],
      ["dateline", gluedDateStart(words)],
    ],
    begins: "headline",
  },
  firstSentencesAfterDateLine: {
    fits: ({ words, headlines, index }) => (headlines > 0 || index < 3) && openingLength(words) > 0,
    parts: (words) => [
      ["dateline", 0],
      ["sentence", openingLength(words)],
    ],
    begins: "body",
  },
  captionWithCredit: {
    fits: ({ words }) => creditStart(words) > 0,
    parts: (words) => [
      ["sentence", 0],
      ["byline", creditStart(words)],
    ],
  },
  headline: {
    fits: (paragraph) => awaitsHeadline(paragraph) && isHeadline(paragraph),
    parts: () => [["headline", 0]],
    begins: "headline",
  },
  summary: {
    fits: (paragraph) => !paragraph.inBody && paragraph.headlines === 1 && isSummary(paragraph),
    parts: () => [["summary", 0]],
  },
  crosshead: {
    fits: (paragraph) => paragraph.inBody && isCrosshead(paragraph),
    parts: () => [["headline", 0]],
  },
};

const PLAIN: ParagraphForm = { fits: () => true, parts: () => [["sentence", 0]], begins: "body" };

/** The form of a paragraph; sentences of the text if no other fits. */
export const formOf = (paragraph: ParagraphInPlace): ParagraphForm =>
  Object.values(FORMS).find((form) => form.fits(paragraph)) ?? PLAIN;
