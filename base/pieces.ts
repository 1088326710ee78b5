/** Lets the rest of the program work in between. Rejects to end what waits for it. */
export type Pause = () => Promise<void>;

/** Long work that says where it may be interrupted, and comes to a result. */
export type Pieces<Result> = Generator<void, Result>;

/** A place to pause comes after so many small steps: some milliseconds of them. */
const PIECE = 500;

/** Whether a place to pause has come, for a loop that counts its steps. */
export function isPieceDone(steps: number): boolean {
  return steps % PIECE === PIECE - 1;
}

/** Does long work with a pause after each piece. @throws whatever the pause or the work throws */
export async function inPieces<Result>(work: Pieces<Result>, pause: Pause): Promise<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    await pause();
  }
}

/** Does the same work at once. */
export function atOnce<Result>(work: Pieces<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** Thrown by a pause to end the work that waits for it. */
export class Stopped extends Error {}

/** Work that may be told to stop. */
export interface Stoppable {
  /** The pauses of the work that begins now: they throw `Stopped` after `stop`, and let the next work alone. */
  begin(): Pause;
  /** Stops the work that was begun last. */
  stop(): void;
}

export function stoppable(pause: Pause): Stoppable {
  let latest = { isStopped: false };
  return {
    begin() {
      const work = { isStopped: false };
      latest = work;
      return async () => {
        await pause();
        if (work.isStopped) throw new Stopped();
      };
    },
    stop() {
      latest.isStopped = true;
    },
  };
}
