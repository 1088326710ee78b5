/**
 * Words that say who, what or when only by pointing: a row each for what they point at and as what they stand. Whoever
 * looks for pointing words names the rows; a word is added here and nowhere else. "That" has a row of its own, since it
 * mostly joins clauses.
 */
const ROWS = {
  someone: "he she him her",
  someoneOwns: "his hers",
  someoneSelf: "himself herself",
  something: "it they them",
  somethingOwns: "its their theirs",
  somethingSelf: "itself themselves",
  speaker: "i we you me us",
  speakerOwns: "my our your",
  speakerOwned: "mine ours yours",
  speakerSelf: "myself ourselves",
  shown: "this these those",
  that: "that",
  place: "here",
  day: "now today tomorrow yesterday",
  /** About the day of the text, but no day. */
  around: "tonight recently currently nowadays ago",
  then: "then",
  so: "so",
  /** At what was named before, by its order or its likeness. */
  former: "such latter former",
  elsewhere: "above below following aforementioned i.e i.e.",
  /** At what a whole sentence before said. */
  joint: "however meanwhile therefore thus instead likewise otherwise nevertheless moreover furthermore",
} as const;

type Row = keyof typeof ROWS;

/** The pointing words of some rows, in small letters. */
export const pointingWords = (...rows: readonly Row[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => ROWS[row].split(" ")));

/** Whoever is meant, as subject, object, owner or itself. */
export const SOMEONE = pointingWords("someone", "someoneOwns", "someoneSelf");
export const SOMETHING = pointingWords("something", "somethingOwns", "somethingSelf");
