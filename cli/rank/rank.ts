/**
 * Learns which questions teachers find good, from the ratings kept beside this file, and says how the learned order
 * does on articles that it did not learn from, beside the order made by hand.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadWeights } from "../weights.ts";
import { collectRatings } from "./collect.ts";
import { compareOrders, exampleOf, type Order } from "./compare.ts";
import { fitLogistic } from "./logistic.ts";
import { type Kept, readLines } from "./rating.ts";

const USAGE = "usage: node cli/rank/rank.ts [--write] [--articles FILE.jsonl --rated FILE.jsonl]";
const KEPT = new URL("./ratings.jsonl", import.meta.url);
const WEIGHTS = new URL("../../questions/compose/rank/quality-weights.json", import.meta.url);
/** The decay that does best on held-out articles; see docs/composing-quality.md. */
const DECAY = 1;

const { values } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    articles: { type: "string" },
    rated: { type: "string" },
  },
});
if ((values.articles === undefined) !== (values.rated === undefined)) {
  console.error(USAGE);
  process.exit(2);
}
if (values.articles !== undefined && values.rated !== undefined) {
  const collected = collectRatings(values.articles, values.rated, loadWeights());
  writeFileSync(KEPT, collected.map((one) => `${JSON.stringify(one)}\n`).join(""));
}

const kept = readLines<Kept>(KEPT);
const count = (rating: Kept["rating"]): number => kept.filter((one) => one.rating === rating).length;
console.log(
  `${kept.length} ratings of ${new Set(kept.map(({ article }) => article)).size} articles: ` +
    `${count("good")} good, ${count("edit")} edit, ${count("bad")} bad`,
);
const { learned, byHand } = compareOrders(kept, DECAY);
const lineOf = ({ good, notBad, quarter, half }: Order): string =>
  `good above others ${good.toFixed(3)}, others above bad ${notBad.toFixed(3)}, ` +
  `best quarter ${quarter.good}/${quarter.edit}/${quarter.bad} %, best half ${half.good}/${half.edit}/${half.bad} %`;
console.log(`learned, on articles held out: ${lineOf(learned)}`);
console.log(`made by hand:                  ${lineOf(byHand)}`);
if (values.write) {
  if (learned.good <= byHand.good)
    throw new Error("The learned order is no better than the one made by hand.");
  writeFileSync(WEIGHTS, `${JSON.stringify(fitLogistic(kept.map(exampleOf), DECAY), null, 2)}\n`);
}
