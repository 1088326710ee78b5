import { localDay } from "../../base/clock.ts";
import type { Verdict } from "../../questions/kinds/outcome.ts";
import type { LearnerEvent, Review } from "./event.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** Counts of answers. `credit` is the sum of scores, so partly right answers count in part. */
export interface Tally {
  answers: number;
  right: number;
  credit: number;
  lastVerdict: Verdict;
  /** Epoch milliseconds. */
  lastAt: number;
}

/** What a learner has done with one pack, by the ids of its facts and questions. */
export interface PackRecord {
  facts: Record<string, Tally>;
  questions: Record<string, Tally>;
}

/** An answer of the open session, with what undoing it must put back. */
export interface SessionAnswer {
  review: string;
  question: string;
  fact: string;
  verdict: Verdict;
  score: number;
  day: string;
  before: { question: Tally | null; fact: Tally | null };
}

export interface OpenSession {
  id: string;
  pack: string;
  packVersion: number;
  questions: string[];
  answers: SessionAnswer[];
}

/** Everything that is derived from a learner's log, small enough to be read whole at every start. */
export interface LearnerState {
  name: string;
  settings: Settings;
  /** The session to resume; null when none was begun or the last one was ended. */
  session: OpenSession | null;
  packs: Record<string, PackRecord>;
  /** Answers by calendar day `YYYY-MM-DD` where the learner was. */
  days: Record<string, { answers: number; right: number }>;
  sessionsEnded: number;
}

export function emptyState(): LearnerState {
  return { name: "", settings: defaultSettings(), session: null, packs: {}, days: {}, sessionsEnded: 0 };
}

/**
 * Takes one event into account, changing `state` in place: a log of a million events is replayed with it.
 * Total: an event about a session that is not open changes nothing but what it can.
 */
export function applyEvent(state: LearnerState, event: LearnerEvent): void {
  switch (event.kind) {
    case "learner-named":
      state.name = event.name;
      break;
    case "settings-changed":
      state.settings = { ...event.settings };
      break;
    case "session-started":
      state.session = {
        id: event.session,
        pack: event.pack,
        packVersion: event.packVersion,
        questions: [...event.questions],
        answers: [],
      };
      break;
    case "answered":
      applyAnswer(state, event);
      break;
    case "undone":
      applyUndo(state, event.review);
      break;
    case "session-ended":
      if (state.session?.id === event.session) state.session = null;
      state.sessionsEnded += 1;
      break;
  }
}

function applyAnswer(state: LearnerState, review: Review): void {
  const pack = (state.packs[review.pack] ??= { facts: {}, questions: {} });
  const before = {
    question: pack.questions[review.question] ?? null,
    fact: pack.facts[review.fact] ?? null,
  };
  pack.questions[review.question] = tallyWith(before.question, review);
  pack.facts[review.fact] = tallyWith(before.fact, review);
  const day = localDay(review);
  const counts = (state.days[day] ??= { answers: 0, right: 0 });
  counts.answers += 1;
  counts.right += review.verdict === "right" ? 1 : 0;
  if (state.session?.id !== review.session) return;
  const { review: id, question, fact, verdict, score } = review;
  state.session.answers.push({ review: id, question, fact, verdict, score, day, before });
}

function tallyWith(tally: Tally | null, { verdict, score, at }: Review): Tally {
  return {
    answers: (tally?.answers ?? 0) + 1,
    right: (tally?.right ?? 0) + (verdict === "right" ? 1 : 0),
    credit: (tally?.credit ?? 0) + score,
    lastVerdict: verdict,
    lastAt: at,
  };
}

function applyUndo(state: LearnerState, review: string): void {
  const session = state.session;
  const last = session?.answers.at(-1);
  const pack = session === null ? undefined : state.packs[session.pack];
  if (session === null || last?.review !== review || pack === undefined) return;
  session.answers.pop();
  putBack(pack.questions, last.question, last.before.question);
  putBack(pack.facts, last.fact, last.before.fact);
  const counts = state.days[last.day];
  if (counts === undefined) return;
  counts.answers -= 1;
  counts.right -= last.verdict === "right" ? 1 : 0;
  if (counts.answers === 0) delete state.days[last.day];
}

function putBack(tallies: Record<string, Tally>, id: string, before: Tally | null): void {
  if (before === null) delete tallies[id];
  else tallies[id] = before;
}
