/** Timeline and map: right, half right and wrong, by keys alone, by mouse and by finger. */
import type { Page } from "@playwright/test";
import { voyageQuestion } from "../support/a-voyage.ts";
import { expect, test } from "../support/app-under-test.ts";
import { boxOf, dragByFinger, dragByMouse } from "../support/pointers.ts";
import { FOUND, ICE, LEFT, LOST, REACHED } from "../support/voyage-answers.ts";
import { ask, check, hear, slider, TALL } from "../support/voyage-page.ts";

test.use(TALL);

test.describe("timeline", () => {
  /** Steps from the place where the page keys land, the first of April, to the wanted day. */
  async function place(page: Page, name: string, from: "Home" | "PageUp", steps: number): Promise<void> {
    await slider(page, name).focus();
    await page.keyboard.press(from);
    for (let step = 0; step < Math.abs(steps); step++) {
      await page.keyboard.press(steps > 0 ? "ArrowRight" : "ArrowLeft");
    }
  }

  test("right by keys alone, each place read as a date", async ({ app, problems }) => {
    const { page } = app;
    await ask(page, "timeline");
    await page.keyboard.press("1");
    await expect(page.locator("input[type=range]:focus")).toHaveAttribute("aria-valuetext", "Not placed yet");
    await place(page, LEFT, "Home", 2);
    await expect(slider(page, LEFT)).toHaveAttribute("aria-valuetext", "March 3, 2025");
    await place(page, ICE, "Home", 19);
    await expect(slider(page, ICE)).toHaveAttribute("aria-valuetext", "March 20 to March 27, 2025");
    await place(page, LOST, "PageUp", 20);
    await place(page, REACHED, "PageUp", 23);
    await expect(slider(page, REACHED)).toHaveAttribute("aria-valuetext", "April 24, 2025");
    await page.getByRole("checkbox", { name: `Date not given: ${FOUND}` }).press("Space");
    await check(page, "Right");
    expect(problems).toEqual([]);
  });

  test("wrong by keys alone, every card at the end of the axis", async ({ app, problems }) => {
    const { page } = app;
    await ask(page, "timeline");
    for (const name of [LEFT, ICE, LOST, REACHED, FOUND]) await place(page, name, "Home", 0);
    await check(page, "Not right");
    expect(problems).toEqual([]);
  });

  test("half right and wrong by mouse and by finger, with the right places said", async ({
    app,
    problems,
  }) => {
    const { page } = app;
    await ask(page, "timeline");
    const at = async (name: string, day: number) => {
      await slider(page, name).evaluate((element) => element.scrollIntoView({ block: "center" }));
      const box = await boxOf(slider(page, name));
      return {
        x: box.x + (box.width * (day + 0.5)) / 61,
        y: box.y + box.height / 2,
      };
    };
    await dragByMouse(page, await at(ICE, 30), await at(ICE, 23));
    await expect(slider(page, ICE)).toHaveAttribute("aria-valuetext", /^March (19|20|21) to March/);
    const { x, y } = await at(LEFT, 50);
    await page.mouse.click(x, y);
    await dragByFinger(page, await at(LOST, 30), await at(LOST, 45));
    await expect(slider(page, LOST)).toHaveAttribute("aria-valuetext", /^April 1[4-8], 2025$/);
    await page.getByRole("button", { name: `Later: ${LEFT}` }).click();
    await hear(page, /^The Meridian left Hobart: April 2[0-4], 2025\.$/);
    await check(page, "Partly right");
    await expect(page.getByText("Right: March 3, 2025")).toBeVisible();
    await expect(page.getByText("Right: date not given")).toBeVisible();
    expect(problems).toEqual([]);
  });
});

test.describe("map", () => {
  test("right and wrong from the list, by digits", async ({ app, problems }) => {
    const { page } = app;
    await ask(page, "map");
    const names = await page
      .getByRole("radio")
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).labels?.[0]?.textContent ?? ""));
    const digitOf = (place: string): string => String(names.findIndex((name) => name.includes(place)) + 1);
    await page.keyboard.press(digitOf("Hobart"));
    await expect(page.getByRole("radio", { name: "Hobart" })).toBeChecked();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Right", exact: true })).toBeFocused();
    await page.keyboard.press("u");
    await expect(page.getByRole("heading", { level: 1, name: voyageQuestion("map").stem })).toBeFocused();
    await page.keyboard.press(digitOf("Wellington"));
    await check(page, "Not right");
    await expect(page.getByText("The article does not name it.")).toBeVisible();
    expect(problems).toEqual([]);
  });

  test("right by arrow keys, every place spoken", async ({ app, problems }) => {
    const { page } = app;
    await ask(page, "map");
    const map = page.getByRole("application", { name: /^Map of the world/ });
    await map.focus();
    for (let step = 0; step < 29; step++) await page.keyboard.press("ArrowRight");
    for (let step = 0; step < 8; step++) await page.keyboard.press("ArrowDown");
    for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight"])
      await page.keyboard.press(`Shift+${key}`);
    await hear(page, "42.0° S, 147.0° E, Australia");
    await page.keyboard.press("+");
    await hear(page, "Zoom 2.");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Right", exact: true })).toBeFocused();
    await expect(page.getByText(/^42\.0° S, 147\.0° E, 1\d\d km from Hobart$/)).toBeVisible();
    expect(problems).toEqual([]);
  });

  test("half right by mouse, with the distance", async ({ app, problems }) => {
    const { page } = app;
    await ask(page, "map");
    const picture = page.getByRole("application").locator("svg");
    const box = await boxOf(picture);
    await page.mouse.click(box.x + box.width * 0.87, box.y + box.height * 0.76);
    await hear(page, /° S, 1\d\d\.\d° E, (Australia|no country)$/);
    await check(page, "Partly right");
    await expect(page.getByText(/ km from Hobart$/)).toBeVisible();
    expect(problems).toEqual([]);
  });
});
