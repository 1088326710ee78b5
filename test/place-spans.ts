/** `npm run spans -- FILE.json` sets the offsets of every span in a pack source by its words. */
import { readFileSync, writeFileSync } from "node:fs";
import { spanPlaces } from "./support/span-places.ts";
import { placeSpans } from "../questions/pack/place-spans.ts";

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("Which pack source? npm run spans -- FILE.json");
  process.exitCode = 2;
} else {
  const before: unknown = JSON.parse(readFileSync(file, "utf8"));
  const after = placeSpans(before);
  // A span on one line reads better than on five.
  const text = JSON.stringify(after, null, 2).replace(
    /\{\s*"start": (\d+),\s*"end": (\d+),\s*"text": ("(?:[^"\\]|\\.)*")\s*\}/g,
    '{ "start": $1, "end": $2, "text": $3 }',
  );
  writeFileSync(file, `${text}\n`);
  console.log(`${spanPlaces(after).length} spans in ${file}`);
}
