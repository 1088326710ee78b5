import type { App, BrowserWindow } from "electron";
import type { ElectronParts } from "../system/electron-parts.ts";
import type { Log } from "../system/log.ts";
import { mainWords as words } from "../system/words.ts";

/** A page that dies twice within this time will die again: the learner decides then. */
const RELOAD_QUIET_MS = 60_000;

interface QuitParts {
  readonly close: () => Promise<void>;
  readonly log: Log;
}

/**
 * Saves before the app or the computer goes down. Answers are on disk before their tick, so what is saved here is
 * only what makes the next start quick.
 */
export function closeBeforeQuit(
  { app, powerMonitor }: Pick<ElectronParts, "app" | "powerMonitor">,
  { close, log }: QuitParts,
): void {
  let isClosed = false;
  app.on("before-quit", (event) => {
    if (isClosed) return;
    event.preventDefault();
    void finishWith(close, log).then(() => {
      isClosed = true;
      app.quit();
    });
  });
  // Linux and macOS. Windows tells its windows instead, see `watchWindow`.
  powerMonitor.on("shutdown", () => app.quit());
}

async function finishWith(close: () => Promise<void>, log: Log): Promise<void> {
  try {
    await close();
  } catch (error) {
    log.write("close-failed", {}, error);
  }
}

interface WatchParts extends QuitParts {
  readonly window: BrowserWindow;
  /** Now, in epoch milliseconds. */
  readonly nowMs: () => number;
}

/** Brings a window back whose page died or hangs, and saves when Windows ends the session. */
export function watchWindow(
  { app, dialog }: Pick<ElectronParts, "app" | "dialog">,
  { window, close, log, nowMs }: WatchParts,
): void {
  let reloadedAtMs = Number.NEGATIVE_INFINITY;
  const reload = (): void => {
    reloadedAtMs = nowMs();
    window.webContents.reload();
  };
  const ask = async (message: string, goOn: string): Promise<boolean> => {
    const detail = words.ticksAreSaved;
    const buttons = [goOn, words.quit];
    const options = { type: "warning", message, detail, buttons, defaultId: 0, cancelId: 0 } as const;
    return (await dialog.showMessageBox(window, options)).response === 0;
  };

  window.webContents.on("render-process-gone", (_event, { reason, exitCode }) => {
    log.write("page-gone", { reason, exitCode });
    if (reason === "clean-exit") return;
    if (nowMs() - reloadedAtMs > RELOAD_QUIET_MS) return reload();
    void ask(words.stoppedTwice, words.loadAgain).then((again) => (again ? reload() : app.quit()));
  });
  window.on("unresponsive", () => {
    log.write("page-unresponsive");
    void ask(words.noReaction, words.wait).then((wait) => (wait ? undefined : app.quit()));
  });
  // Windows. Not at `query-session-end`: another program may still call the end off, and we would be closed.
  window.on("session-end", () => void finishWith(close, log));
}

/** What the app must hear of and nobody asked for. */
export function watchProcesses(app: Pick<App, "on">, log: Log): void {
  app.on("child-process-gone", (_event, { type, reason, exitCode }) =>
    log.write("process-gone", { type, reason, exitCode }),
  );
}

/** Leaves with the last window, but on macOS, where an app waits in the dock to show it again. */
export function quitWithoutWindow(app: Pick<App, "on" | "quit">, { show }: { show: () => void }): void {
  app.on("activate", show);
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
}
