import { expect, test } from "vitest";
import { atOnce, inPieces, isPieceDone, type Pieces, Stopped, stoppable } from "../../base/pieces.ts";

/** Counts to a number, with places to pause. */
function* countTo(end: number): Pieces<number> {
  let count = 0;
  for (; count < end; count++) if (isPieceDone(count)) yield;
  return count;
}

test("long work comes to the same in pieces as at once, and pauses between them", async () => {
  let pauses = 0;
  const pause = async (): Promise<void> => void (pauses += 1);
  expect(await inPieces(countTo(1_700), pause)).toBe(atOnce(countTo(1_700)));
  expect(pauses).toBe(3);
});

test("work that is stopped ends at its next pause, and the next work is let alone", async () => {
  const work = stoppable(() => Promise.resolve());
  const first = inPieces(countTo(5_000), work.begin());
  work.stop();
  await expect(first).rejects.toBeInstanceOf(Stopped);
  expect(await inPieces(countTo(5_000), work.begin())).toBe(5_000);
});
