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
        : `is none that this version of Dateline knows${knownOf(issue)}`;
    case "invalid_format":
      return issue.format === "date" ? "must be a calendar day such as 2023-10-18" : issue.message;
    case "too_small":
      return sizeOf("at least", issue.minimum, issue.origin);
    case "too_big":
      return sizeOf("at most", issue.maximum, issue.origin);
    default:
      return issue.message;
  }
}

/** "must be at most 120 characters long", "must have at least 1 entry". */
function sizeOf(limit: string, size: number | bigint, origin: string): string {
  const count = String(size);
  if (origin === "array") return `must have ${limit} ${count} ${count === "1" ? "entry" : "entries"}`;
  return `must be ${limit} ${count}${origin === "string" ? " characters long" : ""}`;
}

/** What a union does know: ": choice, multi, …". */
function knownOf(issue: z.core.$ZodIssueInvalidUnion): string {
  const options = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
  return options.length === 0 ? "" : `; it knows ${options.map(String).join(", ")}`;
}
