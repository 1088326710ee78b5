import type { CleanText } from "../article/clean-text.ts";
import type { Unit } from "../article/units.ts";
import type { Model, ParsedToken } from "./model/model.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { repairSentences } from "./repair.ts";
import type { Day } from "./times/calendar.ts";
import { type Token, tokenize } from "./tokens.ts";

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

/** Tokens beyond this in one unit are no sentence (a table, a string of signs): it is left without words. */
const MOST_WORDS = 260;

export function buildDocument(
  { clean, units, published }: { clean: CleanText; units: readonly Unit[]; published: Day },
  model: Model,
): ArticleDocument {
  const { text } = clean;
  const quotations = findQuotations(text, units);
  const parsed: { unit: Unit; words: ParsedToken[] }[] = [];
  for (const unit of units) {
    if (unit.role === "byline" || unit.role === "dateline") continue;
    const tokens = tokenize(text, unit.start, unit.end);
    const readable = tokens.length <= MOST_WORDS && tokens.some((token) => /\p{L}/u.test(token.text));
    parsed.push({ unit, words: readable ? parseParts(tokens, model) : [] });
  }
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

const FINITE = /^(?:VB[DZP]|MD)$/;

/** A colon or semicolon between two clauses parts two trees; the second hangs on the root of the first. */
function parseParts(tokens: readonly Token[], model: Model): ParsedToken[] {
  const whole = model.parse(tokens);
  const finite = (from: number, to: number): boolean =>
    whole.slice(from, to).some(({ tag }) => FINITE.test(tag));
  const cut = whole.findIndex(
    ({ text }, at) =>
      /^[:;]$/.test(text) && at > 2 && at < whole.length - 4 && finite(0, at) && finite(at + 1, whole.length),
  );
  if (cut < 0 || /^["“]$/.test(tokens[cut + 1]?.text ?? "")) return whole;
  const first = model.parse(tokens.slice(0, cut + 1));
  const root = first.findIndex(({ head }) => head < 0);
  const rest = parseParts(tokens.slice(cut + 1), model);
  return [
    ...first,
    ...rest.map((word) =>
      word.head < 0 ? { ...word, head: root, relation: "parataxis" } : { ...word, head: word.head + cut + 1 },
    ),
  ];
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
