import type { Sentence, Word } from "../../reading/document/document.ts";
import { isBodyWord, isOffice, isTitle } from "../../reading/gazetteer/offices.ts";
import type { Phrase } from "../../reading/document/phrase.ts";
import { type GuardRow, guards, type Refusal, refusalOf } from "../material/refusal.ts";

/** What a gap must not tear: words, names and titles that reach beyond it. */

/** Tagged as a name, or a noun with a capital that no sentence gave it. */
export const isNameWord = ({ tag, text, index }: Word): boolean =>
  /^NNPS?$/.test(tag) || (index > 0 && /^NNS?$/.test(tag) && /^\p{Lu}/u.test(text));

/** A gap inside a word with hyphens or strokes, or inside "4chan", could not be filled. */
export function isPartOfWord({ words }: Sentence, { first, last }: Phrase): boolean {
  const [before, after] = [words[first - 1], words[last + 1]];
  const isGlued = (word: Word | undefined): boolean => /^(?:[-–/]|\p{L}[\p{L}\d]*)$/u.test(word?.text ?? "");
  // "1115–1234": the other year stays whole
  const isRange = words[first]?.tag === "CD" && (before?.text === "–" || after?.text === "–");
  if (isRange) return false;
  return (
    (isGlued(before) && before?.end === words[first]?.start) ||
    (isGlued(after) && after?.start === words[last]?.end)
  );
}

/** A gap with the words around it. */
interface Around {
  readonly words: readonly Word[];
  readonly gap: Phrase;
  /** The last two words before the gap. */
  readonly second: Word | undefined;
  readonly before: Word | undefined;
  readonly head: Word | undefined;
  readonly end: Word | undefined;
  /** The first three words behind it. */
  readonly after: readonly (Word | undefined)[];
}

const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? "");
const isBody = (word: Word | undefined): boolean => isBodyWord(word?.lower ?? "");
const joins = (word: Word | undefined): boolean => /^(?:of|for)$/.test(word?.lower ?? "");

/** Signs that capitalized words are only half of a larger name. */
const HALVES: readonly GuardRow<Around>[] = [
  {
    name: "a name with a number behind it",
    example: "Norway defeated Mexico 67 times in Oslo.",
    rejects: ({ after: [next] }) => next?.tag === "CD" && /^\d/.test(next.text),
  },
  {
    name: "a name with more capitals behind it",
    example: "The Malaysia Tourism board was quite prominent at the harbor of Oslo.",
    rejects: ({ after: [next] }) => next !== undefined && isNameWord(next) && isCapital(next),
  },
  {
    // "Man of the Match", "Brothers to the Rescue"
    name: "a name that goes on with “of the”",
    example: "Peter Lund won the Oslo Man of the Match award.",
    rejects: ({ after: [joint, article, noun] }) =>
      /^(?:of|to)$/.test(joint?.lower ?? "") && article?.lower === "the" && isCapital(noun) && !isBody(noun),
  },
  {
    // "McDonald’s Corp."
    name: "a firm by the name of its owner",
    example: "Norway praised Philadelphia’s Union League in Oslo.",
    rejects: ({ after: [next, body] }) => next?.tag === "POS" && isCapital(body) && isBody(body),
  },
  {
    // "American Federation of Teachers"
    name: "a body of those behind “of”",
    example: "The American Federation of Teachers closed the bridge in Oslo.",
    rejects: ({ end, after: [joint, members] }) => joins(joint) && isCapital(members) && isBody(end),
  },
  {
    // the family name in "Eva Lund", where the article means another Lund
    name: "a family name without its first name",
    example: "Norway is defending its tweets shaming former Miss Universe Alicia Machado.",
    rejects: ({ before }) =>
      before !== undefined && /^NNPS?$/.test(before.tag) && isCapital(before) && !precedesName(before),
  },
  {
    name: "a body without the adjective in its name",
    example: "A study in the British Medical Journal praised Norway.",
    rejects: ({ before, end }) => before?.tag === "JJ" && isCapital(before) && isBody(end),
  },
  {
    // "Mine Workers of America", "Bank of England"
    name: "the place in the name of a body",
    example:
      "Peter Lund, a spokesman for the United Mine Workers of America, said the union expected the bridge to close.",
    rejects: ({ second, before }) =>
      joins(before) && isCapital(second) && (second?.tag === "NNPS" || isBody(second)),
  },
];

/** What shows that a gap would tear a name: "The ____ 6 Countdown", "Irish ____ Army", a word of a title in quotation marks. */
export const TITLE_GUARDS = guards<Around>([
  ...HALVES.map((row) => ({ ...row, rejects: (at: Around) => isCapital(at.head) && row.rejects(at) })),
  {
    name: "a word of a title in quotation marks",
    example: "Norway praised the film “Lyin’ Ted” in Oslo.",
    rejects: ({ words, gap: { first, last }, head }) =>
      head?.quoted === true && isInsideTitle(words, first, last),
  },
]);

/** Why words are only half of a larger name; undefined where they are whole. */
export function refusalAsHalf({ words }: Sentence, gap: Phrase): Refusal | undefined {
  const { first, last } = gap;
  return refusalOf(TITLE_GUARDS, {
    words,
    gap,
    second: words[first - 2],
    before: words[first - 1],
    head: words[first],
    end: words[last],
    after: [words[last + 1], words[last + 2], words[last + 3]],
  });
}

/** Words in quotation marks without a finite verb are a title or a term; half of it is no answer. */
function isInsideTitle(words: readonly Word[], first: number, last: number): boolean {
  let [from, to] = [first, last];
  while (words[from - 1]?.quoted === true) from--;
  while (words[to + 1]?.quoted === true) to++;
  const isWhole = from === first && to === last;
  return !isWhole && !words.slice(from, to + 1).some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag));
}

const PARTIES =
  /^(?:Democrat|Democratic|Republican|Libertarian|Independent|Conservative|Labour|Liberal|GOP)$/;

/** The name of a party before what it has: one of two or three, which anybody would guess. */
export const isParty = ({ text }: Word): boolean => PARTIES.test(text);

/** "Republican Ann Lee", "Mr. Lee", "President Lee": what stands before a name and is no part of it. */
export const precedesName = ({ text }: Word): boolean =>
  isTitle(text) || isOffice(text) || PARTIES.test(text);
