/** Joins two 32-bit integers into one; order matters. The upper bits are the well-mixed ones. */
export function pair(first: number, second: number): number {
  let hash = (Math.imul(first, 0x9e3779b1) + second) | 0;
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca77);
}

/**
 * Joins each of the first `count` values with its place, so that equal values in different places are different
 * features; `salt` tells one list of features from another. One tight loop, because it runs for every state.
 */
export function numberFeatures(values: Int32Array, count: number, salt: number): void {
  for (let i = 0; i < count; i++) values[i] = pair(Math.imul(i + 1, salt), values[i]!);
}
