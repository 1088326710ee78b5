import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

/** The only learner in each. */
export const OLD_LEARNER = "id-001";

/**
 * A learners' folder as Dateline 0.1.0 left it in an earlier data format: three starts over some days, the last one
 * killed in the middle of a session. Name and content of each file.
 */
export function olderFiles(format: 1 | 2): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(`test/fixtures/learner-data-format-${format}.json`, "utf8")) as Record<
    string,
    string
  >;
}

/** Writes those files into a new folder. */
export function olderFolder(format: 1 | 2): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(olderFiles(format))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
