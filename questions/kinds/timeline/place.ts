import { type Days, daysOf } from "../../../base/calendar.ts";
import type { Slot } from "./axis.ts";

/** What marking knows of a card's time. */
export interface TimedCard {
  readonly time: string | null;
  readonly lasts: boolean;
}

const contains = (outer: Days, inner: Days): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

/**
 * A moment is right anywhere inside its time ("in July": any day of July) and in the place that holds it (July 25
 * on an axis of months); a bar is right where it begins; a card without a date only in the box, which is null.
 */
export function isRightPlace({ time, lasts }: TimedCard, slot: Slot | null): boolean {
  const days = time === null ? null : daysOf(time);
  if (days === null || slot === null) return days === null && slot === null;
  if (lasts) return slot.first <= days.first && days.first <= slot.last;
  return contains(days, slot) || contains(slot, days);
}

/** How many places of the axis a card takes up. */
export function lengthOf({ time, lasts }: TimedCard, slots: readonly Slot[]): number {
  const days = time === null ? null : daysOf(time);
  if (days === null || !lasts) return 1;
  return Math.max(1, slots.filter(({ first, last }) => first <= days.last && days.first <= last).length);
}
