/** The words of numbers, in small letters. */
const listOf = (words: string): readonly string[] => words.split(" ");

/** Zero to nineteen: each stands at its own value. */
export const SMALL_NUMBERS = listOf(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen",
);

/** Twenty, thirty to ninety. */
export const TENS = listOf("twenty thirty forty fifty sixty seventy eighty ninety");

/** First to nineteenth. */
export const ORDINALS = listOf(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth",
);

/** What multiplies the number before it, and by how much. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** The scales of South Asian English. */
export const INDIAN_SCALES: ReadonlyMap<string, number> = new Map([
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["lac", 1e5],
  ["lacs", 1e5],
  ["crore", 1e7],
  ["crores", 1e7],
]);

/** How newspapers cut a scale short behind a figure: "$30m", "£3bn", "Rs 5 cr". */
export const SHORT_SCALES: ReadonlyMap<string, string> = new Map([
  ["k", "thousand"],
  ["m", "million"],
  ["mn", "million"],
  ["mln", "million"],
  ["mio", "million"],
  ["b", "billion"],
  ["bn", "billion"],
  ["bln", "billion"],
  ["t", "trillion"],
  ["tn", "trillion"],
  ["trn", "trillion"],
  ["cr", "crore"],
]);

/** What a share is a share of: "two thirds", "a quarter". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
  ...ORDINALS.slice(2, 10).flatMap((word, index): [string, number][] => [
    [word, index + 3],
    [`${word}s`, index + 3],
  ]),
]);
