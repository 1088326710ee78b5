/** Why what was typed could not be read as a number, and how to write it. */

export const NO_NUMBER =
  "That could not be read as one number: write it in figures, like 1,200 or 2.5, or in words.";

/** A number with commas at its thousands. */
export const written = (value: number): string =>
  String(value).replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));

/** What is said of a figure such as "1.200", which is one number here and another elsewhere. */
export function eitherOf(readings: readonly number[]): string {
  const ways = readings.map(written).join(" or as ");
  return `That can be read as ${ways}: write it as ${ways}.`;
}
