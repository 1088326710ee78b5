import { MAX_PACK_LENGTH } from "./max-length.ts";
import { describeIssue } from "./describe-issue.ts";
import { findPackIssues, type PackIssue } from "./find-issues.ts";
import { readJson } from "./json-text.ts";
import { PACK_FORMAT, type Pack, packSchema } from "./pack.ts";

/**
 * A pack, or everything that is wrong with it: an author mends a file, not one line. `code` tells a file that
 * breaks the rules from one that was made for a newer version, which nobody needs to mend.
 */
export type ParsedPack =
  | { readonly ok: true; readonly pack: Pack }
  | {
      readonly ok: false;
      readonly code: "invalid-input" | "newer-data";
      readonly issues: readonly PackIssue[];
    };

/**
 * Reads a pack source. Fields whose name starts with `x-` are the author's own: they are allowed everywhere
 * and left out of the result.
 */
export function parsePack(text: string): ParsedPack {
  const json = readJson(text, MAX_PACK_LENGTH);
  if (!json.ok) return refuse("invalid-input", [{ path: "", message: json.message }]);
  const newer = newerFormat(json.value);
  if (newer !== null) {
    const message = `was made for pack format ${newer}; this version of Dateline reads formats up to ${PACK_FORMAT}`;
    return refuse("newer-data", [{ path: "format", message }]);
  }
  const parsed = packSchema.safeParse(withoutOwnFields(json.value));
  if (!parsed.success) return refuse("invalid-input", parsed.error.issues.flatMap(describeIssue));
  const issues = findPackIssues(parsed.data);
  return issues.length === 0 ? { ok: true, pack: parsed.data } : refuse("invalid-input", issues);
}

/** Past this many, a list helps nobody and only takes time to show; the last line says how many more there are. */
const MAX_ISSUES = 500;

function refuse(code: "invalid-input" | "newer-data", issues: readonly PackIssue[]): ParsedPack {
  const more = issues.length - MAX_ISSUES;
  const shown = issues.slice(0, MAX_ISSUES);
  if (more > 0) shown.push({ path: "", message: `and ${more} more of this kind` });
  return { ok: false, code, issues: shown };
}

function newerFormat(value: unknown): number | null {
  if (typeof value !== "object" || value === null || !("format" in value)) return null;
  const format = /^dateline-pack\/(\d{1,6})$/.exec(String(value.format))?.[1];
  return format !== undefined && Number(format) > PACK_FORMAT ? Number(format) : null;
}

function withoutOwnFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOwnFields);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith("x-"))
      .map(([key, inner]) => [key, withoutOwnFields(inner)]),
  );
}
