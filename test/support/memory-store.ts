import { createTurns } from "../../base/turns.ts";
import type { LearnerEvent } from "../../study/log/event.ts";
import type { LearnerState } from "../../study/state/record.ts";
import { applyEvent, emptyState } from "../../study/state/state.ts";
import type { LearnerLog, LearnerStore } from "../../study/learner/store.ts";

/** The memory twin of the learner store. It keeps what the real ones keep, for as long as the test runs. */
export function memoryStore(): LearnerStore & { failNext(error: Error): void } {
  const learners = new Map<string, { events: LearnerEvent[]; state: LearnerState }>();
  let active: string | null = null;
  let failure: Error | null = null;
  function failIfTold(): void {
    const error = failure;
    failure = null;
    if (error !== null) throw error;
  }
  return {
    failNext: (error) => (failure = error),
    remove: async (learner) => {
      learners.delete(learner);
      if (active === learner) active = null;
    },
    list: async () =>
      [...learners]
        .filter(([, { events }]) => events.length > 0)
        .map(([id, { state }]) => ({ id, name: state.name })),
    active: async () => active,
    async open(learner) {
      const kept = learners.get(learner) ?? { events: [], state: emptyState() };
      learners.set(learner, kept);
      if (kept.events.length > 0) active = learner;
      const inTurn = createTurns();
      return {
        learner,
        report: { damagedFiles: [], lostEvents: 0, usedOlderCopy: false },
        get state() {
          return kept.state;
        },
        append: (events) =>
          inTurn(async () => {
            failIfTold();
            if (kept.events.length === 0 && events.length > 0) active = learner;
            for (const event of structuredClone(events)) {
              kept.events.push(event);
              applyEvent(kept.state, event);
            }
          }),
        history: async () => structuredClone(kept.events),
        rewrite: (change) =>
          inTurn(async () => {
            const events = await change(structuredClone(kept.events));
            if (events === null) return;
            failIfTold();
            if (kept.events.length === 0) active = learner;
            kept.events = structuredClone([...events]);
            kept.state = emptyState();
            for (const event of kept.events) applyEvent(kept.state, event);
          }),
        close: async () => undefined,
      } satisfies LearnerLog;
    },
  };
}
