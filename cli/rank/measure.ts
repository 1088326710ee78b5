/** How often one of the wanted stands above one of the others, 0 to 1; equal scores count half. 0.5 is no order. */
export function areaUnderCurve(scores: readonly number[], wanted: readonly boolean[]): number {
  let above = 0;
  let pairs = 0;
  for (const [a, score] of scores.entries()) {
    if (wanted[a] !== true) continue;
    for (const [b, other] of scores.entries()) {
      if (wanted[b] === true) continue;
      pairs++;
      if (score > other) above++;
      else if (score === other) above += 0.5;
    }
  }
  return pairs === 0 ? 0.5 : above / pairs;
}
