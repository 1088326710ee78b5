import type { InsightRecord } from "./insight-record.ts";
import type { DayLine } from "../memory/day-line.ts";
import type { FactMemory } from "../memory/memory.ts";
import type { Pace } from "../memory/pace.ts";
import type { BegunSession, SessionLine } from "../log/session-line.ts";
import type { QuizRecord } from "./quiz-record.ts";
import type { CountedAnswer, Tally } from "./counted-answer.ts";
import type { Trace } from "../memory/trace.ts";
import type { Fit } from "../log/fit.ts";
import type { Habits } from "../log/habits.ts";
import type { Plan } from "../log/plan.ts";
import type { Settings } from "../log/settings.ts";

/** What a learner has done with one pack, by the ids of its facts and questions. */
export interface PackRecord {
  facts: Record<string, Tally>;
  questions: Record<string, Tally>;
  /** What is known of the memory of each fact that was met. */
  memories: Record<string, FactMemory>;
  /** The first answers of each of these memories. */
  traces: Record<string, Trace>;
}

/** What a learner did on one day of study. */
export interface DayRecord {
  answers: number;
  right: number;
  /** Milliseconds of answering, and of reading why or the article. */
  spentMs: number;
}

/** A question of some pack. */
export interface SessionQuestion {
  readonly pack: string;
  readonly question: string;
}

/** An answer that counts and cannot be taken back any more, because its session was left for another one. */
export type EarlierAnswer = Pick<CountedAnswer, "pack" | "question" | "fact" | "verdict" | "calendarDay">;

export interface OpenSession extends BegunSession {
  /** Given before the session was laid aside. */
  earlier: EarlierAnswer[];
  answers: CountedAnswer[];
}

/** Everything that is derived from a learner's log, small enough to be read whole at every start. */
export interface LearnerState extends SessionLine<OpenSession> {
  name: string;
  settings: Settings;
  plan: Plan;
  /** What was learned from the learner's own answers; null while the published weights count. */
  fit: Fit | null;
  /** By pack: the day `YYYY-MM-DD` by which the learner wants to know it. */
  readyBy: Record<string, string>;
  packs: Record<string, PackRecord>;
  /** By the learner's day of study `YYYY-MM-DD`. */
  days: Record<string, DayRecord>;
  pace: Pace;
  /** Null before the first event. */
  dayLine: DayLine | null;
  sessionsEnded: number;
  habits: Habits;
  insight: InsightRecord;
  quizzes: QuizRecord;
}
