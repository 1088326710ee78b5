/** A large file that is taken in leaves room for other work, and can be stopped until it is being written. */
import { expect, it } from "vitest";
import { writeLearnerFile } from "../../../study/learner/learner-file.ts";
import { aPack } from "../../support/a-pack.ts";
import { aStudy } from "../../support/a-study.ts";
import { memoryStore } from "../../support/memory-store.ts";
import { anAnswer, named } from "../../support/some-events.ts";

const answers = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => anAnswer(from + index));
const fileOf = (learner: string, count: number): string =>
  writeLearnerFile(
    { learner, name: "Ada", events: [named("Ada"), ...answers(0, count)] },
    { at: 0, zoneMin: 0 },
  );

async function setUp() {
  const store = memoryStore();
  await (await store.open("ada")).append([named("Ada"), ...answers(5_000, 3_000)]);
  return aStudy(aPack(), store);
}

it.each([
  ["the learner who studies", "ada"],
  ["another one", "bo"],
])("is stopped for %s, and nothing is changed", async (_who, learner) => {
  const { study, store } = await setUp();
  const before = await (await store.open("ada")).history();
  const learners = await study.learners.list();
  const importing = study.learners.import(fileOf(learner, 4_000));
  study.learners.stopImport();
  expect(await importing).toEqual({ kind: "stopped" });
  expect(await study.learners.list()).toEqual(learners);
  expect(await (await store.open("ada")).history()).toEqual(before);
  // The next one is not stopped by the press before.
  expect(await study.learners.import(fileOf(learner, 4_000))).toMatchObject({ answers: 4_000 });
});

it("lets the window ask in between, and shows the old figures until all is there", async () => {
  const { study } = await setUp();
  const importing = study.learners.import(fileOf("ada", 4_000));
  const seen = new Set<number>();
  let isOver = false;
  void importing.then(() => (isOver = true));
  while (!isOver) {
    seen.add(study.figures.progress().answers);
    await new Promise((resume) => setTimeout(resume));
  }
  expect(await importing).toMatchObject({ kind: "merged", answers: 4_000 });
  expect([...seen].filter((count) => count !== 7_000)).toEqual([3_000]);
  expect(study.figures.progress().answers).toBe(7_000);
});
