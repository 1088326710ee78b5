/**
 * Makes the use cases of a study. Each is declared as one that reads or one that writes, and what it may do follows
 * from that: only a write is given a desk that can write, and only while it is alone with it. Two calls at once (a
 * double press, a retry) never both see the same last answer.
 */
export interface UseCases<Desk, WritingDesk extends Desk> {
  /** A use case that only looks. It never waits for others, and may look while another writes. */
  readonly reads: <Given extends unknown[], Result>(
    look: (desk: Desk, ...given: Given) => Result,
  ) => (...given: Given) => Result;
  /** A use case that writes: one after the other, in the order in which they were called. */
  readonly writes: <Given extends unknown[], Result>(
    write: (desk: WritingDesk, ...given: Given) => Promise<Result>,
  ) => (...given: Given) => Promise<Result>;
}
