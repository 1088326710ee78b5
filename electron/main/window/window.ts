import type { BrowserWindow, Session } from "electron";
import type { ElectronParts } from "../system/electron-parts.ts";
import { firstSize, keepInWorkArea } from "./work-area.ts";

interface WindowParts {
  readonly preload: string;
  readonly session: Session;
  /** True in the packaged app, where nobody needs developer tools. */
  readonly isPackaged: boolean;
}

/** The one function that makes a window. Every setting that keeps the page locked up is written out here. */
export function openWindow(
  { BrowserWindow, screen }: Pick<ElectronParts, "BrowserWindow" | "screen">,
  { preload, session, isPackaged }: WindowParts,
): BrowserWindow {
  const window = new BrowserWindow({
    title: "Dateline",
    ...firstSize(screen.getPrimaryDisplay().workAreaSize),
    show: false,
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      safeDialogs: true,
      devTools: !isPackaged,
      disableBlinkFeatures: "Auxclick",
      autoplayPolicy: "user-gesture-required",
    },
  });
  keepInWorkArea(window, screen);
  window.once("ready-to-show", () => window.show());
  return window;
}
