import { readFileSync, statSync } from "node:fs";
import { AppError } from "../base/errors.ts";

const LARGEST_BYTES = 5_000_000;

/** The text of a file. Throws `unreadable` or `refused` with a sentence that names the file and the rule. */
export function readTextFile(path: string, largest = LARGEST_BYTES): string {
  let bytes: Buffer;
  try {
    const { size } = statSync(path);
    if (size > largest) {
      throw new AppError(
        "refused",
        `${path} has ${size} bytes; a file of at most ${largest} bytes can be read.`,
      );
    }
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("unreadable", `${path} cannot be read: ${reason(error)}.`, { cause: error });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new AppError("refused", `${path} is not UTF-8 text.`, { cause: error });
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "it is a folder";
  return code === "EACCES"
    ? "this account may not read it"
    : typeof code === "string"
      ? code
      : "unknown reason";
}
