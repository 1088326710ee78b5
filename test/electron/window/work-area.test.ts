import { describe, expect, test } from "vitest";
import { aDesktop } from "../../support/a-desktop.ts";

describe("the window", () => {
  test.each([
    [1366, 768],
    [1280, 680],
    [1280, 728],
    [1024, 600],
    [800, 480],
    [320, 400],
    [1080, 1880],
  ])("is not larger than a work area of %i by %i", async (width, height) => {
    const { windows } = await aDesktop({ workArea: { width, height } });
    const { options } = windows[0] ?? expect.fail("no window");
    expect(options.width).toBeLessThanOrEqual(width);
    expect(options.height).toBeLessThanOrEqual(height);
    expect(options.minWidth).toBeLessThanOrEqual(options.width ?? 0);
    expect(options.minHeight).toBeLessThanOrEqual(options.height ?? 0);
  });

  test("has the size that was wanted where there is room", async () => {
    const { windows } = await aDesktop();
    expect(windows[0]?.options).toMatchObject({ width: 1280, height: 860, minWidth: 360, minHeight: 480 });
  });

  test("shrinks with the room that is left, and moves into it", async () => {
    const { windows, setWorkArea } = await aDesktop();
    setWorkArea(1000, 500);
    expect(windows[0]?.getBounds()).toEqual({ x: 0, y: 0, width: 1000, height: 500 });
    setWorkArea(1920, 1040);
    expect(windows[0]?.getBounds()).toEqual({ x: 0, y: 0, width: 1000, height: 500 });
  });
});
