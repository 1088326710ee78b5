import { DURATIONS } from "./durations.ts";
import { EXPLICIT_DAYS, EXPLICIT_PERIODS } from "./explicit-times.ts";
import { RELATIVE_TIMES } from "./relative-times.ts";
import type { TimeContext, TimeRule, TimeValue } from "./time-rule.ts";

/** A time expression; offsets are into the text that was given to `findTimes`. */
export interface FoundTime extends TimeValue {
  readonly start: number;
  readonly end: number;
}

/** The order tells: an expression belongs to the first rule that takes it. */
const RULES: readonly TimeRule[] = [...EXPLICIT_DAYS, ...RELATIVE_TIMES, ...EXPLICIT_PERIODS, ...DURATIONS];
const HINT =
  /\d|day|week|month|year|night|morning|evening|noon|decade|centur|hour|minute|spring|summer|autumn|fall|winter|ago|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|tomorrow|Christmas|Halloween|Thanksgiving|nineteen/i;

/** The times in one sentence, in order, without overlap. */
export function findTimes(text: string, context: TimeContext): FoundTime[] {
  if (!HINT.test(text)) return [];
  const found: FoundTime[] = [];
  for (const { pattern, read } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (found.some((other) => other.start < end && other.end > start)) continue;
      const value = read(match, context, text);
      if (value !== null) found.push({ start, end, ...value });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
