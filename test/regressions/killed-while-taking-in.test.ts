/** A program that was killed after it made the folder of a learner, and before the first event in it. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openFileStore } from "../../electron/main/stores/learner/file-store.ts";
import { writeLearnerFile } from "../../study/learner/learner-file.ts";
import { aPack } from "../support/a-pack.ts";
import { aStudy, fixedClock } from "../support/a-study.ts";
import { named } from "../support/some-events.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

let ids = 0;
const start = (folder: string) =>
  aStudy(aPack(), openFileStore({ folder, clock: fixedClock(), newId: () => `start-${++ids}` }));
/** Of a process that does not run: the highest number that Linux gives is 4,194,304. */
const LEFTOVER = "j-start-9-1.log.5000000.tmp";

it("leaves no empty learner behind, and whoever studied before studies on", async () => {
  const folder = temporaryFolder();
  const { study } = await start(folder);
  await study.learners.rename("Ada");
  await study.close();
  for (const [id, names] of [
    ["bo", []],
    ["kim", [LEFTOVER]],
  ] as const) {
    mkdirSync(join(folder, "learner", id));
    for (const name of names) writeFileSync(join(folder, "learner", id, name), "half");
  }

  const again = (await start(folder)).study;
  const { active, learners } = await again.learners.list();
  expect(learners.map(({ id, name }) => [id, name])).toEqual([[active, "Ada"]]);
  expect(readdirSync(join(folder, "learner"))).toEqual([active]);

  // The same file, taken in once more, makes the learner whole.
  const text = writeLearnerFile({ learner: "bo", name: "Bo", events: [named("Bo")] }, { at: 0, zoneMin: 0 });
  expect(await again.learners.import(text)).toEqual({ kind: "added", name: "Bo", answers: 0 });
  await again.close();
  expect((await (await start(folder)).study.learners.list()).active).toBe("bo");
});
