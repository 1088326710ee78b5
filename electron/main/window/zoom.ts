import { readFileSync, writeFileSync } from "node:fs";
import type { BrowserWindow } from "electron";
import type { Log } from "../system/log.ts";

/** Chromium's own limits, a quarter and five times, as levels: each level is a fifth more. */
const LEAST = -8;
const MOST = 9;

/**
 * Keeps the zoom of the page from start to start: the page's session is in memory only and forgets it. Read again
 * whenever the window is left, as the menu's entries tell nobody.
 *
 * @param file  where it stands; one that cannot be read or written costs the zoom and nothing else
 */
export function keepZoom(window: BrowserWindow, file: string, log: Log): void {
  let kept = readZoom(file);
  window.webContents.on("did-finish-load", () => window.webContents.setZoomLevel(kept));
  const keep = (): void => {
    const level = window.webContents.getZoomLevel();
    if (level === kept) return;
    kept = level;
    try {
      writeFileSync(file, JSON.stringify({ level }), { mode: 0o600 });
    } catch (error) {
      log.write("zoom-not-kept", {}, error);
    }
  };
  // A page that loads anew is only zoomed again once it stands there; until then it says nothing of what was wanted.
  window.webContents.on("did-start-navigation", ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) keep();
  });
  window.on("blur", keep);
  window.on("close", keep);
  window.webContents.on("zoom-changed", () => setImmediate(keep)); // by the wheel: it is told before it happens
}

function readZoom(file: string): number {
  try {
    const { level } = JSON.parse(readFileSync(file, "utf8")) as { level?: unknown };
    return typeof level === "number" && level >= LEAST && level <= MOST ? level : 0;
  } catch {
    return 0;
  }
}
