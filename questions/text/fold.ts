import { plainFigures } from "./figures.ts";

/** What a folding does beside setting case and accents aside, which all of them do. */
export interface Folding {
  /** "House’s" is "house" rather than "houses". */
  readonly dropsPossessives: boolean;
  /** "ø" is "o" and "ß" is "ss", as on a keyboard without them. */
  readonly basesLetters: boolean;
  /** "U.S." is one word, "&" is "and". */
  readonly readsSigns: boolean;
  /** "2.5", "1 000", "1’000", "2,50,000" and "٤٠" are one word each, as `plainFigures` reads them. */
  readonly wholeFigures: boolean;
}

/** To see what texts are about. Ids of composed facts are made of such words: what it gives never changes. */
export const MATTER: Folding = {
  dropsPossessives: true,
  basesLetters: false,
  readsSigns: false,
  wholeFigures: false,
};
/** To compare what somebody typed with what is right. */
export const ANSWER: Folding = {
  dropsPossessives: false,
  basesLetters: true,
  readsSigns: true,
  wholeFigures: true,
};

/** Letters that Unicode does not take apart into a base letter and an accent, and what a keyboard without them gives. */
const BASE_LETTERS = new Map(
  "ø o|ł l|đ d|ð d|ħ h|ı i|þ th|ß ss|æ ae|œ oe".split("|").map((pair) => {
    const [letter = "", base = ""] = pair.split(" ");
    return [letter, base];
  }),
);
const INITIALS_STOP = /(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu;

const TWO_LETTERS = new Map(
  "ä ae|ö oe|ü ue|å aa|ø oe".split("|").map((pair) => pair.split(" ") as [string, string]),
);
const TWO_LETTER = /[äöüåø]/giu;

/** Whether a text has letters for which others write two. */
export const hasTwoLetters = (text: string): boolean => /[äöüåø]/iu.test(text.normalize("NFC"));

/** "Köln" as "Koeln", as many write it; elsewhere its mark is dropped only. */
export const inTwoLetters = (text: string): string =>
  text.normalize("NFC").replace(TWO_LETTER, (letter) => TWO_LETTERS.get(letter.toLowerCase()) ?? letter);

/** A text in small letters without accents and apostrophes, in which every word of `foldWords` stands as it is. */
export function foldText(text: string, folding: Folding): string {
  const figures = folding.wholeFigures ? plainFigures(text) : text;
  let plain = figures.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (folding.dropsPossessives) plain = plain.replace(/['’]s\b/g, "");
  if (folding.basesLetters)
    plain = plain.replace(/[øłđðħıþßæœ]/gu, (letter) => BASE_LETTERS.get(letter) ?? letter);
  if (!folding.wholeFigures) plain = plain.replace(/(\d),(?=\d{3})/g, "$1");
  plain = plain.replace(/['’‘ʼʻ`´]/gu, "");
  return folding.readsSigns ? plain.replace(INITIALS_STOP, "").replace(/&/gu, " and ") : plain;
}

/** The words of a text, folded: letters and figures, without what parts them. */
export function foldWords(text: string, folding: Folding = ANSWER): string[] {
  const words = folding.wholeFigures ? /\d+(?:\.\d+)?(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu : /[\p{L}\p{N}]+/gu;
  return foldText(text, folding).match(words) ?? [];
}
