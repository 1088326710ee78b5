import type { Locator, Page } from "@playwright/test";

interface Position {
  readonly x: number;
  readonly y: number;
}

interface Box extends Position {
  readonly width: number;
  readonly height: number;
}

/** Where the target is in the window, once the fonts are there and it has stood still for three frames. */
export async function boxOf(target: Locator): Promise<Box> {
  await target.evaluate(async (element) => {
    await document.fonts.ready;
    let before = "";
    for (let still = 0; still < 3; ) {
      await new Promise(requestAnimationFrame);
      const { x, y, width, height } = element.getBoundingClientRect();
      const now = [x, y, width, height].join(" ");
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
  const box = await target.boundingBox();
  if (box === null) throw new Error("Not on the page");
  return box;
}

export async function middleOf(target: Locator): Promise<Position> {
  const { x, y, width, height } = await boxOf(target);
  const middle = { x: x + width / 2, y: y + height / 2 };
  const window = target.page().viewportSize();
  if (window !== null && middle.y > window.height) throw new Error("Below the window: no pointer gets there");
  return middle;
}

const STEPS = 10;
const between = (from: Position, to: Position, step: number): Position => ({
  x: from.x + ((to.x - from.x) * step) / STEPS,
  y: from.y + ((to.y - from.y) * step) / STEPS,
});

export async function dragByMouse(page: Page, from: Position, to: Position): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: STEPS });
  await page.mouse.up();
}

/** Playwright itself only taps; the browser's own protocol moves a finger. */
export async function dragByFinger(page: Page, from: Position, to: Position): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Position[]) =>
    browser.send("Input.dispatchTouchEvent", { type, touchPoints });
  await browser.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  await send("touchStart", [from]);
  for (let step = 1; step <= STEPS; step++) await send("touchMove", [between(from, to, step)]);
  await send("touchEnd", []);
  await browser.send("Emulation.setTouchEmulationEnabled", { enabled: false });
  await browser.detach();
}
