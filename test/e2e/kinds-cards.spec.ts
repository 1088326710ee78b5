/** Order, chain and match: right, half right and wrong, by keys alone, by mouse and by finger. */
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/app-under-test.ts";
import { boxOf, dragByFinger, dragByMouse, middleOf } from "../support/pointers.ts";
import { ICE, LEFT, LOST, REACHED } from "../support/voyage-answers.ts";
import { ask, card, check, hear, TALL } from "../support/voyage-page.ts";

test.use(TALL);

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
