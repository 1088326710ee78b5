import type { BrowserWindow, WebFrameMain } from "electron";
import { NEWS_CHANNEL } from "../../../contract/call-names.ts";
import type { News } from "../../../contract/window/shapes.ts";

/** The one window of the app, which may be closed for a while on macOS. */
export interface MainWindow {
  /** Opens the window, or brings the open one to the front. */
  show(): void;
  current(): BrowserWindow | null;
  /** The frame that calls are taken from. */
  frame(): WebFrameMain | null;
  send(news: News): void;
}

export function keepOneWindow(open: () => BrowserWindow): MainWindow {
  let window: BrowserWindow | null = null;
  return {
    show() {
      if (window === null) {
        window = open();
        window.on("closed", () => (window = null));
        return;
      }
      if (window.isMinimized()) window.restore();
      window.focus();
    },
    current: () => window,
    frame: () => window?.webContents.mainFrame ?? null,
    send: (news) => window?.webContents.send(NEWS_CHANNEL, news),
  };
}
