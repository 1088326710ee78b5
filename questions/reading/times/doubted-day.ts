import { type Day, dayNumber, parseDay } from "../../../base/calendar.ts";
import type { Direction } from "./time-rule.ts";
import type { FoundTime } from "./times.ts";

/** Times whose value hangs on the day of publication. */
const COUNTED =
  /weekday|counted from the publication|counted back from the publication|^(?:last|this|next|earlier this|later this) /;

/** Closer than this, a day told as past may be one of which it is only told that it is planned. */
const FAR = 7;

/**
 * Whether the text contradicts its day of publication: a day before it is told as still to come ("to return him by
 * Jan. 14"), or a full date well after it as past.
 */
export function isDoubted(
  times: readonly FoundTime[],
  { published, text }: { published: Day; text: string },
  directionOf: (time: FoundTime) => { direction: Direction; sure: boolean },
): boolean {
  const today = dayNumber(published);
  return times.some((time) => {
    if (time.granularity !== "day" || !/^(?:full date|day and month, nearest)/.test(time.rule)) return false;
    const day = parseDay(time.value ?? "");
    if (day === null) return false;
    const { direction, sure } = directionOf(time);
    const distance = dayNumber(day) - today;
    const due = /\bby $/.test(text.slice(Math.max(0, time.start - 3), time.start));
    return (
      (direction === "future" && distance < 0 && (sure || due)) ||
      (direction === "past" && sure && distance >= FAR && time.rule.startsWith("full date"))
    );
  });
}

/** The times of an article whose day is in doubt: what is counted from it is certain no more. */
export const inDoubt = (times: readonly FoundTime[]): FoundTime[] =>
  times.map((time) =>
    COUNTED.test(time.rule) && time.certain
      ? { ...time, certain: false, rule: `${time.rule}; the text contradicts its day` }
      : time,
  );
