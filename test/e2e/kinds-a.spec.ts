/** Cloze, number, date, retelling, evidence and typed in a real page: right, wrong and half right, by keyboard and pointer. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { aHarbour } from "../support/a-harbour.ts";
import { expect, test } from "../support/app-under-test.ts";
import { dropPack } from "../support/drill-page.ts";

/** Drops a pack with one question of the harbour on the window, and starts it. */
async function ask(page: Page, id: string): Promise<void> {
  const pack = aHarbour();
  const questions = pack.questions.filter((question) => question.id === id);
  await dropPack(page, "harbour.json", JSON.stringify({ ...pack, id, title: id, questions }));
  await page.getByRole("button", { name: new RegExp(`1 question.*: ${id}$`) }).click();
  await expect(page.locator("h1#stem")).toBeFocused();
}

const verdict = (page: Page, name: string) => page.getByRole("heading", { level: 2, name, exact: true });

/** Tab, as often as it takes to reach a control in the question, as a person would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** The answer is given, said aloud once it is saved, and axe finds nothing before or after. */
async function isMarked(page: Page, name: string, answer: string): Promise<void> {
  await expect(verdict(page, name)).toBeFocused();
  await expect(page.locator("[aria-live=polite]")).toHaveText(
    `${name}. The answer is: ${answer}. Your answer is saved.`,
  );
  expect(await violations(page)).toEqual([]);
}

const TYPED = [
  ["how-many-boats", "over a thousand boats", "Right", "more than 1,000"],
  ["how-many-boats", "1,000", "Partly right", "more than 1,000"],
  ["how-many-boats", "1987", "Not right", "more than 1,000"],
  ["day-opened", "3 June 1987", "Right", "June 3, 1987"],
  ["day-opened", "June 1987", "Partly right", "June 3, 1987"],
  ["month-voted", "January 1, 2025", "Not right", "January 2025"],
  ["type-director", "Holt, Mira", "Right", "Mira Holt"],
  ["type-director", "Queen Liv", "Not right", "Mira Holt"],
] as const;

for (const [id, text, name, answer] of TYPED) {
  test(`${id}: “${text}” by keyboard alone is ${name}`, async ({ app: { page } }) => {
    await ask(page, id);
    expect(await violations(page)).toEqual([]);
    await tabTo(page, "main input[type=text]");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await isMarked(page, name, answer);
  });
}

for (const [first, second, name] of [
  ["1987", "Queen Liv", "Right"],
  ["1987", "Mira Holt", "Partly right"],
  ["1988", "Mira Holt", "Not right"],
] as const) {
  test(`cloze by keyboard alone: ${first}, ${second} is ${name}`, async ({ app: { page } }) => {
    await ask(page, "gaps-opened");
    expect(await violations(page)).toEqual([]);
    await tabTo(page, "main input[type=text]");
    await page.keyboard.type(first);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Gap 2 of 2" })).toBeFocused();
    await page.keyboard.type(second);
    await page.keyboard.press("Enter");
    await isMarked(page, name, "1987; Queen Liv");
  });
}

test("a date is picked by pointer, and checked with a click", async ({ app: { page } }) => {
  await ask(page, "day-opened");
  await page.getByRole("combobox", { name: "Month" }).selectOption("June");
  await page.getByRole("combobox", { name: "Day" }).selectOption("3");
  await page.getByRole("textbox", { name: "Year" }).fill("1987");
  await expect(page.getByRole("textbox").first()).toHaveValue("June 3, 1987");
  await page.getByRole("button", { name: "Check" }).click();
  await isMarked(page, "Right", "June 3, 1987");
});

for (const [texts, name] of [
  [["Divers believe", "Holt told"], "Right"],
  [["Divers believe"], "Partly right"],
  [["The port of"], "Not right"],
] as const) {
  const BOTH =
    "Divers believe that the sea wall is cracked, Holt said on Monday. " +
    "Holt told the town council that the divers had found cracks in the wall.";
  test(`evidence: ${texts.join(" and ")} by pointer is ${name}`, async ({ app: { page } }) => {
    await ask(page, "prove-cracks");
    expect(await violations(page)).toEqual([]);
    const group = page.getByRole("group").filter({ has: page.getByRole("checkbox") });
    for (const text of texts) await group.getByText(text).click();
    await expect(page.getByText(`${texts.length} of 2 picked`)).toBeVisible();
    await page.getByRole("button", { name: "Check" }).click();
    await isMarked(page, name, BOTH);
  });

  test(`evidence: ${texts.join(" and ")} by number keys is ${name}`, async ({ app: { page } }) => {
    await ask(page, "prove-cracks");
    for (const text of texts) {
      await page.keyboard.press({ Di: "2", Ho: "4", Th: "1" }[text.slice(0, 2)] ?? "9");
    }
    await page.keyboard.press("Enter");
    await isMarked(page, name, BOTH);
  });
}

for (const [text, name] of [
  ["Mira Holt said that divers believe the sea wall is cracked.", "Right"],
  ["The sea wall is cracked.", "Not right"],
] as const) {
  const KEPT = "Mira Holt said that divers believe the sea wall is cracked.";
  test(`retelling: “${text}” by pointer, then its key, is ${name}`, async ({ app: { page } }) => {
    await ask(page, "retell-cracks");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("group").getByText(text, { exact: true }).click();
    await page.getByRole("button", { name: "Check" }).click();
    await isMarked(page, name, KEPT);
    await page.keyboard.press("u");
    await expect(page.locator("h1#stem")).toBeFocused();
    const labels = await page
      .getByRole("radio")
      .evaluateAll((inputs) =>
        inputs.map((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? ""),
      );
    await page.keyboard.press(String(labels.findIndex((label) => label.includes(text)) + 1));
    await page.keyboard.press("Enter");
    await expect(verdict(page, name)).toBeFocused();
  });
}

test("how sure one is goes with one key, and is said aloud", async ({ app: { page } }) => {
  await ask(page, "retell-cracks");
  await page.keyboard.press("g");
  await expect(page.getByRole("button", { name: "Guess" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("[aria-live=polite]")).toHaveText("Guess");
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test(`every kind has room, ${colorScheme}, ${width} wide`, async ({ app: { page } }, info) => {
      test.slow(); // axe looks at fourteen states
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const { id } of aHarbour().questions) {
        await ask(page, id);
        await page.screenshot({ path: info.outputPath(`${id}.png`) });
        expect(await violations(page)).toEqual([]);
        await page.getByRole("button", { name: "I do not know" }).click();
        await expect(verdict(page, "Not right")).toBeVisible();
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, id).toBeLessThanOrEqual(0);
        await page.screenshot({ path: info.outputPath(`${id}-marked.png`), fullPage: true });
        expect(await violations(page)).toEqual([]);
        await page.goto(new URL("#/library", page.url()).href);
      }
    });
  }
}
