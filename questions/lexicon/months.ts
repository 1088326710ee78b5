/** A name in full, then its short forms as newspapers write them, without the stop. */
type Row = readonly [name: string, ...short: string[]];

const rowsOf = (text: string): readonly Row[] =>
  text.split("|").map((row) => {
    const [name = "", ...short] = row.trim().split(" ");
    return [name, ...short];
  });

const MONTH_ROWS = rowsOf(
  "January Jan|February Feb|March Mar|April Apr|May|June Jun|July Jul|August Aug|September Sep Sept|October Oct|" +
    "November Nov|December Dec",
);
const WEEKDAY_ROWS = rowsOf(
  "Sunday Sun|Monday Mon|Tuesday Tue Tues|Wednesday Wed Weds|Thursday Thu Thur Thurs|Friday Fri|Saturday Sat",
);

const namesOf = (rows: readonly Row[]): readonly string[] => rows.map(([name]) => name);
const indexOf = (rows: readonly Row[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((forms, index) => forms.map((form) => [form.toLowerCase(), index] as const)));

/** January to December. */
export const MONTHS = namesOf(MONTH_ROWS);
/** Sunday to Saturday. */
export const WEEKDAYS = namesOf(WEEKDAY_ROWS);

const months = indexOf(MONTH_ROWS);
const weekdays = indexOf(WEEKDAY_ROWS);
const plain = (word: string): string => word.toLowerCase().replace(/\.$/, "");

/** 1 to 12 for "Sept.", "september", "Sep"; 0 for anything else. */
export const monthNumber = (word: string): number => (months.get(plain(word)) ?? -1) + 1;

/** 0 to 6 from Sunday for "Tues.", "tuesday"; -1 for anything else. */
export const weekdayNumber = (word: string): number => weekdays.get(plain(word)) ?? -1;
