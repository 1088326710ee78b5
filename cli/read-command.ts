import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { AppError } from "../base/errors.ts";
import { loadModel, type Model } from "../questions/reading/model/model.ts";
import { readArticle } from "../questions/reading/read.ts";
import { readTextFile } from "./article-file.ts";
import { printReading } from "./print-reading.ts";
import { UsageError } from "./usage.ts";

const LARGEST_BATCH_BYTES = 500_000_000;
const WEIGHTS = new URL("../questions/reading/model/weights.bin", import.meta.url);

function parseOptions(words: readonly string[]): {
  article: string | undefined;
  date?: string;
  json: boolean;
  batch?: string;
} {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        date: { type: "string" },
        json: { type: "boolean", default: false },
        batch: { type: "string" },
      },
      allowPositionals: true,
    });
    if (positionals.length > 1)
      throw new UsageError("Only one article can be read at a time; use --batch for many.");
    return { article: positionals[0], ...values };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `dateline read`: prints what an article says, as one JSON document, as JSON lines, or for people. */
export function readCommand(words: readonly string[], print: (text: string) => void): void {
  const { article, date, json, batch } = parseOptions(words);
  if (batch !== undefined) {
    if (article !== undefined || date !== undefined)
      throw new UsageError("--batch takes articles and dates from its file only.");
    readBatch(batch, loadWeights(), print);
    return;
  }
  if (article === undefined) throw new UsageError("No article was given.");
  if (date === undefined) throw new UsageError("The publication day is missing: --date YYYY-MM-DD.");
  const text = readTextFile(article);
  const reading = readArticle({ text, published: date }, loadWeights());
  print(json ? `${JSON.stringify(reading, null, 2)}\n` : printReading(reading, text));
}

const loadWeights = (): Model => loadModel(readFileSync(WEIGHTS));

/** One line in, one line out; a line that fails tells why and does not hold up the next. */
function readBatch(path: string, model: Model, print: (text: string) => void): void {
  for (const [index, line] of readTextFile(path, LARGEST_BATCH_BYTES).split("\n").entries()) {
    if (line.trim() === "") continue;
    const { id, ...answer } = readLine(line, index + 1, model);
    print(`${JSON.stringify({ id, ...answer })}\n`);
  }
}

function readLine(line: string, lineNumber: number, model: Model): { id: unknown } {
  let id: unknown = null;
  try {
    const row = parseRow(line, lineNumber);
    id = row.id;
    if (typeof row.text !== "string" || typeof row.published !== "string") {
      throw new AppError("invalid-input", `Line ${lineNumber} must hold the strings "text" and "published".`);
    }
    return { id, ...readArticle({ text: row.text, published: row.published }, model) };
  } catch (error) {
    const { code, message } = AppError.from(error);
    return { id, ...{ error: { code, message } } };
  }
}

function parseRow(line: string, lineNumber: number): { id?: unknown; text?: unknown; published?: unknown } {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === "object" && row !== null) return row;
  } catch {
    // told below, with the line
  }
  throw new AppError("invalid-input", `Line ${lineNumber} is not a JSON object.`);
}
