import type { LearnerEvent } from "../../study/learner/event.ts";
import { applyEvent, emptyState, type LearnerState } from "../../study/learner/state.ts";
import type { LearnerLog, LearnerStore } from "../../study/learner/store.ts";

/** The memory twin of the learner store. It keeps what the real ones keep, for as long as the test runs. */
export function memoryStore(): LearnerStore & { failNext(error: Error): void } {
  const learners = new Map<string, { events: LearnerEvent[]; state: LearnerState }>();
  let active: string | null = null;
  let failure: Error | null = null;
  return {
    failNext: (error) => (failure = error),
    list: async () => [...learners].map(([id, { state }]) => ({ id, name: state.name })),
    active: async () => active,
    async open(learner) {
      const kept = learners.get(learner) ?? { events: [], state: emptyState() };
      learners.set(learner, kept);
      active = learner;
      return {
        learner,
        report: { damagedFiles: [], lostEvents: 0, usedOlderCopy: false },
        state: kept.state,
        async append(events) {
          if (failure !== null) {
            const error = failure;
            failure = null;
            throw error;
          }
          for (const event of structuredClone(events)) {
            kept.events.push(event);
            applyEvent(kept.state, event);
          }
        },
        history: async () => structuredClone(kept.events),
        close: async () => undefined,
      } satisfies LearnerLog;
    },
  };
}
