/**
 * Sets `start` and `end` of every span in a pack source by its `text`, so that an author writes the words and
 * counts nothing. Of several places with the same words the one nearest to the given `start` is taken; a span
 * whose words the article does not have stays as it is, and reading the pack then names it.
 *
 * @param source  a parsed pack source; it is left unchanged
 * @returns       a copy with the spans set
 */
export function placeSpans(source: unknown): unknown {
  const article = isRecord(source) && isRecord(source["article"]) ? source["article"]["text"] : null;
  return typeof article === "string" ? place(source, article) : source;
}

function place(value: unknown, article: string): unknown {
  if (Array.isArray(value)) return value.map((inner) => place(inner, article));
  if (!isRecord(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, place(inner, article)]));
  const { start, end, text } = copy;
  if (typeof start !== "number" || typeof end !== "number" || typeof text !== "string") return copy;
  const nearest = placesOf(text, article).sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
  return nearest === undefined ? copy : { ...copy, start: nearest, end: nearest + text.length };
}

function placesOf(words: string, article: string): number[] {
  const places: number[] = [];
  for (let at = article.indexOf(words); at >= 0 && words !== ""; at = article.indexOf(words, at + 1)) {
    places.push(at);
  }
  return places;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
