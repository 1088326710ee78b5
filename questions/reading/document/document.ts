import type { CleanText } from "../../article/clean-text.ts";
import type { Unit } from "../../article/units.ts";
import type { Model, ParsedToken } from "../model/model.ts";
import { parseUnits } from "./parse-units.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { repairSentences } from "./repair.ts";
import type { Day } from "../../../base/calendar.ts";

/** A word of a sentence with its place in the tree. */
export interface Word extends ParsedToken {
  readonly index: number;
  /** Small letters, straight apostrophe. */
  readonly lower: string;
  /** Positions of the words that hang on this one, in order. */
  readonly kids: readonly number[];
  /** Between quotation marks, marks excluded. */
  readonly quoted: boolean;
}

/** A unit with words: every unit but bylines and date lines. */
export interface Sentence {
  readonly unit: Unit;
  /** Counts sentences of the document from 0. */
  readonly index: number;
  readonly words: readonly Word[];
}

/** What all readers of an article share. Positions are in `clean.text`; nothing changes it once it is made. */
export interface ArticleDocument {
  readonly text: string;
  readonly clean: CleanText;
  readonly published: Day;
  readonly units: readonly Unit[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

export function buildDocument(
  { clean, units, published }: { clean: CleanText; units: readonly Unit[]; published: Day },
  model: Model,
): ArticleDocument {
  const { text } = clean;
  const quotations = findQuotations(text, units);
  const parsed = parseUnits(
    text,
    units.filter(({ role }) => role !== "byline" && role !== "dateline"),
    model,
  );
  repairSentences(parsed);
  let next = 0;
  const isQuoted = (position: number): boolean => {
    while (next > 0 && (quotations[next - 1]?.start ?? 0) > position) next--;
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= position) next++;
    const at = quotations[next];
    return at !== undefined && at.start <= position;
  };
  const sentences = parsed.map(({ unit, words }, index) => ({
    unit,
    index,
    words: linkWords(words, isQuoted),
  }));
  return { text, clean, published, units, sentences, quotations };
}

function linkWords(words: readonly ParsedToken[], isQuoted: (position: number) => boolean): Word[] {
  const kids: number[][] = words.map(() => []);
  for (const [index, { head }] of words.entries()) if (head >= 0) kids[head]?.push(index);
  return words.map((word, index) => ({
    ...word,
    index,
    lower: word.text.toLowerCase().replace(/[’`]/g, "'"),
    kids: kids[index] ?? [],
    quoted: isQuoted(word.start),
  }));
}
