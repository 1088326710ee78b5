import { own } from "../../base/own.ts";
import { dayName } from "../../base/calendar.ts";
import type { Question } from "../../questions/kinds/index.ts";
import { dayAt } from "../state/state.ts";
import { studyDay } from "../memory/day-line.ts";
import { turnMs } from "../memory/pace.ts";
import type { Desk } from "../library/desk.ts";
import { daysToTest, type StudyFact, studyFacts } from "./facts.ts";
import { fittingQuestion } from "./fitting-question.ts";

/** A fact that may be asked today, by this question. */
export interface Turn {
  readonly study: StudyFact;
  readonly question: Question;
  readonly isNew: boolean;
  /** What it will take as a rule, in milliseconds. */
  readonly ms: number;
}

export interface TodayPlan {
  readonly facts: readonly StudyFact[];
  /** The learner's day. */
  readonly day: number;
  readonly spentMs: number;
  readonly due: readonly Turn[];
  /** New facts, in the order in which they will come. */
  readonly fresh: readonly Turn[];
  /** What fits into the rest of the budget, in the order of asking: due and new mixed. */
  readonly chosen: readonly Turn[];
}

/** A first meeting is missed about every second time, and comes back then. */
const NEW_TURNS = 1.5;
/** The last new fact of a pack is met so many days before its test, so that it is asked twice before. */
const DAYS_TO_SETTLE = 2;

/**
 * What today asks for. First what a test ahead needs: facts of its pack that are due, and its share of new ones. Then
 * what is due elsewhere, best known first, so that a backlog costs little of what is still known and is worked off
 * over the days. Then new facts: of packs that were begun, then of the others in the order of the library.
 *
 * @param more  true to plan a whole budget beyond what was spent today
 */
export function planToday(desk: Desk, more = false): TodayPlan {
  const { state, now } = desk;
  const { day } = dayAt(state, now);
  const facts = studyFacts(desk);
  const spentMs = own(state.days, dayName(studyDay(now)))?.spentMs ?? 0;
  const turnOf = (study: StudyFact): Turn => {
    const question = fittingQuestion(study, own(state.packs, study.pack.id));
    const isNew = study.memory === null;
    const ms = turnMs(state.pace, question.kind) * (isNew ? NEW_TURNS : 1);
    return { study, question, isNew, ms };
  };
  const due = facts
    .filter(({ dueDay }) => dueDay !== null && dueDay <= day)
    .map(turnOf)
    .sort((a, b) => b.study.recall - a.study.recall);
  const isBegun = ({ study }: Turn): boolean => own(state.packs, study.pack.id) !== undefined;
  const fresh = facts
    .filter(({ memory }) => memory === null)
    .map(turnOf)
    .sort((a, b) => Number(isBegun(b)) - Number(isBegun(a)));
  const { first, rest } = byUrgency(desk, day, due, fresh);
  const budgetMs = state.plan.minutes * 60_000 - (more ? 0 : spentMs);
  return { facts, day, spentMs, due, fresh, chosen: mixed(within(budgetMs, [...first, ...rest])) };
}

/** What a test ahead needs today comes first; all others keep their order. */
function byUrgency(
  { state }: Desk,
  day: number,
  due: readonly Turn[],
  fresh: readonly Turn[],
): { first: Turn[]; rest: Turn[] } {
  const first = due.filter(({ study }) => daysToTest(state, study.pack.id, day) !== null);
  for (const [pack, turns] of Map.groupBy(fresh, ({ study }) => study.pack.id)) {
    const left = daysToTest(state, pack, day);
    if (left !== null) first.push(...turns.slice(0, Math.ceil(turns.length / daysForNew(left))));
  }
  const isFirst = new Set(first);
  return { first, rest: [...due, ...fresh].filter((turn) => !isFirst.has(turn)) };
}

/** Over how many days, today included, new facts are spread before a test that is `left` days away. */
export function daysForNew(left: number): number {
  return Math.max(1, left - DAYS_TO_SETTLE);
}

/** The longest start of the list that fits; a first turn may go over by half of itself. */
function within(budgetMs: number, turns: readonly Turn[]): Turn[] {
  let spent = 0;
  return turns.filter(({ ms }) => {
    const fits = spent + ms <= budgetMs || (spent === 0 && ms / 2 <= budgetMs);
    spent += ms;
    return fits;
  });
}

/** Spreads the new facts evenly among the due ones. */
function mixed(turns: readonly Turn[]): Turn[] {
  const fresh = turns.filter(({ isNew }) => isNew);
  const due = turns.filter(({ isNew }) => !isNew);
  const place = (index: number, count: number): number => (index + 0.5) / count;
  return [
    ...due.map((turn, index) => ({ turn, at: place(index, due.length) })),
    ...fresh.map((turn, index) => ({ turn, at: place(index, fresh.length) })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ turn }) => turn);
}
