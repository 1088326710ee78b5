import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";

/** Reading JSON from strangers: what `JSON.parse` would accept and later code could not bear is refused first. */

export type JsonText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** Enough for any pack; far below what breaks `structuredClone` and recursive walks (about 10,000). */
const MAX_DEPTH = 32;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * @param text       the whole file, already decoded
 * @param maxLength  in UTF-16 units
 * @returns          the value, or one sentence naming what is wrong and where
 */
export function readJson(text: string, maxLength: number): JsonText {
  if (text.length > maxLength) {
    return { ok: false, message: `The file holds ${text.length} characters; the limit is ${maxLength}.` };
  }
  const tooDeep = findTooDeep(text);
  if (tooDeep !== null) {
    return {
      ok: false,
      message: `Brackets are nested more than ${MAX_DEPTH} deep at ${placeOf(text, tooDeep)}.`,
    };
  }
  let forbidden: string | null = null;
  try {
    const value: unknown = JSON.parse(text, (key, inner: unknown) => {
      if (FORBIDDEN_KEYS.has(key)) forbidden = key;
      return inner;
    });
    if (forbidden !== null)
      return { ok: false, message: `The field name "${String(forbidden)}" is not allowed.` };
    return { ok: true, value };
  } catch {
    return { ok: false, message: `The file is not JSON: ${explain(text)}.` };
  }
}

/** Offset of the first bracket that is nested too deep, or null. One pass, no recursion. */
function findTooDeep(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92) at++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 91 || code === 123) {
      if (++depth > MAX_DEPTH) return at;
    } else if (code === 93 || code === 125) depth--;
  }
  return null;
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/**
 * What is wrong and where. The engine tells the place only sometimes, so a parser that always does reads the
 * text once more; nesting was bounded before.
 */
function explain(text: string): string {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  if (text.trim() === "") return "it is empty";
  if (first === undefined) return "it holds a character that JSON does not allow";
  const words = printParseErrorCode(first.error)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return `${words} at ${placeOf(text, first.offset)}`;
}
