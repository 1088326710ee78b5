/** How long composing takes, beside reading the same article: `node test/bench/composing.ts`. */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { composePack, composeSteps } from "../../questions/compose/compose-pack.ts";
import { loadModel, type Model } from "../../questions/reading/model/model.ts";
import { readArticle } from "../../questions/reading/read.ts";
import { longArticle, THE_ARTICLE } from "./long-article.ts";
import { atMost, median, printRows, type Row } from "./row.ts";

const WEIGHTS = readFileSync(new URL("../../questions/reading/model/weights.bin", import.meta.url));
const PUBLISHED = "2023-10-18";
const ROUNDS = 9;

const timed = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** The longest time between two steps, which is the longest that stopping may take. */
function longestStep(model: Model, text: string): number {
  const steps = composeSteps({ text, published: PUBLISHED, publisher: null }, model, { questions: "all" });
  let [longest, last] = [0, performance.now()];
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}

function measure(model: Model): Row[] {
  const compose = (text: string) => () =>
    composePack({ text, published: PUBLISHED, publisher: null }, model, { questions: "all" });
  const read = (text: string) => () => readArticle({ text, published: PUBLISHED }, model);
  for (let i = 0; i < 12; i++) compose(THE_ARTICLE)();
  const times = Array.from({ length: ROUNDS }, () => timed(compose(THE_ARTICLE)));
  const ratios = times.map((time) => time / timed(read(THE_ARTICLE)));
  const perWord = (text: string): number => timed(compose(text)) / text.split(/\s+/).length;
  const [short, long] = [longArticle(1_000), longArticle(4_000)];
  const shortMs = median([perWord(short), perWord(short), perWord(short)]);
  return [
    atMost("composing an article of 300 words", median(times), 150, " ms"),
    atMost("the same, beside reading it", median(ratios), 6, " times"),
    atMost("a word of 4,000, beside a word of 1,000", perWord(long) / shortMs, 1.5, " times"),
    {
      name: "the longest step of 1,000 words, which is how long stopping may take",
      value: `${longestStep(model, short).toFixed(0)} ms`,
      goal: "stated",
      met: true,
    },
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) printRows(measure(loadModel(WEIGHTS)));
