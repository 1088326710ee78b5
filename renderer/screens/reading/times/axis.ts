import { type Day, dayNumber, dayOf } from "../../../../base/calendar.ts";
import type { DayRange } from "../state/time-line.ts";

/** A part of the axis on which a day is as wide as any other. `left` and `right` are shares of the whole, 0 to 1. */
export interface Stretch extends DayRange {
  readonly left: number;
  readonly right: number;
}

export interface Tick {
  readonly share: number;
  readonly step: "year" | "month" | "day";
  readonly day: Day;
}

export interface Axis {
  /** In order; between two of them the axis is broken, because nothing is told there. */
  readonly stretches: readonly Stretch[];
  readonly ticks: readonly Tick[];
}

/** Share of the axis that a break takes. */
const BREAK = 0.05;
/** A stretch is never narrower than this share of what the breaks leave. */
const NARROWEST = 0.14;
const MOST_BREAKS = 4;
/** A gap is left out when it would take more of the axis than this. */
const LARGEST_GAP = 0.45;
/** Shorter gaps are never left out, in days. */
const SHORTEST_BREAK = 45;
/** Labels that fit side by side on a narrow window. */
const MOST_TICKS = 6;
/** Labels nearer to each other, or to the right end, than this share of the axis would touch. */
const TICK_ROOM = 0.2;

/** An axis over all these ranges, broken where a long time without any would press the rest together. */
export function axisOf(ranges: readonly DayRange[]): Axis {
  const islands = joined(ranges);
  const left = breakGaps(islands);
  const stretches = spread(left.map(padded), ranges);
  const ticks = stretches.flatMap((stretch) =>
    ticksOf(stretch, Math.max(1, Math.floor(MOST_TICKS * (stretch.right - stretch.left) + 0.5))),
  );
  return { stretches, ticks: apart(ticks) };
}

/** Leaves out labels that have no room. */
function apart(ticks: readonly Tick[]): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const before = kept.at(-1)?.share ?? -1;
    if (tick.share - before >= TICK_ROOM && tick.share <= 1 - TICK_ROOM / 2) kept.push(tick);
  }
  return kept;
}

/** Where a day stands, as a share of the axis. */
export function shareOf({ stretches }: Axis, day: number): number {
  const on = stretches.find(({ to }) => day <= to) ?? stretches.at(-1);
  if (on === undefined) return 0;
  const inside = (Math.max(day, on.from) - on.from) / (on.to - on.from);
  return on.left + Math.min(1, inside) * (on.right - on.left);
}

function joined(ranges: readonly DayRange[]): DayRange[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

/** Leaves out the largest gaps, one by one, while one takes too much of what is left. */
function breakGaps(islands: readonly DayRange[]): DayRange[] {
  const gaps = islands
    .slice(1)
    .map(({ from }, index) => ({ index, days: from - (islands[index]?.to ?? from) }));
  const broken = new Set<number>();
  let length = (islands.at(-1)?.to ?? 0) - (islands[0]?.from ?? 0);
  for (const { index, days } of gaps.sort((a, b) => b.days - a.days).slice(0, MOST_BREAKS)) {
    if (days < SHORTEST_BREAK || days < LARGEST_GAP * length) break;
    broken.add(index);
    length -= days;
  }
  const result: { from: number; to: number }[] = [];
  for (const [index, { from, to }] of islands.entries()) {
    const last = result.at(-1);
    if (last === undefined || broken.has(index - 1)) result.push({ from, to });
    else last.to = to;
  }
  return result;
}

/** A little air at both ends, at least a day. */
function padded({ from, to }: DayRange): DayRange {
  const air = Math.max(1, Math.round((to - from) * 0.04));
  return { from: from - air, to: to + air };
}

/** Gives each part room by how many of the ranges lie in it, so that one old year does not press a busy week together. */
function spread(ranges: readonly DayRange[], all: readonly DayRange[]): Stretch[] {
  const room = 1 - BREAK * (ranges.length - 1);
  const wide = ranges.map(({ from, to }) => {
    const inside = all.filter((range) => range.from >= from && range.to <= to).length;
    return Math.max(NARROWEST, inside / all.length);
  });
  const total = wide.reduce((sum, width) => sum + width, 0);
  let left = 0;
  return ranges.map((range, index) => {
    const right = left + ((wide[index] ?? 0) / total) * room;
    const stretch = { ...range, left, right: index === ranges.length - 1 ? 1 : right };
    left = right + BREAK;
    return stretch;
  });
}

const STEPS = [
  { step: "day", every: 1 },
  { step: "day", every: 7 },
  { step: "month", every: 1 },
  { step: "month", every: 3 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((every) => ({ step: "year", every }) as const),
] as const;

/** Labels at the starts of days, months or years, in the finest even steps that fit. */
function ticksOf(stretch: Stretch, most: number): Tick[] {
  for (const { step, every } of STEPS) {
    const days = startsIn(stretch, step, every, most);
    if (days === null || days.length === 0) continue;
    const width = (stretch.right - stretch.left) / (stretch.to - stretch.from);
    return days.map((day) => ({
      step,
      day,
      share: stretch.left + (dayNumber(day) - stretch.from) * width,
    }));
  }
  const middle = dayOf(Math.floor((stretch.from + stretch.to) / 2));
  return [{ step: "day", day: middle, share: (stretch.left + stretch.right) / 2 }];
}

/** The starts of every so many days, months or years inside; null when there are more than `most`. */
function startsIn({ from, to }: DayRange, step: Tick["step"], every: number, most: number): Day[] | null {
  const length = step === "day" ? 1 : step === "month" ? 28 : 365;
  if ((to - from) / (length * every) > most + 1) return null;
  const found: Day[] = [];
  for (let number = from; number < to; number++) {
    const day = dayOf(number);
    const isStart =
      step === "day"
        ? (number - from) % every === 0
        : day.day === 1 &&
          (step === "month" ? (day.month - 1) % every === 0 : day.month === 1 && day.year % every === 0);
    if (isStart) found.push(day);
  }
  return found.length > most ? null : found;
}
