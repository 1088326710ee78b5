import { daysOf } from "../../../base/calendar.ts";
import type { KindIssue } from "../kind/kind.ts";
import { findRepeats } from "../options/find-repeats.ts";
import { formatTime } from "../../text/dates.ts";
import { type Axis, MAX_SLOTS, type Slot, slotsOf } from "./axis.ts";
import { isRightPlace, type TimedCard } from "./place.ts";

interface Asked {
  readonly axis: Axis;
  readonly cards: readonly (TimedCard & { readonly text: string })[];
  readonly answerText: string;
}

/** @param answerText  what the question's own must be */
export function findTimelineIssues(asked: Asked, answerText: string): KindIssue[] {
  const { axis, cards } = asked;
  const slots = slotsOf(axis);
  const texts = cards.map(({ text }) => text);
  const issues = findRepeats(texts, "card", (index) => ["cards", index, "text"]);
  if (slots.length < 2 || slots.length > MAX_SLOTS) {
    const found = slots.length > MAX_SLOTS ? `more than ${MAX_SLOTS}` : String(slots.length);
    issues.push({ path: ["axis"], message: `must have 2 to ${MAX_SLOTS} ${axis.step}s; it has ${found}` });
  } else {
    issues.push(...cards.flatMap((card, index) => findCardIssues(card, index, axis, slots)));
  }
  if (cards.every(({ time }) => time === null)) {
    issues.push({ path: ["cards"], message: "must hold at least one card with a date" });
  }
  if (asked.answerText !== answerText) {
    issues.push({ path: ["answerText"], message: `must list the cards with their times: "${answerText}"` });
  }
  return issues;
}

function findCardIssues(
  { time, lasts }: TimedCard,
  index: number,
  axis: Axis,
  slots: readonly Slot[],
): KindIssue[] {
  if (time === null) {
    return lasts
      ? [{ path: ["cards", index, "lasts"], message: "must be false for a card without a date" }]
      : [];
  }
  const days = daysOf(time);
  const [first, last] = [slots[0]?.first ?? 0, slots.at(-1)?.last ?? 0];
  if (days === null || days.first < first || days.last > last) {
    const range = `${formatTime(axis.from)} to ${formatTime(axis.to)}`;
    return [{ path: ["cards", index, "time"], message: `lies outside the axis, which runs from ${range}` }];
  }
  const rightPlaces = slots.filter((slot) => isRightPlace({ time, lasts }, slot)).length;
  if (rightPlaces === 0 || rightPlaces === slots.length) {
    const message =
      rightPlaces === 0
        ? `fits no single ${axis.step} of the axis; say that it lasts, or take a coarser step`
        : "is right anywhere on the axis, so that it asks nothing";
    return [{ path: ["cards", index, "time"], message }];
  }
  return [];
}
