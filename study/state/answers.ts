import { drop, own, put } from "../../base/own.ts";
import { dayName } from "../../base/calendar.ts";
import { isNoAnswer } from "../../questions/kinds/no-answer.ts";
import { countCertainty } from "./certainty-counts.ts";
import { countRecall, recallTest } from "./recall-counts.ts";
import { gradeOf } from "../memory/grade.ts";
import { memoryModel } from "../memory/fsrs.ts";
import { countingDay, elapsedSince, type FactMemory, memoryAfter, workedOut } from "../memory/memory.ts";
import { countPace, type Timed, typicalMs } from "../memory/pace.ts";
import { addStep } from "../memory/trace.ts";
import { answersIn } from "./lay-aside.ts";
import type { CountedAnswer, Tally } from "./counted-answer.ts";
import type { Review } from "../log/event.ts";
import type { LearnerState, OpenSession, PackRecord } from "./record.ts";

/** An answer as it is to be counted. */
export type Given = Omit<CountedAnswer, "before" | "recall">;

/** Counts an answer in everything that is derived from it. The day line stands at the answer's day already. */
export function countAnswer(state: LearnerState, review: Review): CountedAnswer {
  const { kind: _kind, session: id, answer, ...rest } = review;
  const session = state.session?.id === id ? state.session : null;
  const said = state.dayLine?.said ?? 0;
  return count(state, session, {
    ...rest,
    isBlank: isNoAnswer(answer),
    overruled: false,
    calendarDay: dayName(said),
    day: state.dayLine?.day ?? said,
    timed: timedOf(review, session),
  });
}

/** Takes the last answer of the open session back, when it is this one: everything is as it was before it. */
export function takeBackAnswer(state: LearnerState, review: string): Given | null {
  const answers = state.session?.answers;
  const last = answers?.at(-1);
  if (answers === undefined || last?.review !== review || own(state.packs, last.pack) === undefined)
    return null;
  answers.pop();
  return uncount(state, last);
}

/** Takes an answer out of all that was counted. No answer about its fact may have been counted after it. */
export function uncount(state: LearnerState, counted: CountedAnswer): Given {
  const { before, recall, ...given } = counted;
  const pack = own(state.packs, given.pack);
  if (pack !== undefined) {
    putBack(pack.questions, given.question, before.question);
    putBack(pack.facts, given.fact, before.fact);
    putBackMemory(state, pack, given.fact, before.memory);
  }
  countPace(state.pace, given.timed, -1);
  countCertainty(state.insight.certainty, given, -1);
  countRecall(state.insight.recall, recall, -1);
  const day = own(state.days, given.calendarDay);
  if (day === undefined) return given;
  day.answers -= 1;
  day.right -= given.verdict === "right" ? 1 : 0;
  day.spentMs -= spentMs(given.timed);
  if (day.answers === 0) drop(state.days, given.calendarDay);
  return given;
}

/** Counts the last answer of the open session as right, as if it had been marked so. */
export function overruleAnswer(state: LearnerState, review: string): void {
  const given = takeBackAnswer(state, review);
  if (given !== null) count(state, state.session, asKnown(given));
}

/** The answer of somebody who says to have known it. */
export function asKnown(given: Given): Given {
  return { ...given, overruled: true, verdict: "right", score: 1 };
}

/** Counts an answer as one of a session, or of none. */
export function count(state: LearnerState, session: OpenSession | null, given: Given): CountedAnswer {
  const pack =
    own(state.packs, given.pack) ??
    put(state.packs, given.pack, { facts: {}, questions: {}, memories: {}, traces: {} });
  const { question, fact, timed } = given;
  const before = {
    question: own(pack.questions, question) ?? null,
    fact: own(pack.facts, fact) ?? null,
    memory: own(pack.memories, fact) ?? null,
  };
  put(pack.questions, question, tallyWith(before.question, given));
  put(pack.facts, fact, tallyWith(before.fact, given));
  const grade = gradeOf(given, {
    triesBefore: triesOf(session, given),
    typicalMs: () => typicalMs(state.pace, given.questionKind),
    isOverruled: given.overruled,
  });
  const model = memoryModel(state.fit);
  const day = countingDay(before.memory, { ...given, lastAt: before.fact?.lastAt ?? null });
  put(pack.memories, fact, memoryAfter(before.memory, { day, question, grade }, model));
  const elapsed = elapsedSince(before.memory, day);
  addStep(own(pack.traces, fact) ?? put(pack.traces, fact, []), { day, elapsed, grade });
  const recall = recallTest(before.memory, { calendarDay: given.calendarDay, day, grade }, model);
  countPace(state.pace, timed, 1);
  countCertainty(state.insight.certainty, given, 1);
  countRecall(state.insight.recall, recall, 1);
  const done =
    own(state.days, given.calendarDay) ??
    put(state.days, given.calendarDay, { answers: 0, right: 0, spentMs: 0 });
  done.answers += 1;
  done.right += given.verdict === "right" ? 1 : 0;
  done.spentMs += spentMs(timed);
  const counted = { ...given, before, recall };
  session?.answers.push(counted);
  return counted;
}

function triesOf(session: OpenSession | null, { pack, question }: Given): number {
  const answers = session === null ? [] : answersIn(session);
  return answers.filter((one) => one.question === question && one.pack === pack).length;
}

/** Breaks are no study: a turn counts for at most so long. */
const LONGEST_MS = 180_000;

/** Reading time is known where the answer before it is one of the same session, and no clock jumped in between. */
function timedOf({ questionKind: kind, elapsedMs, at }: Review, session: OpenSession | null): Timed {
  const last = session?.answers.at(-1);
  const readMs = last === undefined ? -1 : at - elapsedMs - last.at;
  const timed = { kind, elapsedMs, readMs: readMs >= 0 && readMs <= LONGEST_MS ? readMs : null };
  return session?.mode === "read" ? { ...timed, readsArticle: true } : timed;
}

function spentMs({ elapsedMs, readMs }: Timed): number {
  return Math.min(elapsedMs, LONGEST_MS) + (readMs ?? 0);
}

function tallyWith(tally: Tally | null, { verdict, score, at }: Given): Tally {
  return {
    answers: (tally?.answers ?? 0) + 1,
    right: (tally?.right ?? 0) + (verdict === "right" ? 1 : 0),
    credit: (tally?.credit ?? 0) + score,
    lastVerdict: verdict,
    lastAt: at,
  };
}

/** Its strength is worked out again: since the answer, the learner's fit may have changed. */
function putBackMemory(state: LearnerState, pack: PackRecord, fact: string, before: FactMemory | null): void {
  const trace = (own(pack.traces, fact) ?? []).slice(0, before?.answers ?? 0);
  putBack(pack.traces, fact, before === null ? null : trace);
  putBack(pack.memories, fact, before === null ? null : workedOut(before, trace, memoryModel(state.fit)));
}

function putBack<Item>(items: Record<string, Item>, id: string, before: Item | null): void {
  if (before === null) drop(items, id);
  else put(items, id, before);
}
