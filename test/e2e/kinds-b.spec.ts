/** Order, chain, match, timeline and map: right, half right and wrong, by keys alone, by mouse and by finger. */
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import type { KindName } from "../../questions/kinds/index.ts";
import { sourceOf } from "../support/a-pack.ts";
import { aVoyage, voyageQuestion } from "../support/a-voyage.ts";
import { expect, test } from "../support/app-under-test.ts";
import { dropPack } from "../support/drill-page.ts";
import { boxOf, dragByFinger, dragByMouse, middleOf } from "../support/pointers.ts";

// Cards come in an order of their own: whichever is last must be in the window, or no pointer gets there.
test.use({ viewport: { width: 1280, height: 1200 } });

const LEFT = "The Meridian left Hobart";
const ICE = "The ship lay in the ice";
const LOST = "The crew lost contact with a robot";
const FOUND = "The robot was found";
const REACHED = "The Meridian reached Ushuaia";

/** Adds a pack that asks one question of that kind, and starts it by keys. */
async function ask(page: Page, kind: KindName): Promise<void> {
  const question = voyageQuestion(kind);
  const pack = aVoyage({ id: `voyage-${kind}`, title: `The voyage, ${kind}`, questions: [question] });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await dropPack(page, "voyage.json", sourceOf(pack));
  await page.getByRole("button", { name: `Start 1 question: ${pack.title}` }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: question.stem })).toBeFocused();
}

const hear = (page: Page, words: string | RegExp): Promise<void> =>
  expect(page.locator("[aria-live=polite]")).toHaveText(words);
const card = (page: Page, text: string): Locator => page.locator(`[data-card="${text}"]`);
const slider = (page: Page, name: string): Locator => page.getByRole("slider", { name });

/** From the focus of a view to the outcome, by keys alone. */
async function check(page: Page, verdict: "Right" | "Partly right" | "Not right"): Promise<void> {
  await page.getByRole("button", { name: "Check" }).press("Enter");
  await expect(page.getByRole("heading", { name: verdict, exact: true })).toBeFocused();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await hear(page, new RegExp(`^${verdict}\\.`));
}

/** Goes to the card on `place` by its digit and sends it to the end of the list. */
async function sendToEnd(page: Page, text: string): Promise<void> {
  const texts = await page
    .locator("ol > [data-card]")
    .evaluateAll((all) => all.map((one) => one.dataset["card"]));
  await page.keyboard.press(String(texts.indexOf(text) + 1));
  await page.keyboard.press("End");
}

test.describe("order", () => {
  for (const [verdict, cards] of [
    ["Right", [LEFT, ICE, LOST, REACHED]],
    ["Partly right", [ICE, LEFT, LOST, REACHED]],
    ["Not right", [REACHED, LOST, ICE, LEFT]],
  ] as const) {
    test(`${verdict} by keys alone`, async ({ app, problems }) => {
      await ask(app.page, "order");
      for (const text of cards) await sendToEnd(app.page, text);
      await app.page.keyboard.press("ArrowUp");
      await hear(app.page, `Card 4 of 4, ${cards[3]}, moved to position 3.`);
      await app.page.keyboard.press("ArrowDown");
      await check(app.page, verdict);
      expect(problems).toEqual([]);
    });
  }

  test("by mouse and by finger, with a drag taken back", async ({ app, problems }) => {
    const { page } = app;
    await ask(page, "order");
    const list = page.getByRole("list").filter({ has: card(page, LEFT) });
    for (const text of [LEFT, ICE, LOST, REACHED]) {
      const box = await boxOf(list);
      const foot = { x: box.x + 100, y: box.y + box.height - 4 };
      if (text === LOST) await dragByFinger(page, await middleOf(card(page, text).locator(".grip")), foot);
      else await dragByMouse(page, await middleOf(card(page, text)), foot);
    }
    await hear(page, new RegExp(`${REACHED}, moved to position 4\\.$`));
    const from = await middleOf(card(page, LEFT));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y + 150, { steps: 5 });
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await check(page, "Right");
    expect(problems).toEqual([]);
  });
});

test.describe("chain", () => {
  const RIGHT = ["The article reports", "Rosa Lind said", "the institute believes"];
  for (const [verdict, links] of [
    ["Right", RIGHT],
    ["Partly right", [...RIGHT, "Tom Hale confirmed"]],
    ["Not right", ["Tom Hale confirmed", "the institute believes"]],
  ] as const) {
    test(`${verdict} by keys alone`, async ({ app, problems }) => {
      const { page } = app;
      await ask(page, "chain");
      for (const [index, text] of links.entries()) {
        await page.getByRole("button", { name: `Add to the chain: ${text}` }).press("Enter");
        await hear(page, `${text}, added as ${index + 1} of ${index + 1}.`);
      }
      await check(page, verdict);
      expect(problems).toEqual([]);
    });
  }

  test("by mouse and by finger, into the chain, within it and out of it", async ({ app, problems }) => {
    const { page } = app;
    await ask(page, "chain");
    const zone = page.getByRole("list", { name: /^The chain/ }).locator("..");
    await dragByMouse(page, await middleOf(card(page, "Tom Hale confirmed")), await middleOf(zone));
    await hear(page, "Tom Hale confirmed, added as 1 of 1.");
    await dragByFinger(
      page,
      await middleOf(card(page, "Rosa Lind said").locator(".grip")),
      await middleOf(zone),
    );
    await dragByMouse(page, await middleOf(card(page, "Tom Hale confirmed")), { x: 5, y: 300 });
    await hear(page, "Tom Hale confirmed, taken out of the chain.");
    const top = await boxOf(zone);
    await dragByMouse(page, await middleOf(card(page, "The article reports")), {
      x: top.x + 100,
      y: top.y + 12,
    });
    await hear(page, "The article reports, added as 1 of 2.");
    const foot = await boxOf(zone);
    await dragByMouse(page, await middleOf(card(page, "the institute believes")), {
      x: foot.x + 100,
      y: foot.y + foot.height - 12,
    });
    await check(page, "Right");
    expect(problems).toEqual([]);
  });
});

test.describe("match", () => {
  for (const [verdict, zeroth, first, second] of [
    ["Right", "captain", "spokeswoman", "leader of the science team"],
    ["Partly right", "captain", "diver", "spokeswoman"],
    ["Not right", "diver", "captain", "spokeswoman"],
  ] as const) {
    test(`${verdict} by keys alone`, async ({ app, problems }) => {
      const { page } = app;
      await ask(page, "match");
      for (const [left, right] of [
        ["Tom Hale", zeroth],
        ["Rosa Lind", first],
        ["Mei Arai", second],
      ] as const) {
        await page.getByRole("combobox", { name: left }).focus();
        await page.keyboard.type(right.slice(0, 3));
        await expect(page.getByRole("combobox", { name: left })).toHaveValue(right);
      }
      await check(page, verdict);
      expect(problems).toEqual([]);
    });
  }

  test("by mouse and by finger", async ({ app, problems }) => {
    const { page } = app;
    await ask(page, "match");
    const row = (left: string): Locator => page.locator(`[data-left="${left}"]`);
    await dragByMouse(page, await middleOf(card(page, "captain")), await middleOf(row("Tom Hale")));
    await hear(page, "Tom Hale: captain.");
    await dragByFinger(page, await middleOf(card(page, "diver")), await middleOf(row("Mei Arai")));
    await hear(page, "Mei Arai: diver.");
    await expect(page.getByRole("combobox", { name: "Mei Arai" })).toHaveValue("diver");
    await check(page, "Partly right");
    await expect(page.getByText("Right: leader of the science team")).toBeVisible();
    expect(problems).toEqual([]);
  });
});

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
