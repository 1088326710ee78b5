/** The promise of the product in one walk: a first answer within a minute, with its proof, and nothing lost by a kill. */
import { answerByKeys, goTo, resume, shownQuestion } from "../support/drill-page.ts";
import { expect, test } from "../support/app-under-test.ts";

test("first start, first answer, evidence marked, killed, started again: the answer is there", async ({
  app,
  problems,
}) => {
  await app.page.getByRole("button", { name: /^Start 12 questions/ }).click();
  const question = await answerByKeys(app.page, false);

  await expect(app.page.getByRole("heading", { name: "Not right" })).toBeVisible();
  await expect(app.page.getByText("Saved", { exact: true })).toBeVisible();
  const right = "options" in question ? question.options.find((option) => option.right) : undefined;
  await expect(app.page.getByText(right?.why ?? question.answerText).first()).toBeVisible();
  const proof = question.evidence[0]?.text ?? "";
  const marks = app.page.getByRole("region", { name: "The article" }).locator("mark");
  await expect(marks.first()).toBeInViewport();
  expect((await marks.allInnerTexts()).join(" ")).toContain(proof.slice(0, 25));

  await app.killAndRestart();
  await goTo(app.page, "Progress");
  await expect(app.page.getByRole("main")).toContainText(/1 answer/);
  await resume(app.page);
  const next = await shownQuestion(app.page);
  expect(next.id).not.toBe(question.id);
  await answerByKeys(app.page, true);
  await expect(app.page.getByRole("heading", { name: "Right", exact: true })).toBeVisible();
  expect(problems).toEqual([]);
});

test("killed right after the tick, ten times in a row: every answer that was ticked is counted", async ({
  app,
}) => {
  await app.page.getByRole("button", { name: /^All \d+ questions/ }).click();
  for (let ticks = 1; ticks <= 10; ticks++) {
    await answerByKeys(app.page, true);
    await expect(app.page.getByText("Saved", { exact: true })).toBeVisible();
    await app.killAndRestart();
    await goTo(app.page, "Progress");
    await expect(app.page.getByRole("main")).toContainText(new RegExp(`\\b${ticks}\\s+answers?\\b`));
    await resume(app.page);
  }
});
