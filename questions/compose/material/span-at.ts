/**
 * The last of the spans that begins at or before a position, or the first if none does; undefined without spans.
 * Found by halving, because an article may have thousands of units.
 *
 * @param spans  in order of their starts
 */
export function spanAt<Span extends { readonly start: number }>(
  spans: readonly Span[],
  position: number,
): Span | undefined {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return spans[low];
}
