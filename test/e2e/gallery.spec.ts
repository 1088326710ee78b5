/** axe finds nothing in any state of any part or question kind, light or dark. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { CHROMIUM } from "../support/chromium.ts";
import { serveGallery } from "../support/gallery.ts";

test.use({ launchOptions: CHROMIUM });

for (const width of [360, 1280]) {
  test(`every kind in every state, ${width} wide`, async ({ page }, { project }) => {
    test.skip(project.name !== "in-page", "the gallery has no host; once is enough");
    test.slow(); // some hundred and fifty views at once
    const server = await serveGallery(`gallery-${width}`);
    try {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(server.url);
      await expect(page.getByRole("region", { name: "dark", exact: true })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join()}`),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    } finally {
      await server.close();
    }
  });
}
