import type { Bounds } from "../../../article/clean-text.ts";
import type { Sentence, Word } from "../../../reading/document/document.ts";
import type { Entity } from "../../../reading/names/entities.ts";
import type { Workshop } from "../../material/workshop.ts";
import { quotesPaired, withoutQuotes } from "../../../text/marks.ts";
import { CLAUSE } from "./clause-policy.ts";
import { type Edit, withEdits } from "./edit.ts";
import { passOver } from "./pass.ts";

/**
 * The words of a stretch of a sentence so that they can be read alone, months later: names in full at their first
 * mention, names for "he" and "she", dates with their year. Null where something in it leads out of it and cannot
 * be written out: "they", "this deal", "on the weekend", half a quotation.
 *
 * @param edits  other words for some places; they go before everything else
 * @param known  people who have been named in full right before
 */
export function writeAlone(
  sentence: Sentence,
  stretch: Bounds,
  { material, index }: Workshop,
  edits: readonly Edit[] = [],
  known: readonly Entity[] = [],
): string | null {
  const words = sentence.words.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const phrase = { first: first.index, last: last.index };
  const named = new Set(known.map(({ name }) => name));
  const passed = passOver({ sentence, phrase, words, index, policy: CLAUSE, named });
  if (!passed.clean) return null;
  const own = [...passed.edits, ...spelledOut(words, passed.edits)].filter(
    ({ start, end }) => !edits.some((edit) => edit.start < end && edit.end > start),
  );
  const text = withoutEnd(withEdits(material.analysis.document.text, stretch, [...own, ...edits]));
  return isWhole(text) && !RELATIVE.test(withoutQuotes(text, "double")) ? text : null;
}

const RELATIVE =
  /\b(?:today|yesterday|tomorrow|tonight|nowadays|recently|currently|ago|recent (?:days|weeks|months|years|decades)|(?:this|last|next|past|coming) (?:\w+ )?(?:weeks?|weekends?|months?|years?|seasons?|spring|summers?|autumn|fall|winters?|morning|evening|night|afternoon|decades?|century|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/i;

/** Marks close up to their words, and the last ones go. */
const withoutEnd = (text: string): string =>
  text
    .replace(/ ([,.;:])/g, "$1")
    .replace(/[\s,;:!–—-]+$/u, "")
    .replace(/(?<!\b\p{Lu})\.+$/u, "")
    .trim();

/** Quotation marks and brackets come in pairs, and the words do not begin in the middle of a thought. */
function isWhole(text: string): boolean {
  return (
    quotesPaired(text) &&
    !/[()[\]]|\s[–—/-]+\s/.test(text) &&
    !/^(?:and|but|or|nor|so|yet|because|while|although|which|who|that)\b/i.test(text)
  );
}

const CONTRACTED = new Map([
  ["'s", " is"],
  ["'d", " would"],
  ["'ll", " will"],
]);

/** "He’s thrilled" with the name in full is "Ada Moss is thrilled". */
const spelledOut = (words: readonly Word[], names: readonly Edit[]): Edit[] =>
  words.flatMap(({ lower, tag, start, end }, at) => {
    const full = CONTRACTED.get(lower);
    if (full === undefined || tag === "POS" || !names.some((edit) => edit.end === start)) return [];
    const isDone = lower !== "'ll" && words[at + 1]?.tag === "VBN";
    return [{ start, end, text: isDone ? (lower === "'d" ? " had" : " has") : full }];
  });
