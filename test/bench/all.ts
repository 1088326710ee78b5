/** `npm run bench`: every measured figure with its goal. Build first; nothing here fails a build. */
import { benchReading } from "./reading.ts";
import { printRows } from "./row.ts";
import { benchStore } from "./store.ts";
import { benchWindow } from "./window.ts";

for (const [title, bench] of [
  ["The learner store", benchStore],
  ["The window", benchWindow],
  ["Reading an article", benchReading],
] as const) {
  console.log(`\n${title}`);
  printRows(await bench());
}
