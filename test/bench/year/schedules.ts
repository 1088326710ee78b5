import { demandOf, fittingDemand } from "../../../study/memory/demand.ts";
import { memoryModel, type Strength } from "../../../study/memory/fsrs.ts";
import { gradeOf } from "../../../study/memory/grade.ts";
import { dueDay, type FactMemory, memoryAfter } from "../../../study/memory/memory.ts";

/** Each fact has three questions, of rising demand. */
export const KINDS = ["choice", "cloze", "typed"] as const;
export type Kind = (typeof KINDS)[number];

/** Decides what is asked when; hears only whether the answer was right. */
export interface Schedule {
  /** What it keeps track of: numbers below `units`. */
  readonly units: number;
  factOf(unit: number): number;
  kindOf(unit: number): Kind;
  /** The day from which on it wants to ask a unit again; null for one that was never asked. */
  due(unit: number): number | null;
  answered(unit: number, day: number, isRight: boolean): void;
}

const RETENTION = 0.9;
const MODEL = memoryModel(null);

/** As Dateline: one memory a fact, the kind by its strength, the grade by the answer. */
export function perFact(facts: number): Schedule {
  const memories: (FactMemory | null)[] = Array.from({ length: facts }, () => null);
  const kindOf = (fact: number): Kind => {
    const demand = Math.min(3, fittingDemand(memories[fact]?.stability ?? null));
    return KINDS.find((kind) => demandOf(kind) === demand) ?? "choice";
  };
  return {
    units: facts,
    factOf: (fact) => fact,
    kindOf,
    due(fact) {
      const memory = memories[fact] ?? null;
      return memory === null ? null : dueDay(memory, RETENTION, MODEL);
    },
    answered(fact, day, isRight) {
      const verdict = isRight ? "right" : "wrong";
      const answer = { verdict, score: isRight ? 1 : 0, questionKind: kindOf(fact), elapsedMs: 1 } as const;
      const grade = gradeOf(answer, { triesBefore: 0, typicalMs: () => 1, isOverruled: false });
      memories[fact] = memoryAfter(memories[fact] ?? null, { day, grade, question: "" }, MODEL);
    },
  };
}

/** A schedule whose units are cards: each question of each fact for itself. */
function perCard(facts: number): Pick<Schedule, "units" | "factOf" | "kindOf"> {
  return {
    units: facts * KINDS.length,
    factOf: (card) => Math.floor(card / KINDS.length),
    kindOf: (card) => KINDS[card % KINDS.length] ?? "choice",
  };
}

/** FSRS with one card a fact, always of the same kind: what a careful person makes by hand. */
export function fsrsOneCard(kind: Kind): (facts: number) => Schedule {
  return (facts) => {
    const cards: ((Strength & { day: number }) | null)[] = Array.from({ length: facts }, () => null);
    return { ...remembered(cards), units: facts, factOf: (card) => card, kindOf: () => kind };
  };
}

/** FSRS with three cards a fact, of which one that was asked puts off its due siblings to the next day. */
export function fsrsBuried(facts: number): Schedule {
  const schedule = fsrsPerCard(facts);
  const askedOn = new Map<number, number>();
  return {
    ...schedule,
    due(card) {
      const day = schedule.due(card);
      const asked = askedOn.get(schedule.factOf(card));
      return day === null || asked === undefined ? day : Math.max(day, asked + 1);
    },
    answered(card, day, isRight) {
      askedOn.set(schedule.factOf(card), day);
      schedule.answered(card, day, isRight);
    },
  };
}

/** FSRS with a memory for each card. */
export function fsrsPerCard(facts: number): Schedule {
  const cards: ((Strength & { day: number }) | null)[] = Array.from({ length: 3 * facts }, () => null);
  return { ...perCard(facts), ...remembered(cards) };
}

function remembered(cards: ((Strength & { day: number }) | null)[]): Pick<Schedule, "due" | "answered"> {
  return {
    due(card) {
      const memory = cards[card] ?? null;
      return memory === null ? null : memory.day + MODEL.daysUntil(RETENTION, memory.stability);
    },
    answered(card, day, isRight) {
      const before = cards[card] ?? null;
      const elapsed = before === null ? 0 : day - before.day;
      cards[card] = { ...MODEL.strengthAfter(before, elapsed, isRight ? 3 : 1), day };
    },
  };
}

/** SM-2 with a card each (Wozniak 1990): 1 day, 6 days, then times the ease; right counts as quality 4, wrong as 1. */
export function sm2PerCard(facts: number): Schedule {
  const cards: ({ ease: number; times: number; interval: number; day: number } | null)[] = Array.from(
    { length: 3 * facts },
    () => null,
  );
  return {
    ...perCard(facts),
    due(card) {
      const known = cards[card] ?? null;
      return known === null ? null : known.day + known.interval;
    },
    answered(card, day, isRight) {
      const { ease, times, interval } = cards[card] ?? { ease: 2.5, times: 0, interval: 0 };
      const quality = isRight ? 4 : 1;
      const nextEase = Math.max(1.3, ease + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02));
      const next = times === 0 ? 1 : times === 1 ? 6 : Math.round(interval * ease);
      cards[card] = isRight
        ? { ease: nextEase, times: times + 1, interval: next, day }
        : { ease: nextEase, times: 0, interval: 1, day };
    },
  };
}

/** Leitner's boxes with fixed days; wrong goes back to the first. */
export function leitnerPerCard(facts: number): Schedule {
  const DAYS = [1, 2, 4, 8, 16, 32, 64];
  const cards: ({ box: number; day: number } | null)[] = Array.from({ length: 3 * facts }, () => null);
  return {
    ...perCard(facts),
    due(card) {
      const known = cards[card] ?? null;
      return known === null ? null : known.day + (DAYS[known.box] ?? 64);
    },
    answered(card, day, isRight) {
      const box = cards[card]?.box ?? -1;
      cards[card] = { box: isRight ? Math.min(box + 1, DAYS.length - 1) : 0, day };
    },
  };
}
