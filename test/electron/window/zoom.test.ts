import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aDesktop } from "../../support/a-desktop.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

test.each(["close", "blur"])("the zoom is as it was left at the next start (%s)", async (leave) => {
  const userData = temporaryFolder();
  for (const [found, left] of [
    [0, 2],
    [2, -1.5],
    [-1.5, 0],
    [0, 0],
  ] as const) {
    const { windows, emit, contents } = await aDesktop({ userData });
    const [window] = windows;
    expect(contents().getZoomLevel()).toBe(found);
    contents().setZoomLevel(left);
    if (window !== undefined) emit(window, leave);
  }
});

test("a page that is loaded anew keeps the zoom that it has", async () => {
  const { windows, emit, contents } = await aDesktop({ userData: temporaryFolder() });
  contents().setZoomLevel(1);
  emit(contents(), "did-start-navigation", { isMainFrame: true, isSameDocument: false });
  contents().setZoomLevel(0);
  emit(contents(), "did-finish-load");
  expect(contents().getZoomLevel()).toBe(1);
  expect(windows).toHaveLength(1);
});

test.each(["", "[", "null", '{"level":"2"}', '{"level":1e9}', "{}"])(
  "what is no zoom counts as none: %s",
  async (text) => {
    const userData = temporaryFolder();
    writeFileSync(join(userData, "zoom.json"), text);
    const { contents } = await aDesktop({ userData });
    expect(contents().getZoomLevel()).toBe(0);
  },
);
