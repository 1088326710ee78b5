import type { Moment } from "../../base/clock.ts";
import type { UnstampedEvent } from "../log/event.ts";
import type { LearnerState } from "../state/record.ts";
import type { LearnerCard, LearnerLog, LearnerStore, RecoveryReport } from "./store.ts";

/** The active learner, as a use case sees them that only looks. */
export interface Seat {
  /** The learner's id. */
  readonly learner: string;
  readonly state: LearnerState;
  /** What opening the log found. */
  readonly report: RecoveryReport;
  readonly now: Moment;
  /** All learners of this computer, in the order in which they were added. */
  readonly learners: () => Promise<readonly LearnerCard[]>;
}

/** The active learner, as a use case has them whose turn it is to write. */
export interface WritingSeat extends Seat {
  readonly log: LearnerLog;
  readonly store: LearnerStore;
  readonly newId: () => string;
  /**
   * Adds what happens now to the active learner's log, all or nothing; `state` holds it then.
   * @throws AppError `not-saved` or `disk-full`: nothing was acknowledged
   */
  readonly note: (...events: readonly UnstampedEvent[]) => Promise<void>;
  /** The learner of this open log is the active one from here on; the log before is left as it is. */
  readonly seat: (log: LearnerLog) => void;
}
