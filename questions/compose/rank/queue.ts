/** Gives out items by their worth, best first, where the worth of an item may only fall over time. */
export interface Queue {
  /** The item that is worth most now; null when none is left. */
  take(): number | null;
}

interface Entry {
  readonly item: number;
  /** Its place in the order that was given; of two alike the earlier one goes first. */
  readonly place: number;
  worth: number;
}

/**
 * A heap whose entries are looked at again when they come up, because `worth` may have fallen since. `take` costs
 * about the logarithm of the number of items, as long as few fall at a time.
 */
export function createQueue(items: readonly number[], worth: (item: number) => number): Queue {
  const heap: Entry[] = [];
  const isBefore = (a: Entry, b: Entry): boolean =>
    a.worth > b.worth || (a.worth === b.worth && a.place < b.place);
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b] as Entry, heap[a] as Entry];
  };
  const sink = (from: number): void => {
    for (let at = from; ; ) {
      let best = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        const [one, other] = [heap[child], heap[best]];
        if (one !== undefined && other !== undefined && isBefore(one, other)) best = child;
      }
      if (best === at) return;
      swap(at, best);
      at = best;
    }
  };
  for (const [place, item] of items.entries()) heap.push({ item, place, worth: worth(item) });
  for (let at = heap.length >> 1; at >= 0; at--) sink(at);
  const take = (): number | null => {
    for (;;) {
      const top = heap[0];
      if (top === undefined) return null;
      const now = worth(top.item);
      if (now < top.worth) {
        top.worth = now;
        sink(0);
        continue;
      }
      const last = heap.pop();
      if (last !== undefined && last !== top) {
        heap[0] = last;
        sink(0);
      }
      return top.item;
    }
  };
  return { take };
}
