/** Choice, multi, true-false, label and typed: right, wrong and half right, by keys alone and by pointer, as spoken. */
import type { Page } from "@playwright/test";
import type { Question } from "../../questions/kinds/index.ts";
import { aPack, sourceOf } from "../support/a-pack.ts";
import { expect, test } from "../support/app-under-test.ts";
import { dropPack } from "../support/drill-page.ts";

type Verdict = "Right" | "Partly right" | "Not right";

const CASES: readonly [Question["kind"], Verdict, readonly string[]][] = [
  ["choice", "Right", ["Ada Moss"]],
  ["choice", "Not right", ["Lin Park"]],
  ["true-false", "Right", ["False"]],
  ["true-false", "Not right", ["True"]],
  ["label", "Right", ["Claimed"]],
  ["label", "Not right", ["Reported"]],
  ["multi", "Right", ["Ada Moss", "Lin Park"]],
  ["multi", "Partly right", ["Lin Park"]],
  ["multi", "Not right", ["Jo Field"]],
  ["typed", "Right", ["ada moss"]],
  ["typed", "Not right", ["Lin Park"]],
];

/** Adds a pack that asks the one question of that kind, and starts it. */
async function ask(page: Page, kind: Question["kind"]): Promise<Question> {
  const { questions } = aPack();
  const question = questions.find((one) => one.kind === kind);
  if (question === undefined) throw new Error(`The test pack asks nothing by ${kind}`);
  const pack = aPack({ id: `simple-${kind}`, title: `Simple, ${kind}`, questions: [question] });
  await dropPack(page, "simple.json", sourceOf(pack));
  await page.getByRole("button", { name: `Start 1 question: ${pack.title}` }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: question.stem })).toBeFocused();
  return question;
}

async function hear(page: Page, verdict: Verdict, { answerText }: Question): Promise<void> {
  await expect(page.getByRole("heading", { name: verdict, exact: true })).toBeFocused();
  const spoken = `${verdict}. The answer is: ${answerText}. Your answer is saved.`;
  await expect(page.locator("[aria-live=polite]")).toHaveText(spoken);
}

for (const [kind, verdict, given] of CASES) {
  const box = kind === "multi" ? "checkbox" : "radio";

  test(`${kind}, ${verdict}, by keys alone`, async ({ app, problems }) => {
    const { page } = app;
    const question = await ask(page, kind);
    for (const text of given) {
      if (kind === "typed") {
        await page.getByRole("textbox").focus();
        await page.keyboard.type(text);
      } else {
        const labels = await page
          .getByRole("main")
          .locator("input[type=radio], input[type=checkbox]")
          .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).labels?.[0]?.textContent ?? ""));
        await page.keyboard.press(String(labels.findIndex((label) => label.includes(text)) + 1));
        await expect(page.getByRole(box, { name: text })).toBeChecked();
      }
    }
    await page.keyboard.press("Enter");
    await hear(page, verdict, question);
    expect(problems).toEqual([]);
  });

  test(`${kind}, ${verdict}, by pointer`, async ({ app, problems }) => {
    const { page } = app;
    const question = await ask(page, kind);
    for (const text of given) {
      if (kind === "typed") await page.getByRole("textbox").fill(text);
      else await page.getByRole("main").locator("label", { hasText: text }).click();
    }
    await page.getByRole("button", { name: "Check" }).click();
    await hear(page, verdict, question);
    expect(problems).toEqual([]);
  });
}
