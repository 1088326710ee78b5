import type { Clock, Moment } from "../../base/clock.ts";
import type { LearnerLog } from "../learner/store.ts";
import type { LearnerState } from "../state/record.ts";
import type { Library } from "./library.ts";

/** What lies before a use case that only looks. */
export interface Desk {
  readonly state: LearnerState;
  readonly library: Library;
  readonly now: Moment;
}

/** What a use case that also writes is given. */
export interface DeskPorts {
  /** The active learner's log; another one after a switch. */
  readonly log: () => LearnerLog;
  readonly library: Library;
  readonly clock: Clock;
  readonly newId: () => string;
}
