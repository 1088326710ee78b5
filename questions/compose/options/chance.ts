import { hashText } from "../../../base/hash.ts";

/** A number from 0 to `count - 1` that depends on the words alone: the same words draw the same number everywhere. */
export function drawFrom(words: string, count: number): number {
  let state = hashText(words);
  state ^= state >>> 15;
  state = Math.imul(state, 0x2c1b3c6d);
  return ((state ^ (state >>> 12)) >>> 0) % count;
}
