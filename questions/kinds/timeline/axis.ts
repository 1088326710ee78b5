import { dayName, type Days, daysOf } from "../../../base/calendar.ts";

/** One place on an axis: a day, month or year, written `2023-07-25`, `2023-07` or `2023`. */
export interface Slot extends Days {
  readonly value: string;
}

export const STEPS = ["day", "month", "year"] as const;
export interface Axis {
  /** First and last day, month or year that the axis shows. */
  readonly from: string;
  readonly to: string;
  readonly step: (typeof STEPS)[number];
}

/** More places than this could neither be hit with a pointer nor walked through with keys. */
export const MAX_SLOTS = 130;

const LENGTH = { day: 10, month: 7, year: 4 } as const;
/** The places of an axis from left to right, or none when it is malformed; at most one more than `MAX_SLOTS`. */
export function slotsOf({ from, to, step }: Axis): Slot[] {
  const [start, end] = [daysOf(from), daysOf(to)];
  if (start === null || end === null) return [];
  const slots: Slot[] = [];
  for (let first = start.first; first <= end.last && slots.length <= MAX_SLOTS; ) {
    const value = dayName(first).slice(0, LENGTH[step]);
    const last = daysOf(value)?.last ?? first;
    slots.push({ value, first, last });
    first = last + 1;
  }
  return slots;
}
