import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadModel } from "../../questions/reading/model/model.ts";
import { evaluate, formatScores } from "./evaluate.ts";
import { DEFAULTS } from "./settings.ts";
import { trainModel } from "./train-model.ts";
import { groupDocuments, readTreebanks } from "./treebank.ts";

const USAGE = "usage: node cli/train/train.ts --treebanks DIR --out FILE [--seed TEXT] [--test DIR]";

const { values } = parseArgs({
  options: {
    treebanks: { type: "string" },
    out: { type: "string" },
    seed: { type: "string", default: "1" },
    test: { type: "string" },
  },
});
if (values.treebanks === undefined || values.out === undefined) {
  console.error(USAGE);
  process.exit(2);
}

const sentences = readTreebanks(values.treebanks);
const held = sentences.filter((_, i) => i % 40 === 39);
const learnt = sentences.filter((_, i) => i % 40 !== 39);
const bytes = trainModel(learnt, DEFAULTS, values.seed, (line) => console.log(line));
writeFileSync(values.out, bytes);
console.log(`${values.out}: ${bytes.length} bytes`);
const model = loadModel(readFileSync(values.out));
console.log(
  `held-out sentences of the treebanks\n${formatScores(
    evaluate(
      model,
      held.map((sentence) => [sentence]),
    ),
  )}`,
);
if (values.test !== undefined)
  console.log(`test set\n${formatScores(evaluate(model, groupDocuments(readTreebanks(values.test))))}`);
