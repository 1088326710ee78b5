/**
 * Objects that are kept as JSON and have the ids and words of strangers as keys. Looked up in the plain way they answer
 * to "constructor" and change all objects by "__proto__"; here only what was put in counts. A lint rule lets nothing
 * else look up a key of any string.
 */

/** The value under a key, if it was put in; undefined for every other word. */
export const own = <Value>(
  of: Readonly<Record<string, Value>> | null | undefined,
  key: string,
): Value | undefined => (of !== null && of !== undefined && Object.hasOwn(of, key) ? of[key] : undefined);

/** Puts a value in, in place, under any key whatever; gives it back. */
export function put<Value>(into: Record<string, Value>, key: string, value: NoInfer<Value>): Value {
  Object.defineProperty(into, key, { value, configurable: true, enumerable: true, writable: true });
  return value;
}

/** Takes a key out, in place. */
export function drop(from: Record<string, unknown>, key: string): void {
  delete from[key];
}
