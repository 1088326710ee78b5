import { parseArgs } from "node:util";
import { checkPack, type PackCheck, type PackFinding } from "../questions/lint/check-pack.ts";
import { MAX_PACK_LENGTH } from "../questions/pack/max-length.ts";
import { readTextFile } from "./article-file.ts";
import { firstSentence } from "./options.ts";
import { UsageError } from "./usage.ts";

/** A character of a pack takes up to four bytes. */
const LARGEST_BYTES = 4 * MAX_PACK_LENGTH;

/**
 * `dateline check`: prints every finding in a pack source with its place and how to mend it. Returns the exit code:
 * 0 without errors (warnings are printed), 1 with errors.
 */
export function checkCommand(words: readonly string[], print: (text: string) => void): number {
  const { pack, json } = parseOptions(words);
  const check = checkPack(readTextFile(pack, LARGEST_BYTES).replace(/^\uFEFF/, ""));
  const errors = countOf(check.findings, "error");
  const warnings = countOf(check.findings, "warning");
  print(
    json
      ? `${JSON.stringify({ file: pack, ok: errors === 0, errors, warnings, ...check }, null, 2)}\n`
      : printCheck(pack, check, errors, warnings),
  );
  return errors === 0 ? 0 : 1;
}

function parseOptions(words: readonly string[]): { pack: string; json: boolean } {
  const { values, positionals } = parse(words);
  const [pack, another] = positionals;
  if (pack === undefined) throw new UsageError("No pack was given.");
  if (another !== undefined) throw new UsageError("Only one pack can be checked at a time.");
  return { pack, ...values };
}

function parse(words: readonly string[]): { values: { json: boolean }; positionals: string[] } {
  try {
    return parseArgs({
      args: [...words],
      options: { json: { type: "boolean", default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(firstSentence(error));
  }
}

const countOf = (findings: readonly PackFinding[], severity: PackFinding["severity"]): number =>
  findings.filter((finding) => finding.severity === severity).length;

function printCheck(file: string, check: PackCheck, errors: number, warnings: number): string {
  const head = check.title === null ? file : `${file}: ${check.title}`;
  const verdict =
    errors === 0 && warnings === 0
      ? `${count(check.questions, "question")}, nothing to mend`
      : `${count(check.questions, "question")}, ${count(errors, "error")}, ${count(warnings, "warning")}`;
  return `${[head, ...check.findings.map(printFinding), verdict].join("\n\n")}\n`;
}

function printFinding({ severity, line, path, rule, about, message }: PackFinding): string {
  const place = [line === null ? "" : `line ${line}`, path].filter((part) => part !== "").join(", ");
  return [`${severity} (${rule})${place === "" ? "" : ` at ${place}`}`, about, message]
    .filter((part) => part !== null)
    .join("\n  ");
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
