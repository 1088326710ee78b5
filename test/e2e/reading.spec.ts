/** The reading of an article: opened, gone through and left by keys alone, and on a narrow window. */
import type { Page } from "@playwright/test";
import { expect, test } from "../support/app-under-test.ts";
import { tabTo } from "../support/tab-to.ts";

const proof = (page: Page) => page.locator("[data-mark=proof]");

/** What is marked, in the order of the article. */
async function markedWords(page: Page): Promise<string> {
  return (await proof(page).allTextContents()).join("").replace(/\s+/g, " ").trim();
}

async function openByKeys(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
  await tabTo(page, /^Times and sources: Lavrov/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Lavrov in Pyongyang" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "Who says what" })).toBeVisible();
}

test("is opened and gone through by keys alone", async ({ app, problems }) => {
  const { page } = app;
  await openByKeys(page);
  const people = page.getByRole("button", { name: /^People \d+ marks/ });
  const lavrov = page.getByRole("button", { name: "Sergey Lavrov", exact: true });
  await tabTo(page, /People \d+ marks$/); // its sample word comes first
  await page.keyboard.press("Space");
  await expect(people).toHaveAttribute("aria-pressed", "false");
  await expect(lavrov).toHaveCount(0);
  await page.keyboard.press("Space");
  await expect(people).toHaveAttribute("aria-pressed", "true");

  await page.keyboard.press("n");
  await page.keyboard.press("n");
  await expect(lavrov).toBeFocused();
  const note = page.getByRole("complementary", { name: "About the mark" });
  await expect(note).toContainText("foreign minister");
  await page.keyboard.press("Enter");
  await expect(proof(page).first()).toHaveText("Sergey Lavrov");
  await expect(lavrov).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(note).toContainText("October 18, 2023");
  await expect(note).toContainText("the latest such day on or before publication");
  await page.keyboard.press("Escape");
  await expect(note).toHaveCount(0);

  await tabTo(page, /^Sergei Shoigu visited North Korea in July/);
  await page.keyboard.press("Enter");
  const told = page
    .getByRole("region", { name: "Time line" })
    .getByRole("button", { name: /^Sergei Shoigu/ });
  await expect(told).toHaveAttribute("aria-pressed", "true");
  expect(await markedWords(page)).toContain("Sergei Shoigu, the defense minister, visited North Korea");
  await page.keyboard.press("e");
  await expect(page.locator("[data-mark=proof]:focus")).toBeInViewport();
  await page.keyboard.press("e");
  await expect(told).toBeFocused();

  await tabTo(page, /^believes Kim/);
  await page.keyboard.press("Enter");
  await expect(proof(page).first()).toBeInViewport();
  expect(await markedWords(page)).toMatch(/^Kim ?wants advanced Russian weapons technology/);
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeFocused();
  expect(problems).toEqual([]);
});

test("leads to the words and back on a narrow window", async ({ app }) => {
  const { page } = app;
  await page.setViewportSize({ width: 360, height: 740 });
  await openByKeys(page);
  await tabTo(page, /^believes Kim/);
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-mark=proof]:focus")).toBeInViewport();
  await page.getByRole("button", { name: "Back to where you were" }).click();
  await expect(page.getByRole("button", { name: /^believes Kim/ })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("is there again when the page is loaded anew", async ({ app, problems }) => {
  const { page } = app;
  await openByKeys(page);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Who says what" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Lavrov in Pyongyang" })).toBeVisible();
  expect(problems).toEqual([]);
});

test("loads the model with the first reading, and in the desktop's page never", async ({ app }) => {
  const { page } = app;
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("page-model")) asked.push(request.url());
  });
  await page.reload();
  await expect(page.getByRole("link", { name: /^Times and sources/ })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
  await openByKeys(page);
  expect(asked).toHaveLength(app.host === "in-page" ? 1 : 0);
});
