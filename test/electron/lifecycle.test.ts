import { describe, expect, test } from "vitest";
import { aDesktop } from "../support/a-desktop.ts";
import { memoryStore } from "../support/memory-store.ts";

/** A desktop whose learner's log says when it was closed. */
async function aDesktopThatCloses(closes = async (): Promise<void> => undefined) {
  const store = memoryStore();
  let closed = 0;
  const open: typeof store.open = async (learner) => ({
    ...(await store.open(learner)),
    close: () => {
      closed += 1;
      return closes();
    },
  });
  const desktop = await aDesktop({ keeping: { openStore: () => ({ ...store, open }) } });
  await desktop.call("window.start");
  return { ...desktop, closed: () => closed };
}

const gone = { reason: "crashed", exitCode: 5 };

describe("quitting", () => {
  test("saves first, once, and then leaves", async () => {
    const desktop = await aDesktopThatCloses();
    desktop.electron.app.quit();
    desktop.electron.app.quit();
    expect(await desktop.exited).toBe(0);
    expect(desktop.closed()).toBe(1);
  });

  test("leaves even when saving fails, because each answer is on disk already", async () => {
    const desktop = await aDesktopThatCloses(() => Promise.reject(new Error("EIO")));
    desktop.electron.app.quit();
    expect(await desktop.exited).toBe(0);
  });

  test("leaves when the learner could never be opened", async () => {
    const store = { ...memoryStore(), open: () => Promise.reject(new Error("EIO")) };
    const desktop = await aDesktop({ keeping: { openStore: () => store } });
    desktop.electron.app.quit();
    expect(await desktop.exited).toBe(0);
  });

  test("happens when the computer shuts down, and when the last window closes", async () => {
    const one = await aDesktopThatCloses();
    one.electron.powerMonitor.emit("shutdown");
    expect(await one.exited).toBe(0);
    expect(one.closed()).toBe(1);
    const other = await aDesktopThatCloses();
    other.emit(other.electron.app, "window-all-closed");
    expect(await other.exited).toBe(0);
  });

  test("of the Windows session saves; that it might end does not", async () => {
    const desktop = await aDesktopThatCloses();
    desktop.emit(desktop.windows[0]!, "query-session-end");
    expect(desktop.closed()).toBe(0);
    desktop.emit(desktop.windows[0]!, "session-end");
    await expect.poll(() => desktop.closed()).toBe(1);
  });
});

describe("a page that dies", () => {
  test("is loaded anew, and the machine lives on", async () => {
    const desktop = await aDesktopThatCloses();
    desktop.emit(desktop.contents(), "render-process-gone", {}, gone);
    expect(desktop.argsOf("webContents.reload")).toHaveLength(1);
    expect(await desktop.call("window.start")).toMatchObject({ ok: true });
  });

  test("twice within a minute is the learner's to decide on", async () => {
    const desktop = await aDesktopThatCloses();
    desktop.press(0);
    desktop.press(1);
    for (let times = 0; times < 2; times++) desktop.emit(desktop.contents(), "render-process-gone", {}, gone);
    await expect.poll(() => desktop.argsOf("webContents.reload")).toHaveLength(2);
    desktop.emit(desktop.contents(), "render-process-gone", {}, gone);
    expect(await desktop.exited).toBe(0);
    expect(desktop.argsOf("dialog.showMessageBox")[0]?.[0]).toMatchObject({
      message: "The page stopped working twice.",
      detail: "Every answer that showed its tick is saved.",
      buttons: ["Load it again", "Quit Dateline"],
    });
  });

  test("at its own end is left alone", async () => {
    const desktop = await aDesktopThatCloses();
    desktop.emit(desktop.contents(), "render-process-gone", {}, { reason: "clean-exit", exitCode: 0 });
    expect(desktop.argsOf("webContents.reload")).toEqual([]);
  });

  test("or hangs is waited for when the learner says so", async () => {
    const desktop = await aDesktopThatCloses();
    desktop.press(0);
    desktop.emit(desktop.windows[0]!, "unresponsive");
    await expect.poll(() => desktop.argsOf("dialog.showMessageBox")).toHaveLength(1);
    expect(await desktop.call("window.start")).toMatchObject({ ok: true });
  });
});
