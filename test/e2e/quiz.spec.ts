/** A quiz by keyboard alone: set up, answered, changed, broken off, gone on with, handed in, looked at, retried. */
import type { Page } from "@playwright/test";
import { CALL_CHANNEL } from "../../contract/call-names.ts";
import { type App, expect, test } from "../support/app-under-test.ts";
import {
  chooseByKeys,
  dropPack,
  goTo,
  shownQuestion,
  SIMPLE_TITLE,
  simplePack,
} from "../support/drill-page.ts";
import { setClockAhead } from "../support/moved-clock.ts";
import { tabTo } from "../support/tab-to.ts";

const main = (page: Page) => page.getByRole("main");
const stripOf = (page: Page) => page.getByRole("navigation", { name: "Questions of the quiz" });

/** Opens the quiz page of the pack with the simple questions. */
async function openSetUp(page: Page): Promise<void> {
  await dropPack(page, "simple.json", simplePack());
  await expect(page.getByRole("heading", { name: SIMPLE_TITLE })).toBeVisible();
  await tabTo(page, new RegExp(`^Quiz…: ${SIMPLE_TITLE}`));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Quiz" })).toBeFocused();
}

async function typeInto(page: Page, field: RegExp, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}

async function answer(page: Page, isRight: boolean): Promise<void> {
  await chooseByKeys(page, await shownQuestion(page), isRight);
  await expect(main(page)).toContainText("Saved");
}

async function handIn(page: Page): Promise<void> {
  await tabTo(page, /^Hand in$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await tabTo(page, /^Hand in$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Your answers" })).toBeVisible();
}

/** What ran by in a blink has to be heard before a kill, as it would have been over the minutes. */
async function timeIsKept({ main: machine }: App, leastMs: number): Promise<void> {
  if (machine === null) return; // a page that is reloaded sends by itself what it has not sent yet
  const usedMs = async (): Promise<number> => {
    const reply = await machine.invoke(CALL_CHANNEL, "quizzes.setUp", { pack: "simple" });
    return (reply as { value: { open: { usedMs: number } } }).value.open.usedMs;
  };
  await expect.poll(usedMs).toBeGreaterThanOrEqual(leastMs);
}

test("a quiz is taken, broken off, gone on with and looked at", async ({ app, problems }) => {
  const { page } = app;
  await openSetUp(page);
  await typeInto(page, /^How many questions/, "4");
  await typeInto(page, /^Quiz code/, "class 8b");
  await page.keyboard.press("Enter");
  await expect(main(page)).toContainText("Question 1 of 4");
  const first = await shownQuestion(page);
  await answer(page, false);
  await page.keyboard.press("Enter");
  await expect(main(page)).toContainText("Question 2 of 4");
  await answer(page, true);
  await app.killAndRestart();

  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await goTo(page, "Library");
  await tabTo(page, /^Go on with the quiz/);
  await page.keyboard.press("Enter");
  await expect(main(page)).toContainText("2 of 4 answered, code CLASS8B.");
  await tabTo(page, /^Go on$/);
  await page.keyboard.press("Enter");
  await expect(main(page)).toContainText("Question 3 of 4");
  await expect(page.locator("h1#stem")).toBeFocused();
  await answer(page, true);

  // Back to the first one, which is changed; the fourth is left open.
  await tabTo(page, /^Question 1, answered$/);
  await page.keyboard.press("Enter");
  await expect(page.locator("h1#stem")).toHaveText(first.stem);
  await chooseByKeys(page, first, true);
  await page.locator("h1#stem").focus();
  await page.keyboard.press("n");
  await expect(main(page)).toContainText("Question 2 of 4");
  await answer(page, false);
  await expect(stripOf(page).getByRole("button", { name: "Question 4, open" })).toBeVisible();
  await handIn(page);
  await expect(page.getByRole("heading", { level: 1, name: /^2 of 4 points/ })).toBeFocused();
  await expect(main(page)).toContainText("Quiz code CLASS8B");
  await expect(main(page)).toContainText("4 questions, all skills, all kinds.");

  // The missed one with its proof, and that it was known.
  await tabTo(page, /^2\. /);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Not right" })).toBeVisible();
  await page.keyboard.press("e");
  await expect(page.locator("[data-mark=proof]").first()).toBeFocused();
  await page.keyboard.press("e");
  await page.keyboard.press("k");
  await expect(main(page)).toContainText("Counted as right: you said that you knew it.");
  await tabTo(page, /^Back to the result$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^2\. / })).toBeFocused();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2 of 4 points");

  // Only what was left open is a mistake now.
  await tabTo(page, /^Quiz on the mistake$/);
  await page.keyboard.press("Enter");
  await expect(main(page)).toContainText("Question 1 of 1");
  await answer(page, true);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("The question is answered.");
  await tabTo(page, /^Hand in$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /^1 of 1 point/ })).toBeFocused();
  await goTo(page, "Progress");
  await expect(main(page)).toContainText(/4\s*Answers|Answers\s*4/);
  expect(problems).toEqual([]);
});

test("a class that types one code gets one quiz, with the options in one order", async ({ app }) => {
  const { page } = app;
  await openSetUp(page);
  const seen: string[] = [];
  for (const code of ["K7QFM", "k7-qfm"]) {
    await typeInto(page, /^Quiz code/, code);
    await page.keyboard.press("Enter");
    await expect(main(page)).toContainText("Question 1 of 10");
    seen.push(
      await main(page)
        .locator("h1#stem, fieldset label")
        .allInnerTexts()
        .then((texts) => texts.join("\n")),
    );
    await answer(page, true);
    await handIn(page);
    await tabTo(page, /^Another quiz$/);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: "Quiz" })).toBeFocused();
  }
  expect(seen[1]).toBe(seen[0]);
  await expect(page.getByRole("heading", { name: "Scores so far" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Look at it: quiz K7QFM/ })).toHaveCount(2);
});

test("the time goes on while the quiz is open, and hands it in with every answer", async ({
  app,
  problems,
}) => {
  const { page } = app;
  await page.clock.install();
  await openSetUp(page);
  await tabTo(page, /^Set a time limit/);
  await page.keyboard.press("Space");
  await typeInto(page, /^Minutes/, "2");
  await tabTo(page, /^Your extra time/);
  await page.keyboard.type("Twice");
  await expect(main(page)).toContainText("With your extra time you have 4.");
  await tabTo(page, /^Start the quiz/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("timer")).toHaveText("4 minutes left");
  await answer(page, true);
  await page.clock.runFor(121_000);
  await expect(page.getByRole("timer")).toHaveText("2 minutes left");
  await expect(page.locator("[aria-live=polite]")).toHaveText("Half of your time is over. 2 minutes left.");

  // Broken off: nothing is lost but what came after the last half minute, and the closed time does not count.
  await timeIsKept(app, 90_000);
  await app.killAndRestart();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.clock.runFor(3_600_000);
  await page.evaluate(setClockAhead, 86_400_000);
  await goTo(page, "Library");
  await tabTo(page, /^Go on with the quiz/);
  await page.keyboard.press("Enter");
  await expect(main(page)).toContainText(
    /1 of 10 answered.* 2 minutes left\.|1 of 10 answered.* 3 minutes left\./,
  );
  await tabTo(page, /^Go on$/);
  await page.keyboard.press("Enter");
  await expect(main(page)).toContainText("Question 2 of 10");
  await tabTo(page, /^Hide the clock$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("timer")).toBeHidden();
  const question = await shownQuestion(page);
  await chooseByKeys(page, question, true);
  await page.clock.runFor(180_000);
  await expect(page.getByRole("region", { name: "Messages" })).toContainText(
    "The time is over. Your answers were handed in.",
  );
  await expect(page.getByRole("heading", { level: 1, name: /^2 of 10 points/ })).toBeVisible();
  await expect(main(page)).toContainText("Time, of 4 minutes");
  expect(problems).toEqual([]);
});
