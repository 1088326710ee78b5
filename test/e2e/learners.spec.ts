/** A learner's work as a file: saved, deleted from this computer, taken in again, and every figure is the same. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answerByKeys, dropPack, goTo, nextByKeys, SIMPLE_TITLE, simplePack } from "../support/drill-page.ts";
import { type App, expect, test } from "../support/app-under-test.ts";
import { expectTold, openLearnerFile } from "../support/learner-page.ts";

/** Saves the active learner by keyboard and gives the path of the file. */
async function save(app: App, folder: string): Promise<string> {
  const path = join(folder, "ada.json");
  const button = app.page.getByRole("button", { name: "Save to a file…" });
  if (app.main !== null) {
    await app.main.saveTo(path);
    await button.press("Enter");
  } else {
    const [download] = await Promise.all([app.page.waitForEvent("download"), button.press("Enter")]);
    expect(download.suggestedFilename()).toMatch(/^Dateline Learner 1 \d{4}-\d\d-\d\d\.json$/);
    await download.saveAs(path);
  }
  await expectTold(app, /Saved as /);
  return path;
}

async function figures(app: App): Promise<string> {
  await goTo(app.page, "Progress");
  await expect(app.page.getByRole("heading", { level: 1, name: "Progress" })).toBeVisible();
  // The last heading of the page comes with the plots; where there are none, the page says that nothing was answered.
  const settled = app.page.getByRole("heading", { name: /^(By pack|Nothing answered yet)$/ });
  await expect(settled).toBeVisible();
  await expect(app.page.getByText("Drawing your figures")).toBeHidden();
  return app.page.getByRole("main").innerText();
}

test("save, delete, open again: the same figures, by keyboard, also after a restart", async ({
  app,
  problems,
}, info) => {
  test.skip(app.host === "electron", "the dialogs of the system are not ours to press");
  await dropPack(app.page, "simple.json", simplePack());
  await app.page.getByRole("button", { name: new RegExp(`^Start 12 questions: ${SIMPLE_TITLE}`) }).click();
  await app.page.locator("h1#stem").waitFor();
  for (const isRight of [true, false, true]) {
    await answerByKeys(app.page, isRight);
    await expect(app.page.getByText("Saved", { exact: true })).toBeVisible();
    await nextByKeys(app.page);
  }
  const before = await figures(app);
  expect(before).toMatch(/3\s*\n+\s*Answers|Answers\s*\n+\s*3/);

  await goTo(app.page, "Learner 1");
  const path = await save(app, info.outputPath());
  await app.page.getByRole("button", { name: "Delete Learner 1" }).press("Enter");
  await expect(app.page.getByRole("dialog")).toContainText("A new, empty learner takes the place.");
  await app.page.getByRole("button", { name: "Delete for good" }).press("Enter");
  await expectTold(app, "Learner 1 was deleted.");
  expect(await figures(app)).toContain("Nothing answered yet");

  await goTo(app.page, "Learner 1");
  await openLearnerFile(app, path);
  await expectTold(app, "Learner 1 is studying here now, with 3 answers.");
  expect(await figures(app)).toBe(before);
  await app.killAndRestart();
  expect(await figures(app)).toBe(before);

  await goTo(app.page, "Learner 1");
  await openLearnerFile(app, path);
  await expectTold(app, /Everything in this file is here already/);
  await goTo(app.page, "Library");
  await dropPack(app.page, "ada.json", readFileSync(path, "utf8"));
  await expectTold(app, "ada.json holds a learner’s work, not a pack.");
  await expect(app.page.getByRole("heading", { level: 1, name: "Learners" })).toBeVisible();
  expect(await figures(app)).toBe(before);
  expect(problems).toEqual([]);
});

test("a damaged file is refused in one sentence, and nothing is changed", async ({ app, problems }, info) => {
  test.skip(app.host === "electron", "the dialogs of the system are not ours to press");
  await goTo(app.page, "Learner 1");
  await expect(app.page.getByRole("list", { name: "Who studies on this computer" })).toBeVisible();
  const path = await save(app, info.outputPath());
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace("Learner 1", "Learner 2"));
  await openLearnerFile(app, path);
  await expectTold(app, "This file is damaged: its checksum is wrong. Nothing was changed.");
  await expect(app.page.getByRole("button", { name: /^Delete / })).toHaveCount(1);
  expect(problems).toEqual([]);
});
