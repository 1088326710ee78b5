import type { Locator, Page } from "@playwright/test";

interface Position {
  readonly x: number;
  readonly y: number;
}

export async function middleOf(target: Locator): Promise<Position> {
  const box = await target.boundingBox();
  if (box === null) throw new Error("Not on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
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
