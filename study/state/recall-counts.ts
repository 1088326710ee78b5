import { drop, own, put } from "../../base/own.ts";
import type { Grade, MemoryModel } from "../memory/fsrs.ts";
import type { FactMemory } from "../memory/memory.ts";
import { weekOf } from "./week.ts";

/** How facts were recalled that had been met on an earlier day. */
export interface RecallCount {
  asked: number;
  recalled: number;
  /** The sum of the chances of recall that the memory model gave them, in millionths: whole numbers add up exactly. */
  expectedMillionths: number;
}
/** By the Monday `YYYY-MM-DD` of the week of study. */
export type RecallCounts = Record<string, RecallCount>;

/** What one answer said of the memory of its fact. */
export interface RecallTest {
  readonly week: string;
  readonly isRecalled: boolean;
  readonly expectedMillionths: number;
}

interface AnswerOnDay {
  readonly calendarDay: string;
  /** On the learner's line of days. */
  readonly day: number;
  readonly grade: Grade;
}

/** Null when the answer tests no memory: the fact is new, or was met on the same day already. */
export function recallTest(
  before: FactMemory | null,
  { calendarDay, day, grade }: AnswerOnDay,
  model: MemoryModel,
): RecallTest | null {
  if (before === null || day <= before.day) return null;
  const chance = model.chanceOfRecall(before.stability, day - before.day);
  return {
    week: weekOf(calendarDay),
    isRecalled: grade > 1,
    expectedMillionths: Math.round(chance * 1e6),
  };
}

/** Counts a test in, in place; `by` -1 takes it out again. */
export function countRecall(counts: RecallCounts, test: RecallTest | null, by: 1 | -1): void {
  if (test === null) return;
  const count =
    own(counts, test.week) ?? put(counts, test.week, { asked: 0, recalled: 0, expectedMillionths: 0 });
  count.asked += by;
  count.recalled += test.isRecalled ? by : 0;
  count.expectedMillionths += by * test.expectedMillionths;
  if (count.asked === 0) drop(counts, test.week);
}
