import { formatParts, partsOf } from "../../kinds/date/read-date.ts";

export interface WrittenDate {
  readonly preposition: "on" | "in";
  /** "October 13, 2023", "July 2023", "2023". */
  readonly text: string;
}

/** A day, month or year as people write it; null for intervals and durations. */
export function writeOutDate(value: string): WrittenDate | null {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return null;
  return { preposition: value.length === 10 ? "on" : "in", text: formatParts(partsOf(value)) };
}
