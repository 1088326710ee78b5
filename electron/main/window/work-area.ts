import type { BrowserWindow, Screen, Size } from "electron";

/** What the window would like, and what it can do with, in device-independent pixels. */
const WANTED: Size = { width: 1280, height: 860 };
const LEAST: Size = { width: 360, height: 480 };
/** Some systems draw a title bar outside of the size that they are asked for. */
const TITLE_BAR = 40;

/** The size of a new window: never more than the room that the system's own bars leave. */
export function firstSize(workArea: Size): Size & { minWidth: number; minHeight: number } {
  const width = Math.min(WANTED.width, workArea.width);
  const height = Math.min(WANTED.height, workArea.height - TITLE_BAR);
  return {
    width,
    height,
    minWidth: Math.min(LEAST.width, width),
    minHeight: Math.min(LEAST.height, height),
  };
}

/** A smaller display, another scale or a bar that comes up later takes room away: the window goes with it. */
export function keepInWorkArea(window: BrowserWindow, screen: Screen): void {
  const fit = (): void => {
    if (window.isMaximized() || window.isFullScreen()) return;
    const bounds = window.getBounds();
    const { workArea } = screen.getDisplayMatching(bounds);
    const [minWidth = 0, minHeight = 0] = window.getMinimumSize();
    window.setMinimumSize(Math.min(minWidth, workArea.width), Math.min(minHeight, workArea.height));
    const width = Math.min(bounds.width, workArea.width);
    const height = Math.min(bounds.height, workArea.height);
    const x = clamp(bounds.x, workArea.x, workArea.x + workArea.width - width);
    const y = clamp(bounds.y, workArea.y, workArea.y + workArea.height - height);
    const isSame = x === bounds.x && y === bounds.y && width === bounds.width && height === bounds.height;
    if (!isSame) window.setBounds({ x, y, width, height });
  };
  screen.on("display-metrics-changed", fit);
  screen.on("display-removed", fit);
  window.once("closed", () => {
    screen.off("display-metrics-changed", fit);
    screen.off("display-removed", fit);
  });
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
