import type { Clock } from "../base/clock.ts";
import { createTurns } from "../base/turns.ts";
import type { LearnerLog, LearnerStore } from "./learner/store.ts";
import type { Seat } from "./learner/seat.ts";
import type { Desk, DeskUseCases, WritingDesk } from "./library/desk.ts";
import type { EditableLibrary } from "./library/library.ts";

interface Parts {
  readonly store: LearnerStore;
  readonly library: EditableLibrary;
  readonly clock: Clock;
  readonly newId: () => string;
}

/**
 * The one place where turns are taken: it holds all that can write, and gives it out for the length of a turn only.
 *
 * @param first  the open log of the learner who is active at first
 */
export function takeTurns(first: LearnerLog, { store, library, clock, newId }: Parts): DeskUseCases {
  const inTurn = createTurns();
  let log = first;
  const learners = (): ReturnType<LearnerStore["list"]> => store.list();
  const look = (): Desk & Seat => {
    const { learner, state, report } = log;
    return { learner, state, report, library, now: clock.now(), learners };
  };
  // Each look is anew: while a use case writes, the state grows and time goes by.
  const writing: WritingDesk = {
    get log() {
      return log;
    },
    get learner() {
      return log.learner;
    },
    get state() {
      return log.state;
    },
    get report() {
      return log.report;
    },
    get now() {
      return clock.now();
    },
    library,
    store,
    newId,
    learners,
    note: (...events) => {
      const now = clock.now();
      return log.append(events.map((event) => ({ ...event, ...now })));
    },
    seat(opened) {
      log = opened;
    },
  };
  return {
    reads:
      (use) =>
      (...given) =>
        use(look(), ...given),
    writes:
      (write) =>
      (...given) =>
        inTurn(() => write(writing, ...given)),
  };
}
