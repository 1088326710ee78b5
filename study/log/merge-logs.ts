import { AppError } from "../../base/errors.ts";
import { atOnce, isPieceDone, type Pieces } from "../../base/pieces.ts";
import type { LearnerEvent } from "./event.ts";
import { eventKey, isSameValue } from "./event-key.ts";
import { settleTakenBack } from "./settle-taken-back.ts";

export interface MergedLogs {
  readonly events: readonly LearnerEvent[];
  /** How many of them the first log did not hold. */
  readonly added: number;
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
export function* mergedLogs(
  ours: readonly LearnerEvent[],
  theirs: readonly LearnerEvent[],
): Pieces<MergedLogs> {
  const a = yield* itemsOf(ours);
  const b = yield* itemsOf(theirs);
  let added = 0;
  let steps = 0;
  for (const [key, event] of b) {
    if (isPieceDone(steps++)) yield;
    const known = a.get(key);
    if (known === undefined) added += 1;
    else if (!isSameValue(known, event)) throw contradiction();
  }
  if (added === 0) return { events: ours, added };
  if ([...a.keys()].every((key) => b.has(key))) return { events: [...b.values()], added };
  return { events: yield* settleTakenBack(yield* interleave(a, b)), added };
}

/** The same, merged at once. */
export function mergeLogs(ours: readonly LearnerEvent[], theirs: readonly LearnerEvent[]): MergedLogs {
  return atOnce(mergedLogs(ours, theirs));
}

/** The events of a log by their keys, in order; one that it tells twice counts once. */
type Items = ReadonlyMap<string, LearnerEvent>;

function* itemsOf(events: readonly LearnerEvent[]): Pieces<Items> {
  const items = new Map<string, LearnerEvent>();
  for (const [index, event] of events.entries()) {
    if (isPieceDone(index)) yield;
    const key = eventKey(event);
    if (!items.has(key)) items.set(key, event);
  }
  return items;
}

function contradiction(): AppError {
  return new AppError(
    "refused",
    "The file says something else of an answer than this computer does, so it was changed after it was saved.",
  );
}

function* interleave(a: Items, b: Items): Pieces<LearnerEvent[]> {
  const merged: LearnerEvent[] = [];
  const taken = new Set<string>();
  const [fromA, fromB] = [a.entries(), b.entries()];
  // What was taken from the other log already stands where it belongs.
  const nextOf = (items: Iterator<Item>): Item | undefined => {
    for (let step = items.next(); step.done !== true; step = items.next()) {
      if (!taken.has(step.value[0])) return step.value;
    }
    return undefined;
  };
  let [first, second] = [nextOf(fromA), nextOf(fromB)];
  while (first !== undefined || second !== undefined) {
    if (isPieceDone(merged.length)) yield;
    const isFirst =
      second === undefined || (first !== undefined && isEarlier(first, second, { a, b, taken }));
    const [key, event] = (isFirst ? first : second) as Item;
    merged.push(event);
    taken.add(key);
    if (first?.[0] === key) first = nextOf(fromA);
    if (second?.[0] === key) second = nextOf(fromB);
  }
  return merged;
}

type Item = readonly [key: string, event: LearnerEvent];

/** An event that both logs hold waits until both have come to it; where that cannot be, time decides. */
function isEarlier(
  [firstKey, first]: Item,
  [secondKey, second]: Item,
  { a, b, taken }: { readonly a: Items; readonly b: Items; readonly taken: ReadonlySet<string> },
): boolean {
  const isFirstShared = b.has(firstKey) && !taken.has(firstKey);
  const isSecondShared = a.has(secondKey) && !taken.has(secondKey);
  if (isFirstShared !== isSecondShared) return isSecondShared;
  const earlier = first.at - second.at;
  return earlier < 0 || (earlier === 0 && firstKey <= secondKey);
}
