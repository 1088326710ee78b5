#!/usr/bin/env node
import { AppError } from "../base/errors.ts";
import { checkCommand } from "./check-command.ts";
import { readCommand } from "./read-command.ts";
import { UsageError } from "./usage.ts";

const USAGE = `usage: dateline read ARTICLE --date YYYY-MM-DD [--json]
       dateline read --batch FILE.jsonl --json
       dateline check PACK [--json]`;

/** Exit codes: 0 done · 1 the input was refused, or a pack has errors · 2 wrong usage. */
function main([command, ...rest]: readonly string[]): number {
  try {
    if (command === "check") return checkCommand(rest, (text) => process.stdout.write(text));
    if (command === "read") readCommand(rest, (text) => process.stdout.write(text));
    else
      throw new UsageError(
        command === undefined ? "No command was given." : `There is no command "${command}".`,
      );
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`dateline: ${error.message}\n${USAGE}`);
      return 2;
    }
    console.error(`dateline: ${AppError.from(error).message}`);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
