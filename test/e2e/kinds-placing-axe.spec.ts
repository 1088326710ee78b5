/** Order, chain, match, timeline and map, looked through for barriers in every state. */
import type { Page } from "@playwright/test";
import type { KindName } from "../../questions/kinds/index.ts";
import { expect, test } from "../support/app-under-test.ts";
import { lookForBarriers } from "../support/barriers.ts";
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
    const { found, look } = lookForBarriers(page);
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
