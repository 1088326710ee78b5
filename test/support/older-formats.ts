import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

/**
 * A learners' folder as Dateline 0.1.0 left it before data format 2: three starts over four days, the last one killed
 * in the middle of a session. Name and content of each file.
 */
export function format1Files(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync("test/fixtures/learner-data-format-1.json", "utf8")) as Record<
    string,
    string
  >;
}

/** The only learner in it. */
export const FORMAT_1_LEARNER = "id-001";

/** Writes those files into a new folder. */
export function format1Folder(): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(format1Files())) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
