import { readArticle } from "../questions/reading/read.ts";
import { readTextFile } from "./article-file.ts";
import { answerBatch } from "./batch.ts";
import { parseOptions } from "./options.ts";
import { printReading } from "./print-reading.ts";
import { UsageError } from "./usage.ts";
import { loadWeights } from "./weights.ts";

const OPTIONS = {
  date: { type: "string" },
  json: { type: "boolean", default: false },
  batch: { type: "string" },
} as const;

/** `dateline read`: prints what an article says, as one JSON document, as JSON lines, or for people. */
export function readCommand(words: readonly string[], print: (text: string) => void): void {
  const {
    article,
    values: { date, json, batch },
  } = parseOptions(words, OPTIONS);
  if (batch !== undefined) {
    if (article !== undefined || date !== undefined)
      throw new UsageError("--batch takes articles and dates from its file only.");
    const model = loadWeights();
    answerBatch(batch, (row) => readArticle(row, model), print);
    return;
  }
  if (article === undefined) throw new UsageError("No article was given.");
  if (date === undefined) throw new UsageError("The publication day is missing: --date YYYY-MM-DD.");
  const text = readTextFile(article);
  const reading = readArticle({ text, published: date }, loadWeights());
  print(json ? `${JSON.stringify(reading, null, 2)}\n` : printReading(reading, text));
}
