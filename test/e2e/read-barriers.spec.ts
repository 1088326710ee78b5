/** Read mode, looked through for barriers in every state: light and dark, wide and narrow. */
import type { Page } from "@playwright/test";
import type { Question } from "../../questions/kinds/index.ts";
import { bundledPacks } from "../../questions/packs/index.ts";
import { expect, test } from "../support/app-under-test.ts";
import { lookForBarriers } from "../support/barriers.ts";
import { answerByKeys, dropPack, nextByKeys } from "../support/drill-page.ts";

/** The bundled pack with some of its questions only, put into the library and opened in read mode. */
async function openWith(page: Page, id: string, isKept: (question: Question) => boolean): Promise<void> {
  const [pack] = bundledPacks();
  const questions = pack?.questions.filter(isKept);
  await dropPack(page, `${id}.json`, JSON.stringify({ ...pack, id, title: id, questions }));
  await page.getByRole("link", { name: `Read and answer: ${id}` }).click();
}

test("an article with its gate on and off", async ({ app }) => {
  test.slow();
  const { page } = app;
  const { found, look } = lookForBarriers(page);
  await page.getByRole("link", { name: /^Read and answer/ }).click();
  await expect(page.getByRole("button", { name: "Answer 3 questions" })).toBeVisible();
  await look("a section");
  await page.keyboard.press("Enter");
  await expect(page.locator("#stem")).toBeFocused();
  await look("a question, the text folded away");
  await page.keyboard.press("t");
  await expect(page.getByRole("group", { name: "Text of section 1" })).toBeFocused();
  await look("the text again");
  await page.keyboard.press("t");
  for (let turn = 0; turn < 3; turn++) {
    await expect(page.locator("#stem")).toBeFocused();
    await answerByKeys(page, turn > 0);
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    if (turn < 2) await look(turn === 0 ? "missed" : "right");
    await nextByKeys(page);
  }
  await expect(page.getByRole("heading", { name: "Section 2 of 4" })).toBeFocused();
  await look("the next section");
  await page.keyboard.press("a");
  await expect(page.getByRole("heading", { name: "Section 4 of 4" })).toBeVisible();
  await look("everything open");
  await page.keyboard.press("Enter");
  await expect(page.locator("#stem")).toBeFocused();
  await look("a question beside the open article");
  expect(found).toEqual({});
});

test("the end of an article, with what was missed", async ({ app }) => {
  test.slow();
  const { page } = app;
  const { found, look } = lookForBarriers(page);
  await openWith(page, "short", ({ id }) => id === "who-arrived");
  await page.getByRole("button", { name: "Answer 1 question" }).press("Enter");
  await answerByKeys(page, false);
  await expect(page.getByRole("heading", { name: "Not right" })).toBeFocused();
  await nextByKeys(page);
  await expect(page.getByRole("heading", { name: "Once more" })).toBeVisible();
  await expect(page.locator("#stem")).toBeFocused();
  await look("once more");
  await page.getByRole("button", { name: "Stop" }).press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await look("stop here?");
  await page.keyboard.press("Escape");
  await answerByKeys(page, false);
  await expect(page.getByRole("heading", { name: "Not right" })).toBeFocused();
  await look("missed again");
  await nextByKeys(page);
  await expect(page.getByRole("heading", { level: 1, name: "0 of 1 right at once" })).toBeFocused();
  await look("the summary");
  expect(found).toEqual({});
});

test("an article that has nothing to ask on the way, and one that is not there", async ({ app }) => {
  const { page } = app;
  const { found, look } = lookForBarriers(page);
  await openWith(page, "proofs", ({ kind }) => kind === "evidence");
  await expect(page.getByText("Nothing can be asked on the way")).toBeVisible();
  await look("nothing to ask");
  await page.goto(page.url().replace(/#.*/, "#/read/nowhere"));
  await expect(page.getByRole("alert")).toContainText("This article cannot be opened.");
  await look("not there");
  expect(found).toEqual({});
});
