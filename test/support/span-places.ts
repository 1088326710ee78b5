import type { Span } from "../../questions/article/span.ts";

export interface SpanPlace {
  /** As an issue names it: `facts[0].evidence[0]`. */
  readonly path: string;
  /** The very object in the pack: changing it changes the pack. */
  readonly span: Span;
}

/** Every span of a pack, or of a part of one, in the order in which it stands there. */
export function spanPlaces(value: unknown, path = ""): SpanPlace[] {
  if (Array.isArray(value)) return value.flatMap((inner, index) => spanPlaces(inner, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  const own = "start" in value && "end" in value && "text" in value ? [{ path, span: value as Span }] : [];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    spanPlaces(part, path === "" ? key : `${path}.${key}`),
  );
  return [...own, ...inner];
}
