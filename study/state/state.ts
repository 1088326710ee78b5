import { drop, own, put } from "../../base/own.ts";
import { dayNumberOf } from "../../base/calendar.ts";
import type { Moment } from "../../base/clock.ts";
import { emptyInsight } from "./insight-record.ts";
import { keepScore } from "./session-scores.ts";
import { type PlacedDay, placeDay, studyDay } from "../memory/day-line.ts";
import { memoryModel } from "../memory/fsrs.ts";
import { cappedMemory, workedOut } from "../memory/memory.ts";
import { emptyPace } from "../memory/pace.ts";
import { cappedTrace } from "../memory/trace.ts";
import { beginQuiz, countInQuiz, endQuiz, isCountedInQuiz, keepTime, noteAnswer } from "./keep-quiz.ts";
import { overruleInQuiz } from "./overrule-in-quiz.ts";
import { noQuizzes } from "./quiz-record.ts";
import { answersIn, beginSession, laidAside, noteAside } from "./lay-aside.ts";
import { countAnswer, overruleAnswer, takeBackAnswer } from "./answers.ts";
import type { LearnerEvent, Review } from "../log/event.ts";
import { moveOn } from "../log/session-line.ts";
import { defaultHabits } from "../log/habits.ts";
import { defaultPlan } from "../log/plan.ts";
import type { LearnerState } from "./record.ts";
import { defaultSettings } from "../log/default-settings.ts";

export function emptyState(): LearnerState {
  return {
    name: "",
    settings: defaultSettings(),
    plan: defaultPlan(),
    fit: null,
    readyBy: {},
    session: null,
    laidAside: {},
    packs: {},
    days: {},
    pace: emptyPace(),
    dayLine: null,
    sessionsEnded: 0,
    habits: defaultHabits(),
    insight: emptyInsight(),
    quizzes: noQuizzes(),
  };
}

/** The learner's day of study at a moment: see `placeDay`. */
export function dayAt(state: LearnerState, moment: Moment): PlacedDay {
  return placeDay(state.dayLine, studyDay(moment), () => Object.keys(state.days).map(dayNumberOf));
}

/**
 * Takes one event into account, changing `state` in place: a log of a million events is replayed with it.
 * Total: an event about a session that is not open changes nothing but what it can.
 */
export function applyEvent(state: LearnerState, event: LearnerEvent): void {
  moveDayLine(state, event);
  switch (event.kind) {
    case "learner-named":
    case "settings-changed":
    case "plan-changed":
    case "habits-changed":
    case "ready-by-set":
    case "extra-time-set":
      return noteWish(state, event);
    case "fit-changed":
      state.fit = event.fit;
      return workOutMemories(state);
    case "session-started":
    case "study-started":
    case "session-resumed":
    case "session-ended":
      return moveSessions(state, event);
    case "answered":
      return noteReview(state, event);
    case "undone":
      takeBackAnswer(state, event.review);
      return;
    case "overruled":
      overruleAnswer(state, event.review);
      return overruleInQuiz(state, event.review);
    case "quiz-started":
      return beginQuiz(state, event);
    case "quiz-answered":
      return noteAnswer(state, event);
    case "quiz-time-used":
      return keepTime(state, event);
    case "quiz-handed-in":
      return endQuiz(state, event);
  }
}

type EventOf<Kind extends LearnerEvent["kind"]> = Extract<LearnerEvent, { kind: Kind }>;

/** What the learner wants from here on. */
function noteWish(
  state: LearnerState,
  event: EventOf<
    | "learner-named"
    | "settings-changed"
    | "plan-changed"
    | "habits-changed"
    | "ready-by-set"
    | "extra-time-set"
  >,
): void {
  switch (event.kind) {
    case "learner-named":
      state.name = event.name;
      break;
    case "settings-changed":
      state.settings = { ...state.settings, ...event.settings };
      break;
    case "plan-changed":
      state.plan = { ...event.plan };
      break;
    case "habits-changed":
      state.habits = { ...event.habits };
      break;
    case "ready-by-set":
      if (event.day === null) drop(state.readyBy, event.pack);
      else put(state.readyBy, event.pack, event.day);
      break;
    case "extra-time-set":
      state.quizzes.extraTime = event.percent;
      break;
  }
}

function moveSessions(
  state: LearnerState,
  event: EventOf<"session-started" | "study-started" | "session-resumed" | "session-ended">,
): void {
  const { ended } = moveOn(state, event, SESSIONS);
  if (ended !== null) keepScore(state.insight.scores, { ...ended, answers: answersIn(ended) });
  if (event.kind === "session-ended") state.sessionsEnded += 1;
}

function noteReview(state: LearnerState, review: Review): void {
  if (isCountedInQuiz(state, review)) return;
  const counted = countAnswer(state, review);
  countInQuiz(state, review, counted);
  noteAside(state, review.session, counted);
}

const SESSIONS = { begin: beginSession, layAside: laidAside };

/** All memories as the learner's weights have them. */
function workOutMemories({ packs, fit }: LearnerState): void {
  const model = memoryModel(fit);
  for (const { memories, traces } of Object.values(packs)) {
    for (const [fact, memory] of Object.entries(memories)) {
      put(memories, fact, workedOut(memory, own(traces, fact) ?? [], model));
    }
  }
}

function moveDayLine(state: LearnerState, event: Moment): void {
  const said = studyDay(event);
  const line = state.dayLine;
  if (line !== null && line.day === said && line.said === said) return; // nearly always
  const { day, cap } = dayAt(state, event);
  state.dayLine = { day, said };
  if (cap === null) return;
  const model = memoryModel(state.fit);
  for (const { memories, traces } of Object.values(state.packs)) {
    for (const [fact, memory] of Object.entries(memories)) {
      if (memory.day <= cap) continue;
      const trace = own(traces, fact) ?? [];
      put(memories, fact, cappedMemory(memory, trace, cap, model));
      put(traces, fact, cappedTrace(trace, cap));
    }
  }
}
