/** How fast somebody forgets: learned by keyboard from two months of answers, kept over a restart, and given up. */
import AxeBuilder from "@axe-core/playwright";
import { writeFileSync } from "node:fs";
import { writeLearnerFile } from "../../study/learner/learner-file.ts";
import { aLongStudy, FAST_FORGETTER } from "../support/a-long-study.ts";
import { expect, test } from "../support/app-under-test.ts";
import { goTo } from "../support/drill-page.ts";
import { expectTold, openLearnerFile } from "../support/learner-page.ts";
import { tabTo } from "../support/tab-to.ts";

test("learned, kept and given up, by keyboard", async ({ app, problems }, info) => {
  test.skip(app.host === "electron", "the dialogs of the system are not ours to press");
  const path = info.outputPath("ada.json");
  const events = aLongStudy({ days: 60, weights: FAST_FORGETTER });
  writeFileSync(path, writeLearnerFile({ learner: "ada", name: "Ada", events }, { at: 0, zoneMin: 0 }));
  await goTo(app.page, "Learner 1");
  await openLearnerFile(app, path);
  await expectTold(app, /Ada is studying here now/);
  await goTo(app.page, "Settings");
  const section = app.page.locator("section").filter({ hasText: "How fast you forget" });
  await expect(section).toContainText("Dateline expects you to forget as most people do.");
  if (app.host === "in-page") {
    await expect(section).toContainText("Only the desktop app can learn how you forget.");
    await expect(section.getByRole("button")).toHaveCount(0);
    return;
  }

  await tabTo(app.page, /^Learn from my answers$/);
  await app.page.keyboard.press("Enter");
  await expect(section).toContainText(/has learned how you forget, from [\d,]+ answers/);
  await expect(section).toContainText("What was learned is better.");
  await expect(section.getByRole("button", { name: "Learn again" })).toBeFocused();

  for (const colorScheme of ["light", "dark"] as const) {
    await app.page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: app.page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }

  await app.killAndRestart();
  await goTo(app.page, "Settings");
  await expect(section).toContainText(/has learned how you forget/);
  await tabTo(app.page, /^Expect what most people do$/);
  await app.page.keyboard.press("Enter");
  await expect(section).toContainText("Dateline expects you to forget as most people do.");
  await expect(section.getByRole("button", { name: "Learn from my answers" })).toBeFocused();
  expect(problems).toEqual([]);
});
