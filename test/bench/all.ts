/**
 * `npm run bench`: every measured figure with its goal. Build first; nothing here fails a build. Each bench has a
 * process of its own, so that none is measured in the memory of another.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

for (const [title, file] of [
  ["The learner store", "store.ts"],
  ["A large learner's file", "merge.ts"],
  ["The window", "window.ts"],
  ["Insight", "insight.ts"],
  ["A quiz", "quiz.ts"],
  ["Read mode", "read.ts"],
  ["Reading an article", "reading.ts"],
  ["Composing questions", "composing.ts"],
  ["A year of study, simulated", "year.ts"],
  ["Weights of one's own", "fit.ts"],
  ["A million reviews", "million.ts"],
] as const) {
  console.log(`\n${title}`);
  spawnSync(process.execPath, [fileURLToPath(new URL(file, import.meta.url))], { stdio: "inherit" });
}
