import { AppError } from "../base/errors.ts";
import { readTextFile } from "./article-file.ts";

const LARGEST_BATCH_BYTES = 500_000_000;

export interface BatchRow {
  readonly text: string;
  readonly published: string;
  readonly publisher: string | null;
}

/**
 * Answers a file of JSON lines: one line in, one line out, in order; a line that fails tells why and does not hold
 * up the next. `told` hears after every line how many are done.
 */
export function answerBatch(
  path: string,
  answer: (row: BatchRow) => object,
  print: (text: string) => void,
  told: (done: number) => void = () => undefined,
): void {
  let done = 0;
  for (const [index, line] of readTextFile(path, LARGEST_BATCH_BYTES).split("\n").entries()) {
    if (line.trim() === "") continue;
    const { id, ...rest } = answerLine(line, index + 1, answer);
    print(`${JSON.stringify({ id, ...rest })}\n`);
    told(++done);
  }
}

function answerLine(
  line: string,
  lineNumber: number,
  answer: (row: BatchRow) => object,
): { id: unknown; error?: object } {
  let id: unknown = null;
  try {
    const row = parseRow(line, lineNumber);
    id = row.id;
    const { text, published, publisher = null } = row;
    if (typeof text !== "string" || typeof published !== "string") {
      throw new AppError("invalid-input", `Line ${lineNumber} must hold the strings "text" and "published".`);
    }
    if (publisher !== null && typeof publisher !== "string") {
      throw new AppError("invalid-input", `Line ${lineNumber} has a "publisher" that is no string.`);
    }
    // the line's own id is the one to be found again by, whatever the answer's is
    return { ...answer({ text, published, publisher }), id };
  } catch (error) {
    const { code, message } = AppError.from(error);
    return { id, error: { code, message } };
  }
}

type Row = { id?: unknown; text?: unknown; published?: unknown; publisher?: unknown };

function parseRow(line: string, lineNumber: number): Row {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === "object" && row !== null) return row;
  } catch {
    // told below, with the line
  }
  throw new AppError("invalid-input", `Line ${lineNumber} is not a JSON object.`);
}
