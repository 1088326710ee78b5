import type { LearnerEvent } from "./event.ts";

/**
 * Tells one event from another across computers: an answer by its review, any other by all that it says. Two events
 * with one key are the same event, told twice.
 */
export function eventKey(event: LearnerEvent): string {
  return event.kind === "answered" ? `answered ${event.review}` : canonicalText(event);
}

/** JSON with the fields of every object in the order of their names, so that equal values give equal texts. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalText(field)}`);
  return `{${fields.join(",")}}`;
}
