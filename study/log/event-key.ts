import { own } from "../../base/own.ts";
import type { LearnerEvent } from "./event.ts";

/**
 * Tells one event from another across computers: an answer by its review, any other by all that it says. Two events
 * with one key are the same event, told twice.
 */
export function eventKey(event: LearnerEvent): string {
  return event.kind === "answered" ? `answered ${event.review}` : canonicalText(event);
}

/** JSON with the fields of every object in the order of their names, so that equal values give equal texts. */
function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalText(field)}`);
  return `{${fields.join(",")}}`;
}

/** Whether two values of JSON say the same, in whatever order their fields stand. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true; // a file knows no -0
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [first, second] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const name in first) if (!isSameValue(own(first, name), own(second, name))) return false;
  for (const name in second) if (!Object.hasOwn(first, name) && own(second, name) !== undefined) return false;
  return true;
}
