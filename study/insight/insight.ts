import { dayName } from "../../base/calendar.ts";
import { dayAt } from "../state/state.ts";
import type { Desk } from "../library/desk.ts";
import { studyFacts } from "../today/facts.ts";
import { calendarFigures, type DayFigure } from "./calendar.ts";
import { type CertaintyFigure, certaintyFigures } from "./certainty.ts";
import { type ForecastFigure, forecastFigures } from "./forecast.ts";
import { type HardFact, hardestFacts } from "./hardest-facts.ts";
import { type RecallFigure, recallFigures } from "./recall.ts";
import type { SessionScore } from "../state/session-scores.ts";
import { type SkillFigure, skillFigures } from "./skills.ts";

/** Every figure of the insight page. Days are the learner's days of study; shares are 0 to 1. */
export interface Insight {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The chance of recall that the learner wants to keep. */
  readonly goal: number;
  /** All days of the last 53 weeks, oldest first. */
  readonly days: readonly DayFigure[];
  /** The latest finished sessions, oldest first. */
  readonly scores: readonly SessionScore[];
  readonly skills: readonly SkillFigure[];
  readonly certainty: readonly CertaintyFigure[];
  /** The last 26 weeks, oldest first. */
  readonly recall: readonly RecallFigure[];
  /** The next 30 days, today first. */
  readonly forecast: readonly ForecastFigure[];
  readonly hardest: readonly HardFact[];
}

const CALENDAR_WEEKS = 53;
const RECALL_WEEKS = 26;
const FORECAST_DAYS = 30;

/** All figures, from the state and the library: however long the log is, they take the same time. */
export function insightOf(desk: Desk): Insight {
  const { state, library, now } = desk;
  const { day: today } = dayAt(state, now);
  const facts = studyFacts(desk);
  return {
    today: dayName(today),
    goal: state.plan.retention,
    days: calendarFigures(state.days, today, CALENDAR_WEEKS),
    scores: state.insight.scores,
    skills: skillFigures(state, library),
    certainty: certaintyFigures(state.insight.certainty),
    recall: recallFigures(state.insight.recall, today, RECALL_WEEKS),
    forecast: forecastFigures(facts, today, FORECAST_DAYS),
    hardest: hardestFacts(desk, facts),
  };
}
