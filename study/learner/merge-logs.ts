import { AppError } from "../../base/errors.ts";
import type { LearnerEvent } from "./event.ts";
import { eventKey, isSameValue } from "./event-key.ts";
import { settleTakenBack } from "./settle-taken-back.ts";

export interface MergedLogs {
  readonly events: readonly LearnerEvent[];
  /** How many of them the first log did not hold. */
  readonly added: number;
}

interface Item {
  readonly key: string;
  readonly event: LearnerEvent;
}

/**
 * Two logs of one learner as one: every event once. Each log's own order is kept, because a clock may have been set
 * back in it; between the two, the earlier event comes first, and of two at the same time the one with the smaller
 * key. Given the other way round it comes to the same.
 *
 * When one log holds all of the other, it is the result.
 *
 * @throws AppError `refused` when the two say different things of one answer
 */
export function mergeLogs(ours: readonly LearnerEvent[], theirs: readonly LearnerEvent[]): MergedLogs {
  const a = itemsOf(ours);
  const b = itemsOf(theirs);
  const inA = new Map(a.map(({ key, event }) => [key, event]));
  const inB = new Set(b.map(({ key }) => key));
  let added = 0;
  for (const { key, event } of b) {
    const known = inA.get(key);
    if (known === undefined) added += 1;
    else if (!isSameValue(known, event)) throw contradiction();
  }
  if (added === 0) return { events: ours, added };
  if (a.every(({ key }) => inB.has(key))) return { events: b.map(({ event }) => event), added };
  return { events: settleTakenBack(interleave(a, b)), added };
}

/** In order; an event that a log tells twice counts once. */
function itemsOf(events: readonly LearnerEvent[]): Item[] {
  const items = new Map<string, Item>();
  for (const event of events) {
    const key = eventKey(event);
    if (!items.has(key)) items.set(key, { key, event });
  }
  return [...items.values()];
}

function contradiction(): AppError {
  return new AppError(
    "refused",
    "The file says something else of an answer than this computer does, so it was changed after it was saved.",
  );
}

function interleave(a: readonly Item[], b: readonly Item[]): LearnerEvent[] {
  const waitsInA = new Set(a.map(({ key }) => key));
  const waitsInB = new Set(b.map(({ key }) => key));
  const merged: LearnerEvent[] = [];
  let i = 0;
  let j = 0;
  const take = ({ key, event }: Item): void => {
    merged.push(event);
    waitsInA.delete(key);
    waitsInB.delete(key);
  };
  for (;;) {
    // What was taken from the other log already stands where it belongs.
    while (i < a.length && !waitsInA.has((a[i] as Item).key)) i += 1;
    while (j < b.length && !waitsInB.has((b[j] as Item).key)) j += 1;
    const [first, second] = [a[i], b[j]];
    if (first === undefined && second === undefined) return merged;
    if (first === undefined) take(second as Item);
    else if (second === undefined) take(first);
    else take(nextOf(first, second, waitsInB.has(first.key), waitsInA.has(second.key)));
  }
}

/** An event that both logs hold waits until both have come to it; where that cannot be, time decides. */
function nextOf(first: Item, second: Item, isFirstShared: boolean, isSecondShared: boolean): Item {
  if (isFirstShared !== isSecondShared) return isFirstShared ? second : first;
  const earlier = first.event.at - second.event.at;
  return earlier < 0 || (earlier === 0 && first.key <= second.key) ? first : second;
}
