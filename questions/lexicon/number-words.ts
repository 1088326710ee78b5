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
