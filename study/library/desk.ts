import type { Moment } from "../../base/clock.ts";
import type { Seat, WritingSeat } from "../learner/seat.ts";
import type { UseCases } from "../learner/use-cases.ts";
import type { LearnerState } from "../state/record.ts";
import type { EditableLibrary, Library } from "./library.ts";

/** What lies before a use case that only looks. */
export interface Desk {
  readonly state: LearnerState;
  readonly library: Library;
  readonly now: Moment;
}

/** What lies before a use case while it is its turn to write. */
export interface WritingDesk extends Desk, WritingSeat {
  readonly library: EditableLibrary;
}

/** Makes use cases over the active learner and the library. */
export type DeskUseCases = UseCases<Desk & Seat, WritingDesk>;
