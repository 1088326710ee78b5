import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * Looks for barriers in the state that is on the screen, light and dark, wide and narrow: what axe finds, and a page that
 * is wider than its window. What is found is by state, scheme and width.
 */
export function lookForBarriers(page: Page) {
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
  return { found, look };
}
