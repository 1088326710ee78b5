/** Names of months and weekdays, in full and as they are cut short, in small letters. */
export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
export const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** 1 to 12 for "Sept.", "september", "Sep"; 0 for anything else. */
export function monthNumber(word: string): number {
  const plain = word.toLowerCase().replace(/\.$/, "");
  return plain.length < 3
    ? 0
    : MONTHS.findIndex((month) => month.startsWith(plain) || (plain === "sept" && month === "september")) + 1;
}

/** 0 to 6 from Sunday for "Tues.", "tuesday"; -1 for anything else. */
export function weekdayNumber(word: string): number {
  const plain = word.toLowerCase().replace(/\.$/, "");
  return plain.length < 3 ? -1 : WEEKDAYS.findIndex((day) => day.startsWith(plain));
}
