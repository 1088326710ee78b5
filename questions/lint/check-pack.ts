import { own } from "../../base/own.ts";
import { lineFinder, stepsOf } from "../pack/line-of.ts";
import { parsePack } from "../pack/parse-pack.ts";
import { lintPack } from "./index.ts";
import type { Severity } from "./basis/rule.ts";

/** What is wrong at one place of a pack source, for its author. */
export interface PackFinding {
  /** The name of the lint rule, or `format` for a breach of the pack format. */
  readonly rule: string;
  readonly severity: Severity;
  /** Such as `questions[3].options[1].text`; empty for the file as a whole. */
  readonly path: string;
  /** The line of the file, from 1; null where the file is no JSON. */
  readonly line: number | null;
  /** The stem of the question or the statement of the fact that holds the place; null elsewhere. */
  readonly about: string | null;
  readonly message: string;
}

/** A pack source as its author sees it checked. */
export interface PackCheck {
  /** Null where the file is too broken to say. */
  readonly title: string | null;
  readonly questions: number;
  /** Errors first, then warnings; each in the order of the rules. A refused pack has errors of its format only. */
  readonly findings: readonly PackFinding[];
}

/** Format, spans and lint in one: everything that can be told of a pack source without knowing its subject. */
export function checkPack(text: string): PackCheck {
  const parsed = parsePack(text);
  const source = readSource(text);
  const lineOf = source === undefined ? () => null : lineFinder(text);
  const found = parsed.ok
    ? lintPack(parsed.pack)
    : parsed.issues.map((issue) => ({ ...issue, rule: "format", severity: "error" as const }));
  const findings = found.map(({ rule, severity, path, message }) => ({
    rule,
    severity,
    path,
    line: lineOf(path),
    about: aboutOf(source, path),
    message,
  }));
  return {
    title: textAt(source, ["title"]),
    questions: parsed.ok ? parsed.pack.questions.length : countOf(valueAt(source, ["questions"])),
    findings: [
      ...findings.filter(({ severity }) => severity === "error"),
      ...findings.filter(({ severity }) => severity === "warning"),
    ],
  };
}

function readSource(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function aboutOf(source: unknown, path: string): string | null {
  const [list, index] = stepsOf(path);
  if (typeof index !== "number") return null;
  if (list === "questions") return textAt(source, [list, index, "stem"]);
  return list === "facts" ? textAt(source, [list, index, "statement"]) : null;
}

function valueAt(source: unknown, steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === "object" ? own(value as Record<string, unknown> | null, String(step)) : undefined,
    source,
  );
}

function textAt(source: unknown, steps: readonly (string | number)[]): string | null {
  const value = valueAt(source, steps);
  return typeof value === "string" ? value : null;
}

const countOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
