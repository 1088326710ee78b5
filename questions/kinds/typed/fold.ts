/** Letters that Unicode does not take apart into a base letter and an accent, and what a keyboard without them gives. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/**
 * What is left of a text when case, accents, hyphens, apostrophes and punctuation are set aside: its words, in
 * lower case. Dots inside an abbreviation go ("U.S." is "us"), commas inside a figure go ("1,000" is "1000"),
 * a decimal point stays.
 */
export function foldWords(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđðħıþßæœ]/gu, (letter) => BASE_LETTERS[letter] ?? letter)
    .replace(/(?<!\d)\d{1,3}(?:[,'’\s]\d{3})+(?!\d)/gu, (figure) => figure.replace(/\D/g, ""))
    .replace(/['’‘ʼʻ`´]/gu, "")
    .replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, "")
    .replace(/&/gu, " and ");
  return plain.match(/\d+(?:\.\d+)?(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu) ?? [];
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);

/** The words without a leading article, unless nothing else would be left. */
export function dropArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && ARTICLES.has(words[0] ?? "") ? words.slice(1) : words;
}
