#!/usr/bin/env node
import { AppError } from "../base/errors.ts";
import { buildCommand } from "./build-command.ts";
import { checkCommand } from "./check-command.ts";
import { readCommand } from "./read-command.ts";
import { UsageError } from "./usage.ts";

const USAGE = `usage: dateline read ARTICLE --date YYYY-MM-DD [--json]
       dateline read --batch FILE.jsonl --json
       dateline build ARTICLE --date YYYY-MM-DD [--publisher NAME] [--questions N|all] [--json]
       dateline build ARTICLE --date YYYY-MM-DD --why "WORDS" [--questions N|all] [--json]
       dateline build --batch FILE.jsonl [--questions N|all] --json
       dateline check PACK [--json]`;

const print = (text: string): void => void process.stdout.write(text);
const tell = (text: string): void => void process.stderr.write(text);

/** Exit codes: 0 done · 1 the input was refused, or a pack has errors · 2 wrong usage. */
function main([command, ...rest]: readonly string[]): number {
  try {
    if (/^(?:--help|-h|help)$/.test(command ?? "") || rest.includes("--help")) {
      print(`${USAGE}\n`);
      return 0;
    }
    if (command === "check") return checkCommand(rest, print);
    if (command === "read") readCommand(rest, print);
    else if (command === "build") buildCommand(rest, { print, tell });
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
