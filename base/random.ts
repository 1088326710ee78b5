import { hashText } from "./hash.ts";

/** A repeatable source of numbers in [0, 1). The same seed gives the same sequence on every platform. */
export type Random = () => number;

/**
 * Seeded random numbers: FNV-1a hashes the seed text, mulberry32 (Tommy Ettinger, public domain) makes the
 * sequence. Good enough to shuffle; never for secrets.
 */
export function seededRandom(seed: string): Random {
  let state = hashText(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A new array in random order (Fisher and Yates); the given one is unchanged. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    [result[last], result[pick]] = [result[pick] as T, result[last] as T];
  }
  return result;
}
