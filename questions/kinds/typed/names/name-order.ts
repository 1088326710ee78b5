import { ORDINALS } from "../../../lexicon/number-words.ts";

/** What may follow a name and tells relatives apart; its absence is forgiven, its presence is not. */
export const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii"]);

const ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix".split(" ");

/** A number of kings and popes in words or figures as it is written behind the name: "elizabeth the second" ends in "ii". */
export function foldRegnal(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? "";
  const number = ORDINALS.indexOf(last) + 1 || Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(last)?.[1] ?? 0);
  const roman = ROMAN[number - 1];
  const name = words.slice(0, words.at(-2) === "the" ? -2 : -1);
  return roman === undefined || name.length === 0 ? words : [...name, roman];
}

/** The number of a king or pope that ends a name; null without one. A slip makes another king of it. */
export const regnalOf = (words: readonly string[]): string | null => {
  const last = words.at(-1) ?? "";
  return words.length > 1 && ROMAN.includes(last) ? last : null;
};

/**
 * The words of a name in which a comma parts the family name from the rest, in the order in which they are said:
 * "Beethoven, Ludwig van" is ludwig, van, beethoven, and "King, Martin Luther, Jr." keeps its end.
 *
 * @param before  how many words stand before the comma
 */
export function inSpokenOrder(words: readonly string[], before: number): readonly string[] {
  const rest = words.slice(before);
  const end = SUFFIXES.has(rest.at(-1) ?? "") ? rest.length - 1 : rest.length;
  return before <= 0 || end === 0
    ? words
    : [...rest.slice(0, end), ...words.slice(0, before), ...rest.slice(end)];
}
