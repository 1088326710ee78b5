export type Turns = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * Runs tasks one after the other, in the order in which they were given. A task that fails rejects its own
 * promise and does not hold up the next.
 */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    last = turn.catch(() => undefined); // the caller of this task hears of its failure; the next task need not
    return turn;
  };
}
