/** Every flow by keyboard alone: no test here clicks. */
import {
  answerByKeys,
  dropPack,
  goTo,
  nextByKeys,
  SIMPLE_TITLE,
  shownQuestion,
  simplePack,
} from "../support/drill-page.ts";
import { expect, test } from "../support/app-under-test.ts";
import { tabTo } from "../support/tab-to.ts";

test("a whole session, with hint, evidence, undo and summary", async ({ app, problems }) => {
  const { page } = app;
  await dropPack(page, "simple.json", simplePack());
  await expect(page.getByRole("heading", { name: SIMPLE_TITLE })).toBeVisible();
  await tabTo(page, new RegExp(`^Start 12 questions: ${SIMPLE_TITLE}`));
  await page.keyboard.press("Enter");
  const first = await answerByKeys(page, false);
  await expect(page.getByRole("heading", { name: "Not right" })).toBeFocused();
  await page.keyboard.press("e");
  await expect(page.locator("mark:focus")).toBeVisible();
  await page.keyboard.press("e");
  await expect(page.getByRole("heading", { name: "Not right" })).toBeFocused();
  await page.keyboard.press("u");
  await expect(page.getByRole("heading", { level: 1, name: first.stem })).toBeFocused();
  await expect(page.getByText(/^0 of 12 done/)).toBeVisible();

  for (let turn = 0; turn < 12; turn++) {
    await page.locator("h1#stem").waitFor();
    const { hint } = await shownQuestion(page);
    await page.keyboard.press("h");
    if (hint !== undefined) await expect(page.getByText(hint).first()).toBeVisible();
    await answerByKeys(page, true);
    await expect(page.getByRole("heading", { name: "Right", exact: true })).toBeFocused();
    await nextByKeys(page);
  }
  await expect(page.getByRole("heading", { level: 1, name: "12 of 12 right at once" })).toBeVisible();
  await tabTo(page, /^Back to the library/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("12 answered, 12 right last time")).toBeVisible();
  expect(problems).toEqual([]);
});

test("a missed question comes back, and the summary offers to practise what is still missed", async ({
  app,
}) => {
  const { page } = app;
  await tabTo(page, /^Start 12 questions/);
  await page.keyboard.press("Enter");
  const missed = await answerByKeys(page, false);
  await nextByKeys(page);
  for (let turn = 0; turn < 3; turn++) {
    await answerByKeys(page, true);
    await nextByKeys(page);
  }
  await expect(page.getByRole("heading", { level: 1, name: missed.stem })).toBeVisible();
  await expect(page.getByText("Again: you missed this one before")).toBeVisible();
});

test("learners are added, renamed and switched; each keeps a record and a look of their own", async ({
  app,
}) => {
  const { page } = app;
  await tabTo(page, /^Start 12 questions/);
  await page.keyboard.press("Enter");
  await answerByKeys(page, true);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await tabTo(page, /Learner 1/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Learners" })).toBeVisible();
  await page.getByRole("textbox", { name: /name/i }).last().focus();
  await page.keyboard.type("Bo");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("banner")).toContainText("Bo");
  await app.killAndRestart();
  await expect(app.page.getByRole("banner")).toContainText("Bo");
  await goTo(app.page, "Library");
  await expect(app.page.getByText("Not started")).toBeVisible();
});

test("settings take effect at once and stay after a kill", async ({ app }) => {
  const { page } = app;
  await tabTo(page, /^Settings/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^(Dark|Same as|System|As the)/);
  // A choice shows once it is saved; the next press waits for that, as a person would.
  for (const name of ["Light", "Dark"]) {
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("radio", { name })).toBeChecked();
  }
  const paper = (): Promise<string> =>
    app.page.evaluate(
      () =>
        getComputedStyle(document.body).backgroundColor + document.documentElement.outerHTML.slice(0, 200),
    );
  const dark = await paper();
  await app.killAndRestart();
  await expect.poll(paper).toBe(dark);
});
