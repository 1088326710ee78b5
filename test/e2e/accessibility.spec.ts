/** axe finds nothing on any screen, in any state, light or dark, wide or narrow. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { answerByKeys, goTo, nextByKeys } from "../support/drill-page.ts";
import { expect, test } from "../support/app-under-test.ts";

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** What axe finds in the states that are looked at, by state. */
function lookAt(page: Page) {
  const found: Record<string, string[]> = {};
  async function look(state: string): Promise<void> {
    const seen = await violations(page);
    if (seen.length > 0) found[state] = seen;
  }
  return { found, look };
}

for (const scheme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test(`every screen, ${scheme}, ${width} wide`, async ({ app }) => {
      test.slow(); // axe looks at some twenty states
      const { page } = app;
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      const { found, look } = lookAt(page);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await look("library");
      for (const screen of ["Drill", "Progress", "Settings", "Learner 1"]) {
        await goTo(page, screen);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await look(`${screen}, at first`);
      }
      await goTo(page, "Library");
      await page.getByRole("link", { name: /^Times and sources/ }).click();
      await expect(page.getByRole("heading", { name: "Who says what" })).toBeVisible();
      await look("reading");
      for (const category of [/^Places/, /^Organizations/]) {
        await page.getByRole("button", { name: category }).click();
      }
      await page.keyboard.press("n");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("complementary", { name: "About the mark" })).toBeVisible();
      await look("reading, with every mark and a note");
      await page.getByRole("button", { name: /^believes Kim/ }).click();
      await expect(page.locator("[data-mark=proof]").first()).toBeVisible();
      await look("reading, with a statement marked");
      await goTo(page, "Library");
      await page.getByRole("button", { name: /^Ready by a day/ }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await look("ready dialog");
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
      await page.getByRole("button", { name: /^Start 12 questions/ }).click();
      for (let turn = 0; turn < 4; turn++) {
        await page.locator("h1#stem").waitFor();
        await look(`question ${turn}`);
        const { kind } = await answerByKeys(page, turn % 2 === 0);
        await expect(page.getByText("Saved", { exact: true })).toBeVisible();
        await look(`${kind} answered`);
        if (await page.getByRole("button", { name: "I knew it" }).isVisible()) {
          await page.keyboard.press("k");
          await expect(page.getByRole("main")).toContainText("Counted as right");
          await look(`${kind} overruled`);
        }
        await nextByKeys(page);
      }
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog")).toBeVisible();
      await look("keys");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Stop" }).click();
      await look("stop dialog");
      await page.getByRole("button", { name: "Finish and see the summary" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(/right at once/);
      await look("summary");
      await goTo(page, "Progress");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("heading", { name: "Hardest facts" })).toBeVisible();
      await look("progress");
      expect(found).toEqual({});
    });

    test(`a quiz in every state, ${scheme}, ${width} wide`, async ({ app }) => {
      test.slow();
      const { page } = app;
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      const { found, look } = lookAt(page);
      await page.getByRole("link", { name: /^Quiz…/ }).click();
      await expect(page.getByRole("button", { name: "Start the quiz" })).toBeVisible();
      await page.getByText("Skills:").click();
      await page.getByText("Kinds of question:").click();
      await page.getByLabel("Set a time limit").check();
      await look("set up");
      for (const skill of await page.getByRole("group", { name: "Skills" }).getByRole("checkbox").all()) {
        await skill.uncheck();
      }
      await look("set up, where nothing fits");
      await page.getByRole("group", { name: "Skills" }).getByRole("checkbox", { name: /^Who/ }).check();
      await page.getByLabel("After each answer").check();
      await page.getByRole("button", { name: "Start the quiz" }).click();
      await page.locator("h1#stem").waitFor();
      await look("a question");
      await answerByKeys(page, false);
      await page.locator("#verdict").waitFor();
      await look("marked at once");
      await page.getByRole("button", { name: "Leave for now" }).click();
      await expect(page.getByRole("heading", { name: "A quiz is open" })).toBeVisible();
      await look("open");
      await page.getByRole("button", { name: "Go on" }).click();
      await page.locator("h1#stem").waitFor();
      await page.getByRole("button", { name: "Hand in" }).first().click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await look("hand-in dialog");
      await page.getByRole("dialog").getByRole("button", { name: "Hand in", exact: true }).click();
      await expect(page.getByRole("heading", { name: "Your answers" })).toBeVisible();
      await look("result");
      await page.getByRole("button", { name: /^1\. / }).click();
      await page.locator("h1#stem").waitFor();
      await look("review");
      await page.getByRole("button", { name: "Back to the result" }).click();
      await page.getByRole("button", { name: "Another quiz" }).click();
      await expect(page.getByRole("heading", { name: "Scores so far" })).toBeVisible();
      await look("scores");
      await page.getByLabel("How many questions").fill("40");
      await page.getByRole("button", { name: "Start the quiz" }).click();
      await page.getByText(/^0 of 40 answered/).click();
      await look("many questions, feedback at the end");
      expect(found).toEqual({});
    });

    test(`figures with their tables, and what asks before deleting, ${scheme}, ${width} wide`, async ({
      app,
    }) => {
      const { page } = app;
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      await page.getByRole("button", { name: /^Start 12 questions/ }).click();
      await page.locator("h1#stem").waitFor();
      await answerByKeys(page, false);
      await expect(page.getByText("Saved", { exact: true })).toBeVisible();
      await goTo(page, "Progress");
      await expect(page.getByRole("heading", { name: "Hardest facts" })).toBeVisible();
      for (const table of await page.getByText("As a table").all()) await table.press("Enter");
      expect(await violations(page)).toEqual([]);
      await goTo(page, "Learner 1");
      await page.getByRole("button", { name: "Delete Learner 1" }).press("Enter");
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
}
