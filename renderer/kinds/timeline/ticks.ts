import { formatTime } from "../../../questions/text/dates.ts";
import type { Axis, Slot } from "../../../questions/kinds/timeline/axis.ts";

/** A mark on the axis with its word; `share` is its place from 0 at the left end to 1 at the right. */
export interface Tick {
  readonly share: number;
  readonly label: string;
}

/** More words than this would touch each other on a narrow window. */
const MAX_TICKS = 5;

/** Where the axis is labelled: at the starts of months on long axes of days, else at even steps. */
export function ticksOf(slots: readonly Slot[], step: Axis["step"]): Tick[] {
  const starts = slots.map(({ value }, index) => ({ value, index }));
  const months = starts.filter(({ value }) => value.endsWith("-01"));
  const isLong = step === "day" && months.length > 1;
  const marks = isLong ? months : starts;
  const every = Math.ceil(marks.length / MAX_TICKS);
  return marks
    .filter((_, index) => index % every === 0)
    .map(({ value, index }) => ({
      share: index / slots.length,
      label: shortTime(isLong ? value.slice(0, 7) : value),
    }));
}

/** "Mar 3", "Mar 2025", "2025": as short as it is clear beside its neighbours. */
function shortTime(value: string): string {
  const words = formatTime(value).replace(/^(\p{L}{3})\p{L}*/u, "$1");
  return value.length > 7 ? words.replace(/, \d+$/, "") : words;
}

/** The place from which a larger step lands: the next or last start of a month or year, or ten places on. */
export function largeStep(slots: readonly Slot[], from: number, direction: 1 | -1): number {
  const head = slots[from]?.value.slice(0, -3) ?? "";
  const last = slots.length - 1;
  if (head === "") return Math.min(Math.max(from + direction * 10, 0), last);
  const isNew = (index: number): boolean =>
    slots[index]?.value.slice(0, -3) !== slots[index - 1]?.value.slice(0, -3);
  let index = from + direction;
  while (index > 0 && index < last && !isNew(index)) index += direction;
  return Math.min(Math.max(index, 0), last);
}
