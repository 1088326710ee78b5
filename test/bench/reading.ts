/** How long reading an article takes, beside a plain tagging pass of a known library: `node test/bench/reading.ts`. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import compromise from "compromise";
import { loadModel, type Model } from "../../questions/reading/model/model.ts";
import { readArticle } from "../../questions/reading/read.ts";
import { longArticle } from "./long-article.ts";
import { atMost, median, printRows, type Row } from "./row.ts";

const WEIGHTS = readFileSync(new URL("../../questions/reading/model/weights.bin", import.meta.url));
const PUBLISHED = "2023-10-18";
const ROUNDS = 9;

const timed = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

function measure(model: Model): Row[] {
  const text = longArticle(1_000);
  const read = (article: string) => () => readArticle({ text: article, published: PUBLISHED }, model);
  const plain = () => compromise(text).json();
  for (let i = 0; i < 3; i++) {
    read(text)();
    plain();
  }
  const ratios = Array.from({ length: ROUNDS }, () => timed(read(text)) / timed(plain));
  const [short, long] = [longArticle(10_000), longArticle(100_000)];
  const perWord = (article: string): number => timed(read(article)) / article.split(/\s+/).length;
  const shortMs = median([perWord(short), perWord(short), perWord(short)]);
  return [
    atMost("reading 1,000 words, beside a plain compromise pass", median(ratios), 2, " times"),
    atMost("a word of 100,000, beside a word of 10,000", perWord(long) / shortMs, 1.5, " times"),
    {
      name: "reading 1,000 words",
      value: `${median(Array.from({ length: ROUNDS }, () => timed(read(text)))).toFixed(0)} ms`,
      goal: "stated",
      met: true,
    },
    {
      name: "memory in use after 100,000 words",
      value: `${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB`,
      goal: "stated",
      met: true,
    },
  ];
}

export async function benchReading(): Promise<Row[]> {
  const before = process.memoryUsage();
  const first = timed(() => loadModel(WEIGHTS));
  const model = loadModel(WEIGHTS);
  const after = process.memoryUsage();
  const held = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
  return [
    atMost("loading the model, first time", first, 300, " ms"),
    { name: "memory of the model", value: `${held.toFixed(0)} MB`, goal: "stated", met: true },
    ...measure(model),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) printRows(await benchReading());
