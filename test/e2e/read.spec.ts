/** Read mode by keyboard alone, with the bundled pack: read, answer, miss, gate off and on, leave, resume, finish. */
import type { Page } from "@playwright/test";
import { answerByKeys, goTo } from "../support/drill-page.ts";
import { expect, test } from "../support/app-under-test.ts";
import { tabTo } from "../support/tab-to.ts";

const FIRST = "Russian state television broadcast pictures";
const SECOND = "Only days before, Lavrov had been in Beijing";
const LAST = "no date has been announced";

async function openByKeys(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
  await tabTo(page, /^(Read and answer|Go on reading): Lavrov/);
  await page.keyboard.press("Enter");
}

const section = (page: Page, place: number) => page.getByRole("heading", { name: `Section ${place} of 4` });

/** From the text of a section to the outcome of its last question. */
async function answerSection(page: Page, rights: readonly boolean[]): Promise<void> {
  await page.keyboard.press("Enter");
  for (const [index, isRight] of rights.entries()) {
    await expect(page.locator("#stem")).toBeFocused();
    await expect(page.getByText(`Question ${index + 1} of ${rights.length}`)).toBeVisible();
    await answerByKeys(page, isRight);
    await expect(page.locator("#verdict")).toBeFocused();
    if (index < rights.length - 1) await page.keyboard.press("Enter");
  }
}

test("an article is read to its end: every answer saved, what was missed once more, a score", async ({
  app,
  problems,
}) => {
  const { page } = app;
  await openByKeys(page);
  await expect(page.getByRole("heading", { level: 1, name: "Lavrov in Pyongyang" })).toBeFocused();
  await expect(page.getByText(FIRST)).toBeVisible();
  await expect(page.getByText(SECOND)).toHaveCount(0);

  // The text is folded while a question is open; one key opens it.
  await page.keyboard.press("Enter");
  await expect(page.locator("#stem")).toBeFocused();
  await expect(page.getByText(FIRST)).toHaveCount(0);
  await page.keyboard.press("t");
  await expect(page.getByRole("group", { name: "Text of section 1" })).toBeFocused();
  await page.keyboard.press("t");
  await expect(page.locator("#stem")).toBeFocused();

  // A wrong answer: the proof at once, and no lock.
  const missed = await answerByKeys(page, false);
  await expect(page.getByRole("heading", { name: "Not right" })).toBeFocused();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.keyboard.press("e");
  await expect(page.locator("mark:focus")).toBeInViewport();
  await page.keyboard.press("e");
  await expect(page.getByRole("heading", { name: "Not right" })).toBeFocused();
  await page.keyboard.press("Enter");
  for (let turn = 0; turn < 2; turn++) {
    await expect(page.locator("#stem")).toBeFocused();
    await answerByKeys(page, true);
    await expect(page.getByRole("heading", { name: "Right", exact: true })).toBeFocused();
    await page.keyboard.press("Enter");
  }
  await expect(section(page, 2)).toBeFocused();
  await expect(page.getByText(SECOND)).toBeVisible();

  // Ended without a warning in the middle of a section, it goes on from the same question.
  await page.keyboard.press("Enter");
  await answerByKeys(page, true);
  await expect(page.locator("#verdict")).toBeFocused();
  await app.killAndRestart();
  await goTo(app.page, "Library");
  await openByKeys(app.page);
  await expect(app.page.getByText("Question 2 of 3")).toBeVisible();
  for (let turn = 0; turn < 2; turn++) {
    await expect(app.page.locator("#stem")).toBeFocused();
    await answerByKeys(app.page, true);
    await expect(app.page.locator("#verdict")).toBeFocused();
    await app.page.keyboard.press("Enter");
  }

  // The gate off and on.
  await expect(section(app.page, 3)).toBeFocused();
  await app.page.keyboard.press("a");
  await expect(app.page.getByText(LAST)).toBeVisible();
  await app.page.keyboard.press("a");
  await expect(app.page.getByText(LAST)).toHaveCount(0);
  await answerSection(app.page, [true, true, true]);
  await app.page.keyboard.press("Enter");
  await expect(section(app.page, 4)).toBeFocused();
  await answerSection(app.page, [true, true, true]);
  await app.page.keyboard.press("Enter");

  await expect(app.page.getByRole("heading", { name: "Once more" })).toBeVisible();
  await expect(app.page.getByRole("heading", { name: missed.stem })).toBeFocused();
  await answerByKeys(app.page, true);
  await expect(app.page.locator("#verdict")).toBeFocused();
  await app.page.keyboard.press("Enter");
  await expect(app.page.getByRole("heading", { level: 1, name: "11 of 12 right at once" })).toBeFocused();
  await goTo(app.page, "Progress");
  await expect(app.page.getByRole("main")).toContainText(/13\s*Answers|Answers\s*13/);
  expect(problems).toEqual([]);
});

test("a read-through waits while today's questions are asked, and the gate stays as it was left", async ({
  app,
  problems,
}) => {
  const { page } = app;
  await openByKeys(page);
  await expect(section(page, 1)).toBeVisible();
  await page.keyboard.press("a");
  await expect(page.getByText(LAST)).toBeVisible();
  await answerSection(page, [true, false, true]);
  await page.keyboard.press("Enter");
  await expect(section(page, 2)).toBeFocused();
  await expect(page.getByText("2 of 3 right at once")).toBeVisible();

  await goTo(page, "Library");
  await tabTo(page, /^Begin today/);
  await page.keyboard.press("Enter");
  await answerByKeys(page, true);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await app.killAndRestart();
  await goTo(app.page, "Library");
  await openByKeys(app.page);
  await expect(section(app.page, 2)).toBeFocused();
  await expect(app.page.getByText("2 of 3 right at once")).toBeVisible();
  await expect(app.page.getByText(LAST)).toBeVisible();
  await app.page.keyboard.press("Enter");
  await expect(app.page.getByText("Question 1 of 3")).toBeVisible();
  await goTo(app.page, "Drill");
  await expect(app.page.getByText("Question 1 of 3").or(section(app.page, 2)).first()).toBeVisible();
  expect(app.page.url()).toContain("#/read/");
  expect(problems).toEqual([]);
});

test("fits a narrow window, the question above the text that proves it", async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 360, height: 740 });
  await openByKeys(page);
  await expect(section(page, 1)).toBeVisible();
  await page.keyboard.press("Enter");
  await answerByKeys(page, false);
  await expect(page.getByRole("heading", { name: "Not right" })).toBeInViewport();
  await page.keyboard.press("e");
  await expect(page.locator("mark:focus")).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
