import type { Sentence, Word } from "../../reading/document/document.ts";
import { isBodyWord, isOffice, isTitle } from "../../reading/gazetteer/offices.ts";
import type { Phrase } from "../../reading/document/phrase.ts";

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

/** Half of a larger name: "The ____ 6 Countdown", "Irish ____ Army", a word of a title in quotation marks. */
export function isPartOfTitle({ words }: Sentence, { first, last }: Phrase): boolean {
  const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? "");
  const [second, before, head, after] = [words[first - 2], words[first - 1], words[first], words[last + 1]];
  if (isCapital(head)) {
    if (after?.tag === "CD" && /^\d/.test(after.text)) return true;
    if (after !== undefined && isNameWord(after) && isCapital(after)) return true;
    // "Man of the Match", "Brothers to the Rescue"
    const [joint, article, noun] = words.slice(last + 1, last + 4);
    const goesOn = /^(?:of|to)$/.test(joint?.lower ?? "") && article?.lower === "the" && isCapital(noun);
    if (goesOn && !isBodyWord(noun?.lower ?? "")) return true;
    // "McDonald’s Corp."
    if (after?.tag === "POS" && isCapital(words[last + 2]) && isBodyWord(words[last + 2]?.lower ?? ""))
      return true;
    // "American Federation of Teachers"
    if (/^(?:of|for)$/.test(joint?.lower ?? "") && isCapital(article) && isBodyWord(words[last]?.lower ?? ""))
      return true;
    // the family name in "Eva Lund", where the article means another Lund
    if (before !== undefined && /^NNPS?$/.test(before.tag) && isCapital(before) && !precedesName(before))
      return true;
    if (before?.tag === "JJ" && isCapital(before) && isBodyWord(words[last]?.lower ?? "")) return true;
    // "Mine Workers of America", "Bank of England"
    const isBody = second?.tag === "NNPS" || isBodyWord(second?.lower ?? "");
    if (/^(?:of|for)$/.test(before?.lower ?? "") && isCapital(second) && isBody) return true;
  }
  return head?.quoted === true && isInsideTitle(words, first, last);
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
