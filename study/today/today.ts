import { own } from "../../base/own.ts";
import { dayName } from "../../base/calendar.ts";
import type { Plan } from "../log/plan.ts";
import { isLeech } from "../memory/memory.ts";
import type { Desk } from "../library/desk.ts";
import { daysToTest, type StudyFact } from "./facts.ts";
import { fittingQuestion } from "./fitting-question.ts";
import { daysForNew, planToday, type TodayPlan } from "./plan-today.ts";

/** A fact that keeps being forgotten. */
export interface Leech {
  readonly pack: string;
  readonly packTitle: string;
  readonly fact: string;
  readonly statement: string;
  /** The question that would be asked next for it. */
  readonly question: string;
  readonly lapses: number;
}

/** How a pack stands that is to be known by a day. */
export interface TestAhead {
  readonly pack: string;
  readonly packTitle: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly daysLeft: number;
  readonly newFacts: number;
  /** Facts that are due today. */
  readonly due: number;
  /** About what it takes each day until then. */
  readonly minutesADay: number;
  /** Whether the budget holds that. */
  readonly fits: boolean;
}

/** What the first screen of a day says. Minutes are whole and rounded up; facts are counted, not questions. */
export interface Today {
  /** The learner's day of study `YYYY-MM-DD`. */
  readonly day: string;
  readonly plan: Plan;
  readonly spentMinutes: number;
  /** All facts that are due. */
  readonly due: number;
  /** Of these, how many fit into the rest of today's budget. */
  readonly dueNow: number;
  /** New facts that fit as well. */
  readonly newNow: number;
  /** All facts that were never asked. */
  readonly newFacts: number;
  /** What `dueNow` and `newNow` take. */
  readonly minutes: number;
  /** Days until the backlog is worked off, when it does not fit into today; else 0. */
  readonly backlogDays: number;
  /** The next day with something due, when nothing is now. */
  readonly next: { readonly day: string; readonly facts: number } | null;
  readonly leeches: readonly Leech[];
  readonly tests: readonly TestAhead[];
}

export function todayOf(desk: Desk): Today {
  const { state, library } = desk;
  const plan = planToday(desk);
  const { facts, day, spentMs, due, fresh, chosen } = plan;
  const dueNow = chosen.filter(({ isNew }) => !isNew).length;
  return {
    day: dayName(day),
    plan: state.plan,
    spentMinutes: minutes(spentMs),
    due: due.length,
    dueNow,
    newNow: chosen.length - dueNow,
    newFacts: fresh.length,
    minutes: minutes(sumMs(chosen)),
    backlogDays: due.length > dueNow ? Math.ceil(sumMs(due) / (state.plan.minutes * 60_000)) : 0,
    next: due.length > 0 ? null : nextDay(facts),
    leeches: facts.flatMap((study) => leechOf(desk, study)),
    tests: library.list().flatMap(({ pack }) => testOf(desk, plan, pack.id) ?? []),
  };
}

const sumMs = (turns: readonly { readonly ms: number }[]): number =>
  turns.reduce((sum, { ms }) => sum + ms, 0);
const minutes = (ms: number): number => Math.ceil(ms / 60_000);

function nextDay(facts: readonly StudyFact[]): Today["next"] {
  const days = facts.flatMap(({ dueDay }) => dueDay ?? []);
  if (days.length === 0) return null;
  const first = days.reduce((earliest, one) => Math.min(earliest, one));
  return { day: dayName(first), facts: days.filter((one) => one === first).length };
}

function leechOf({ state }: Desk, study: StudyFact): Leech[] {
  const { pack, fact, memory } = study;
  if (memory === null || !isLeech(memory)) return [];
  const statement = pack.facts.find(({ id }) => id === fact)?.statement ?? fact;
  const question = fittingQuestion(study, own(state.packs, pack.id)).id;
  return [{ pack: pack.id, packTitle: pack.title, fact, statement, question, lapses: memory.lapses }];
}

/** A new fact is asked about three times before the test, one that comes due before it once. */
const NEW_ASKED = 3;

function testOf({ state }: Desk, { facts, day, due, fresh }: TodayPlan, pack: string): TestAhead | null {
  const daysLeft = daysToTest(state, pack, day);
  const own = facts.filter((one) => one.pack.id === pack);
  if (daysLeft === null || own[0] === undefined) return null;
  const news = fresh.filter(({ study }) => study.pack.id === pack);
  const dueNow = due.filter(({ study }) => study.pack.id === pack);
  const turnMs = sumMs([...news, ...dueNow]) / Math.max(1, news.length + dueNow.length);
  const comeDue = own.filter(({ dueDay }) => dueDay !== null && dueDay <= day + daysLeft).length;
  const minutesADay = minutes(
    (NEW_ASKED * sumMs(news)) / daysForNew(daysLeft) + (comeDue * turnMs) / Math.max(1, daysLeft),
  );
  return {
    pack,
    packTitle: own[0].pack.title,
    day: dayName(day + daysLeft),
    daysLeft,
    newFacts: news.length,
    due: dueNow.length,
    minutesADay,
    fits: minutesADay <= state.plan.minutes,
  };
}
