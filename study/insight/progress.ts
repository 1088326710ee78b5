import { own } from "../../base/own.ts";
import { dayName } from "../../base/calendar.ts";
import type { Moment } from "../../base/clock.ts";
import type { Library } from "../library/library.ts";
import type { Tally } from "../state/counted-answer.ts";
import type { LearnerState } from "../state/record.ts";
import { studyDay } from "../memory/day-line.ts";

/** What a learner has done with one pack. Shares are 0 to 1; null where nothing was answered. */
export interface PackProgress {
  readonly pack: string;
  readonly title: string;
  readonly answers: number;
  readonly rightShare: number | null;
  /** Facts whose last answer was right, of all facts that the pack asks for. */
  readonly factsRight: number;
  readonly factsMet: number;
  readonly facts: number;
  /** Epoch milliseconds; null before the first answer. */
  readonly lastAt: number | null;
}

export interface Progress {
  readonly answers: number;
  readonly rightShare: number | null;
  readonly sessions: number;
  /** The day of study it is now. */
  readonly today: string;
  /** Days of study with an answer, oldest first. */
  readonly days: readonly { readonly day: string; readonly answers: number; readonly right: number }[];
  readonly packs: readonly PackProgress[];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** All figures of the progress page, derived from the learner's state and the packs in the library. */
export function progressOf(state: LearnerState, library: Library, now: Moment): Progress {
  const days = Object.entries(state.days)
    .map(([day, { answers, right }]) => ({ day, answers, right }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const answers = sum(days.map((day) => day.answers));
  const packs = library.list().map(({ pack }) => {
    const record = own(state.packs, pack.id);
    const asked = new Set(pack.questions.map(({ fact }) => fact));
    const tallies: Tally[] = Object.values(record?.questions ?? {});
    const facts = Object.entries(record?.facts ?? {}).filter(([fact]) => asked.has(fact));
    const packAnswers = sum(tallies.map((tally) => tally.answers));
    return {
      pack: pack.id,
      title: pack.title,
      answers: packAnswers,
      rightShare: share(sum(tallies.map((tally) => tally.right)), packAnswers),
      factsRight: facts.filter(([, tally]) => tally.lastVerdict === "right").length,
      factsMet: facts.length,
      facts: asked.size,
      lastAt: tallies.length === 0 ? null : Math.max(...tallies.map((tally) => tally.lastAt)),
    };
  });
  return {
    answers,
    rightShare: share(sum(days.map((day) => day.right)), answers),
    sessions: state.sessionsEnded,
    today: dayName(studyDay(now)),
    days,
    packs,
  };
}
