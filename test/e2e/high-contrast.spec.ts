/** In the system's high contrast, drawings show what they show in colours: what is empty is empty, what is full is full. */
import { expect, type Page, test } from "@playwright/test";
import { CHROMIUM } from "../support/chromium.ts";
import { serveGallery } from "../support/gallery.ts";
import { contrast, pixelsOf } from "../support/pixels.ts";

test.use({ launchOptions: CHROMIUM });

/** A place in a drawing, and whether it is painted there; `beside` is a place of the same drawing where nothing is. */
interface Spot {
  readonly what: string;
  readonly isFull: boolean;
  readonly x: number;
  readonly y: number;
  readonly beside: { readonly x: number; readonly y: number };
}

/** Of every day of the calendars, every share, every bar and the cursor of every series. */
function spots(): Spot[] {
  const found: Spot[] = [];
  const boxOf = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left: left + scrollX, top: top + scrollY, width, height };
  };
  for (const svg of document.querySelectorAll("svg[role=img]")) {
    const { left, top } = boxOf(svg);
    const beside = { x: left + 1, y: top + 1 };
    const title = svg.querySelector("title")?.textContent ?? "";
    const tell = (what: string, isFull: boolean, x: number, y: number): void =>
      void found.push({ what: `${title}: ${what}`, isFull, x, y, beside });
    for (const day of svg.querySelectorAll("[data-level]")) {
      const level = Number(day.getAttribute("data-level"));
      const ground = day.previousElementSibling;
      if (ground === null) continue;
      const box = boxOf(ground);
      tell(`a day of level ${level}`, level > 0, box.left + box.width / 2, box.top + box.height / 2);
      if (level < 2)
        tell(`the edge of a day of level ${level}`, false, box.left + 2.5, box.top + box.height / 2);
    }
    const isShares = svg.querySelector(".half") !== null;
    for (const whole of isShares ? svg.querySelectorAll("rect.all") : []) {
      const box = boxOf(whole);
      const next = whole.nextElementSibling;
      const share = next?.classList.contains("part") === true ? boxOf(next).width / box.width : 0;
      const name = `a share of ${share.toFixed(1)}`;
      const y = box.top + box.height / 2;
      for (const at of [0.1, 0.3, 0.6, 0.9])
        tell(`${name} at ${at}`, at < share, box.left + at * box.width, y);
    }
    const cursor = svg.querySelector(".cursor");
    if (cursor === null) continue;
    const over = boxOf(cursor);
    tell("the cursor over its bar", false, over.left + 3, over.top + 2.5);
    for (const bar of svg.querySelectorAll("rect.all")) {
      const box = boxOf(bar);
      tell("a bar", true, box.left + box.width / 2, box.top + box.height - 3);
    }
  }
  return found;
}

async function expectTrue(page: Page): Promise<void> {
  const found = await page.evaluate(spots);
  expect(new Set(found.map(({ what }) => what.split(":")[0])).size).toBe(8); // four drawings, light and dark
  const pixels = await pixelsOf(
    page,
    found.flatMap(({ x, y, beside }) => [{ x, y }, beside]),
  );
  const untrue = found.filter(({ isFull }, index) => {
    const [spot, ground] = [pixels[2 * index], pixels[2 * index + 1]];
    if (spot === undefined || ground === undefined) return true;
    return isFull ? contrast(spot, ground) < 3 : contrast(spot, ground) > 1.3;
  });
  const told = untrue.map(({ what, isFull }) => `${what} should be ${isFull ? "full" : "empty"}`);
  expect([...new Set(told)]).toEqual([]);
}

test("plots in high contrast, light and dark", async ({ page }, { project }) => {
  test.skip(project.name !== "in-page", "the gallery has no host; once is enough");
  test.slow();
  const server = await serveGallery("gallery-contrast");
  try {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ forcedColors: "active", colorScheme });
      await page.goto(server.url);
      await expect(page.getByRole("region", { name: "dark", exact: true })).toBeVisible();
      await expectTrue(page);
    }
  } finally {
    await server.close();
  }
});
