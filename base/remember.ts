/** So many results are kept at most; then all are forgotten, so that memory stays bounded. */
const MOST = 20_000;
/** Longer keys cost more to keep than to work out again. */
const LONGEST_KEY = 120;

/**
 * A pure function of a text that keeps its results for short texts, for what is asked again and again of the same
 * names. The results must not be changed by whoever gets them.
 */
export function remembering<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST_KEY) return work(text);
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size >= MOST) known.clear();
    const result = work(text);
    known.set(text, result);
    return result;
  };
}
