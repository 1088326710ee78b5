import { default_w } from "ts-fsrs";
import { seededRandom } from "../../base/random.ts";
import type { LearnerEvent } from "../../study/log/event.ts";
import { applyEvent, emptyState } from "../../study/state/state.ts";
import { memoryModel, type Strength, type Weights } from "../../study/memory/fsrs.ts";
import { dueDay } from "../../study/memory/memory.ts";

export const PUBLISHED: Weights = default_w;

/** Forgets new facts three times as fast as most people, and gains less by each answer. */
export const FAST_FORGETTER: Weights = PUBLISHED.map((weight, index) =>
  index < 4 ? weight / 3 : index === 8 ? weight - 0.5 : weight,
);

interface LongStudy {
  readonly days: number;
  /** How the learner really forgets. */
  readonly weights: Weights;
  /** New facts a day. */
  readonly fresh?: number;
  readonly seed?: string;
}

const FIRST_DAY = Date.UTC(2026, 0, 5, 9);
const DAY_MS = 86_400_000;

/** The log of somebody who answers each day what is due by the published weights; a missed fact comes back at once. */
export function aLongStudy({ days, weights, fresh = 8, seed = "study" }: LongStudy): LearnerEvent[] {
  const random = seededRandom(seed);
  const [truth, published] = [memoryModel({ weights, longestGap: 36_500 }), memoryModel(null)];
  const known = new Map<string, { strength: Strength; day: number }>();
  const state = emptyState();
  const events: LearnerEvent[] = [];
  const tell = (event: LearnerEvent): void => {
    events.push(event);
    applyEvent(state, event);
  };
  let reviews = 0;

  function ask(fact: string, day: number, at: number): boolean {
    const before = known.get(fact);
    const elapsed = before === undefined ? 0 : day - before.day;
    const chance = before === undefined ? 0.5 : truth.chanceOfRecall(before.strength.stability, elapsed);
    const isRight = random() < chance;
    known.set(fact, {
      strength: truth.strengthAfter(before?.strength ?? null, elapsed, isRight ? 3 : 1),
      day,
    });
    tell({
      kind: "answered",
      review: `review-${reviews++}`,
      session: `session-${day}`,
      pack: "harbour",
      packVersion: 1,
      question: `q-${fact}`,
      fact,
      questionKind: "choice",
      answer: { kind: "choice", option: 0 },
      verdict: isRight ? "right" : "wrong",
      score: isRight ? 1 : 0,
      elapsedMs: 6_000,
      at,
      zoneMin: 0,
    });
    return isRight;
  }

  tell({ kind: "learner-named", name: "Ada", at: FIRST_DAY, zoneMin: 0 });
  for (let day = 0; day < days; day++) {
    const at = FIRST_DAY + day * DAY_MS;
    const session = `session-${day}`;
    const today = Math.floor(at / DAY_MS);
    const due = Object.entries(state.packs["harbour"]?.memories ?? {})
      .filter(([, memory]) => dueDay(memory, 0.9, published) <= today)
      .map(([fact]) => fact);
    const asked = [...due, ...Array.from({ length: fresh }, (_, index) => `f${day * fresh + index}`)];
    const questions = asked.map((fact) => ({ pack: "harbour", question: `q-${fact}` }));
    tell({
      kind: "study-started",
      session,
      mode: "today",
      packs: [{ pack: "harbour", version: 1 }],
      questions,
      at,
      zoneMin: 0,
    });
    asked.forEach((fact, index) => {
      const now = at + index * 20_000;
      if (!ask(fact, day, now)) ask(fact, day, now + 10_000);
    });
    tell({ kind: "session-ended", session, at: at + 3_600_000, zoneMin: 0 });
  }
  return events;
}
