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
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    // UTF-16 without a mark at its beginning is UTF-8 too, with a zero behind every letter
    if (!text.includes("\0")) return text;
  } catch (error) {
    throw new AppError("refused", notUtf8(path), { cause: error });
  }
  throw new AppError("refused", notUtf8(path));
}

const notUtf8 = (path: string): string => `${path} is not UTF-8 text; save it as UTF-8 and try again.`;

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
