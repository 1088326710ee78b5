/** Order, chain, match, timeline and map, looked through for barriers in every state. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { KindName } from "../../questions/kinds/index.ts";
import { expect, test } from "../support/app-under-test.ts";
import { LEFT } from "../support/voyage-answers.ts";
import { ask, TALL } from "../support/voyage-page.ts";

test.use(TALL);

/** A change of the answer, whatever it is. */
const TOUCH: Partial<Record<KindName, (page: Page) => Promise<unknown>>> = {
  order: (page) =>
    page
      .getByRole("button", { name: /^Move down/ })
      .first()
      .click(),
  chain: (page) => page.getByRole("button", { name: "Add to the chain: Tom Hale confirmed" }).click(),
  match: (page) => page.getByRole("combobox", { name: "Tom Hale" }).selectOption("diver"),
  timeline: (page) => page.getByRole("button", { name: `Later: ${LEFT}` }).click(),
  map: (page) => page.getByRole("application").locator("svg").click(),
};

for (const [kind, change] of Object.entries(TOUCH) as [KindName, (page: Page) => Promise<unknown>][]) {
  test(`axe finds nothing in ${kind}, in any state, light and dark, wide and narrow`, async ({ app }) => {
    test.slow();
    const { page } = app;
    const found: Record<string, string[]> = {};
    async function look(state: string): Promise<void> {
      for (const colorScheme of ["light", "dark"] as const) {
        for (const width of [360, 1280]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const { violations } = await new AxeBuilder({ page }).analyze();
          const said = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
          const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (beyond > 0) said.push(`${beyond} px wider than the window`);
          if (said.length > 0) found[`${state}, ${colorScheme}, ${width}`] = said;
        }
      }
    }
    await ask(page, kind);
    if (kind === "map") await expect(page.getByRole("application")).toBeVisible();
    await look("at first");
    await change(page);
    await look("with an answer");
    await page.getByRole("button", { name: "Check" }).click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await look("marked");
    expect(found).toEqual({});
  });
}
