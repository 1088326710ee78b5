import { own } from "../../base/own.ts";
import { dayNumberOf } from "../../base/calendar.ts";
import type { Question } from "../../questions/kinds/index.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { Desk } from "../library/desk.ts";
import type { LearnerState } from "../state/record.ts";
import { dayAt } from "../state/state.ts";
import { memoryModel } from "../memory/fsrs.ts";
import { cappedMemory, dueDay, type FactMemory } from "../memory/memory.ts";

/** A fact of the library as it stands today. */
export interface StudyFact {
  readonly pack: Pack;
  readonly fact: string;
  /** All that ask for it, at least one. */
  readonly questions: readonly Question[];
  /** Null for a new fact. */
  readonly memory: FactMemory | null;
  /** The day from which on it should be asked again; null for a new fact. */
  readonly dueDay: number | null;
  /** The chance, 0 to 1, that it would be recalled today; 0 for a new fact. */
  readonly recall: number;
}

/** While a test is ahead, its pack is kept at least so well. */
const READY_RETENTION = 0.95;

/** Every fact that some question of the library asks for, pack by pack, in the order of their questions. */
export function studyFacts({ state, library, now }: Desk): StudyFact[] {
  const { day: today, cap } = dayAt(state, now);
  const model = memoryModel(state.fit);
  return library.list().flatMap(({ pack }) => {
    const record = own(state.packs, pack.id);
    const retention = retentionOf(state, pack.id, today);
    return [...Map.groupBy(pack.questions, (question) => question.fact)].map(
      ([fact, questions]): StudyFact => {
        const known = own(record?.memories, fact);
        if (known === undefined) return { pack, fact, questions, memory: null, dueDay: null, recall: 0 };
        const memory =
          cap === null ? known : cappedMemory(known, own(record?.traces, fact) ?? [], cap, model);
        return {
          pack,
          fact,
          questions,
          memory,
          dueDay: dueDay(memory, retention, model),
          recall: model.chanceOfRecall(memory.stability, Math.max(0, today - memory.day)),
        };
      },
    );
  });
}

/** Days until the test of a pack, 0 on the day itself; null when there is none ahead. */
export function daysToTest(state: LearnerState, pack: string, today: number): number | null {
  const day = own(state.readyBy, pack);
  const left = day === undefined ? -1 : dayNumberOf(day) - today;
  return left < 0 ? null : left;
}

function retentionOf(state: LearnerState, pack: string, today: number): number {
  const { retention } = state.plan;
  return daysToTest(state, pack, today) === null ? retention : Math.max(retention, READY_RETENTION);
}
