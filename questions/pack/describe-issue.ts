import type { z } from "zod";
import { formatPath, type PackIssue } from "./find-issues.ts";

const A_TYPE: Readonly<Record<string, string>> = {
  string: "a text in quotation marks",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list in [ ]",
  object: "a group of fields in { }",
};

/** What a schema found, as a sentence for the author of a pack. One for each unknown field, else one an issue. */
export function describeIssue(issue: z.core.$ZodIssue): PackIssue[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: formatPath([...issue.path, key]),
      message: "is not a field of the pack format; own fields start with x-",
    }));
  }
  return [{ path: formatPath(issue.path), message: sentenceOf(issue) }];
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      // Zod gives the value itself only on request; its message says when there is none.
      return issue.message.endsWith("received undefined")
        ? "is missing"
        : `must be ${A_TYPE[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}`;
    case "invalid_union":
      return issue.discriminator === undefined
        ? issue.message
        : "is none that this version of Dateline knows";
    case "too_small":
      return `must be at least ${String(issue.minimum)}${unitOf(issue.origin)}`;
    case "too_big":
      return `must be at most ${String(issue.maximum)}${unitOf(issue.origin)}`;
    default:
      return issue.message;
  }
}

function unitOf(origin: string): string {
  if (origin === "string") return " characters long";
  return origin === "array" ? " entries long" : "";
}
