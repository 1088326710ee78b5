/** The questions of the voyage on the page: asking one, and what is done and heard there. */
import { expect, type Locator, type Page } from "@playwright/test";
import type { KindName } from "../../questions/kinds/index.ts";
import { sourceOf } from "./a-pack.ts";
import { aVoyage, voyageQuestion } from "./a-voyage.ts";
import { dropPack } from "./drill-page.ts";

/** Cards come in an order of their own: whichever is last must be in the window, or no pointer gets there. */
export const TALL = { viewport: { width: 1280, height: 1200 } };

/** Adds a pack that asks one question of that kind, and starts it by keys. */
export async function ask(page: Page, kind: KindName): Promise<void> {
  const question = voyageQuestion(kind);
  const pack = aVoyage({ id: `voyage-${kind}`, title: `The voyage, ${kind}`, questions: [question] });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await dropPack(page, "voyage.json", sourceOf(pack));
  await page.getByRole("button", { name: `Start 1 question: ${pack.title}` }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: question.stem })).toBeFocused();
}

/** Waits until a screen reader is told this. */
export const hear = (page: Page, words: string | RegExp): Promise<void> =>
  expect(page.locator("[aria-live=polite]")).toHaveText(words);
export const card = (page: Page, text: string): Locator => page.locator(`[data-card="${text}"]`);
export const slider = (page: Page, name: string): Locator => page.getByRole("slider", { name });

/** From the focus of a view to the outcome, by keys alone. */
export async function check(page: Page, verdict: "Right" | "Partly right" | "Not right"): Promise<void> {
  await page.getByRole("button", { name: "Check" }).press("Enter");
  await expect(page.getByRole("heading", { name: verdict, exact: true })).toBeFocused();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await hear(page, new RegExp(`^${verdict}\\.`));
}
