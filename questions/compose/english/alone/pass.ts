import { pointingWords, SOMETHING } from "../../../lexicon/pointing-words.ts";
import type { Sentence, Word } from "../../../reading/document/document.ts";
import type { Edit } from "./edit.ts";
import { nameAt, pronounAt } from "./people.ts";
import { inPlaceOf, type Passing, type Piece, wordBefore } from "./piece.ts";
import { timeAt } from "./times.ts";

/** What has to be changed in the words of a phrase, and what cannot be. */
export interface Passed {
  readonly edits: readonly Edit[];
  /** False where a word is left that only the article around it explains. */
  readonly clean: boolean;
  /** A word that points is left, because what it points at is shown. */
  readonly open: boolean;
  /** Sentences by which pronouns were resolved. */
  readonly needs: readonly Sentence[];
}

/** Goes through the words of a phrase: names in full, names for pronouns, dates written out, what points elsewhere. */
export function passOver(passing: Passing): Passed {
  const { sentence, phrase } = passing;
  const pieces: Piece[] = [];
  for (let at = phrase.first; at <= phrase.last; ) {
    const word = sentence.words[at];
    if (word === undefined) break;
    const piece = pieceAt(passing, word);
    pieces.push(piece);
    at = piece.last + 1;
  }
  return {
    edits: pieces.flatMap(({ edit }) => edit ?? []),
    clean: pieces.every(({ leaks }) => leaks !== true),
    open: pieces.some(({ open }) => open === true),
    needs: pieces.flatMap(({ need }) => need ?? []),
  };
}

/** The first that has to do with a word decides what becomes of it. */
const RULES: readonly ((passing: Passing, word: Word) => Piece | null)[] = [
  nameAt,
  pronounAt,
  timeAt,
  pointingAt,
  jointAt,
  possessiveAt,
];

function pieceAt(passing: Passing, word: Word): Piece {
  for (const rule of RULES) {
    const piece = rule(passing, word);
    if (piece !== null) return piece;
  }
  return { last: word.index };
}

/** What may stay although it points, where what it points at is shown too. */
const STAYS = new Set([
  ...SOMETHING,
  ...pointingWords("someone", "someoneOwns", "shown", "that", "so", "former"),
]);

function pointingAt({ words, policy }: Passing, word: Word): Piece | null {
  const last = word.index;
  if (!policy.leadsOut(word, words)) return null;
  return policy.pronouns === "any" && STAYS.has(word.lower) ? { last, open: true } : { last, leaks: true };
}

/** "Also" points back, and the phrase is whole without it. */
function jointAt({ sentence, words, policy }: Passing, word: Word): Piece | null {
  const last = policy.joins(word, words);
  return last === null ? null : { last, edit: inPlaceOf(sentence, word.index, last, "") };
}

/** "The miners ' strike", as some texts are set. */
function possessiveAt(passing: Passing, word: Word): Piece | null {
  const before = wordBefore(passing, word);
  if (word.tag !== "POS" || before === undefined || before.end === word.start) return null;
  if (!/^['’]s?$/.test(word.text)) return null;
  return { last: word.index, edit: { start: before.end, end: word.end, text: word.text } };
}
