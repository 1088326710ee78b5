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
import type { LearnerEvent } from "../log/event.ts";
import { moveOn } from "../log/session-line.ts";
import { defaultHabits } from "../log/habits.ts";
import { defaultPlan } from "../log/plan.ts";
import type { LearnerState } from "./record.ts";
import { defaultSettings } from "../log/settings.ts";

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
    case "fit-changed":
      state.fit = event.fit;
      workOutMemories(state);
      break;
    case "ready-by-set":
      if (event.day === null) delete state.readyBy[event.pack];
      else state.readyBy[event.pack] = event.day;
      break;
    case "session-started":
    case "study-started":
    case "session-resumed":
      moveOn(state, event, SESSIONS);
      break;
    case "answered": {
      if (isCountedInQuiz(state, event)) break;
      const counted = countAnswer(state, event);
      countInQuiz(state, event, counted);
      noteAside(state, event.session, counted);
      break;
    }
    case "undone":
      takeBackAnswer(state, event.review);
      break;
    case "overruled":
      overruleAnswer(state, event.review);
      overruleInQuiz(state, event.review);
      break;
    case "quiz-started":
      beginQuiz(state, event);
      break;
    case "quiz-answered":
      noteAnswer(state, event);
      break;
    case "quiz-time-used":
      keepTime(state, event);
      break;
    case "quiz-handed-in":
      endQuiz(state, event);
      break;
    case "extra-time-set":
      state.quizzes.extraTime = event.percent;
      break;
    case "session-ended": {
      const { ended } = moveOn(state, event, SESSIONS);
      if (ended !== null) keepScore(state.insight.scores, { ...ended, answers: answersIn(ended) });
      state.sessionsEnded += 1;
      break;
    }
  }
}

const SESSIONS = { begin: beginSession, layAside: laidAside };

/** All memories as the learner's weights have them. */
function workOutMemories({ packs, fit }: LearnerState): void {
  const model = memoryModel(fit?.weights ?? null);
  for (const { memories, traces } of Object.values(packs)) {
    for (const [fact, memory] of Object.entries(memories)) {
      memories[fact] = workedOut(memory, traces[fact] ?? [], model);
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
  const model = memoryModel(state.fit?.weights ?? null);
  for (const { memories, traces } of Object.values(state.packs)) {
    for (const [fact, memory] of Object.entries(memories)) {
      if (memory.day <= cap) continue;
      const trace = traces[fact] ?? [];
      memories[fact] = cappedMemory(memory, trace, cap, model);
      traces[fact] = cappedTrace(trace, cap);
    }
  }
}
