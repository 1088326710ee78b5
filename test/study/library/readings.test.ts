import { expect, test } from "vitest";
import { AppError } from "../../../base/errors.ts";
import { createReadings } from "../../../study/library/readings.ts";
import { aPack } from "../../support/a-pack.ts";
import { readWithModel } from "../../support/a-reading.ts";
import { aStudy } from "../../support/a-study.ts";

test("the article of a pack is read, and read once however often it is asked for", async () => {
  const { study } = await aStudy();
  const [first, second] = await Promise.all([
    study.packs.readingOf("bridge"),
    study.packs.readingOf("bridge"),
  ]);
  expect(first.people.map(({ name }) => name)).toEqual(["Ada Moss", "Lin Park"]);
  expect(second).toBe(first);
  expect(await study.packs.readingOf("bridge")).toBe(first);
});

test("another version of a pack is read anew", async () => {
  let count = 0;
  const readingOf = createReadings(async (article) => {
    count += 1;
    return readWithModel(article);
  });
  await readingOf(aPack());
  await readingOf(aPack({ version: 2 }));
  expect(count).toBe(2);
});

test("a reading that failed is tried again, and a pack that is not there is said", async () => {
  let isBusy = true;
  const readingOf = createReadings((article) =>
    isBusy ? Promise.reject(new AppError("refused", "Too long.")) : readWithModel(article),
  );
  const pack = aPack();
  await expect(readingOf(pack)).rejects.toMatchObject({ code: "refused" });
  isBusy = false;
  expect((await readingOf(pack)).people).toHaveLength(2);
  const { study } = await aStudy();
  await expect(study.packs.readingOf("nowhere")).rejects.toMatchObject({ code: "not-found" });
});
