import type * as electron from "electron";

/**
 * The parts of Electron that Dateline uses. Only index.ts imports Electron itself; everything else is given these,
 * so that it also runs where there is no Electron.
 */
export type ElectronParts = Pick<
  typeof electron,
  | "app"
  | "BrowserWindow"
  | "dialog"
  | "ipcMain"
  | "Menu"
  | "powerMonitor"
  | "protocol"
  | "screen"
  | "session"
  | "utilityProcess"
>;
