/** The main process: brings Electron, the build's places and the keeping together. desktop.ts has the steps. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  screen,
  session,
  utilityProcess,
} from "electron";
import { bundledPacks } from "../../questions/packs/index.ts";
import { systemClock } from "./system/clock.ts";
import { startDesktop } from "./desktop.ts";
import { openFileStore } from "./stores/learner/file-store.ts";
import { openPackShelf } from "./stores/pack-shelf.ts";
import { mainWords as words } from "./system/words.ts";

// Not awaited: Electron becomes ready only after this file has run.
startDesktop(
  { app, BrowserWindow, dialog, ipcMain, Menu, powerMonitor, protocol, screen, session, utilityProcess },
  {
    page: join(import.meta.dirname, "../renderer"),
    preload: join(import.meta.dirname, "../preload/index.cjs"),
    packReader: join(import.meta.dirname, "pack-reader.js"),
    articleReader: join(import.meta.dirname, "article-reader.js"),
    weights: join(import.meta.dirname, "reading-weights.bin"),
    weightLearner: join(import.meta.dirname, "weight-learner.js"),
    fsrsBinding: join(import.meta.dirname, "fsrs-binding.node"),
  },
  {
    openStore: (folder, onTrouble) =>
      openFileStore({ folder, clock: systemClock, newId: randomUUID, onTrouble }),
    openShelf: (folder) => openPackShelf(folder, bundledPacks()),
  },
  process.argv,
).catch((error: unknown) => {
  dialog.showErrorBox(words.notStarted, String(error));
  app.exit(1);
});
