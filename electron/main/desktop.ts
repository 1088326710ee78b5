import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { BrowserWindow } from "electron";
import { openLibrary } from "../../study/library/library.ts";
import type { PackShelf } from "../../study/library/shelf.ts";
import type { LearnerStore } from "../../study/learner/store.ts";
import { createStudy, type Study } from "../../study/study.ts";
import { listPageFiles } from "../page-files.ts";
import { readArticlesInChild } from "./children/article-reader/read-in-child.ts";
import type { ForkChild } from "./children/ask-child.ts";
import { systemClock } from "./system/clock.ts";
import type { ElectronParts } from "./system/electron-parts.ts";
import { choosePackPaths, desktopHost } from "./machine/host.ts";
import { answerCalls } from "./machine/ipc.ts";
import { closeBeforeQuit, quitWithoutWindow, watchProcesses, watchWindow } from "./lifecycle/lifecycle.ts";
import { type Log, openLog } from "./system/log.ts";
import { createMachine } from "./machine/machine.ts";
import { keepOneWindow } from "./window/main-window.ts";
import { setMenu } from "./window/menu.ts";
import { createNewsDesk, type NewsDesk, troubleNews } from "./window/news.ts";
import { offerPacks, takeOffers } from "./lifecycle/offer-packs.ts";
import { packPathsOf } from "./files/pack-files.ts";
import { PAGE_URL } from "./security/page-address.ts";
import { readPacksInChild } from "./children/pack-reader/read-in-child.ts";
import { registerPageScheme, servePage } from "./security/protocol.ts";
import { isSandboxOff, lockEveryPage, lockProcess, lockSession } from "./security/locks.ts";
import { learnInChild } from "./children/weight-learner/learn-in-child.ts";
import { keepZoom } from "./window/zoom.ts";
import { openWindow } from "./window/window.ts";
import { mainWords as words } from "./system/words.ts";

/** Where the build put what the main process needs. */
export interface Places {
  /** Folder of the built page. */
  readonly page: string;
  readonly preload: string;
  /** Entry of the process that reads packs. */
  readonly packReader: string;
  /** Entry of the process that reads articles. */
  readonly articleReader: string;
  /** File with the weights of the reading model. */
  readonly weights: string;
  /** Entry of the process that learns weights of FSRS. */
  readonly weightLearner: string;
  /** The native program that it uses; where the file is not there, nothing is learned. */
  readonly fsrsBinding: string;
}

/** What is kept between starts. */
export interface Keeping {
  /**
   * @param folder     the learners' folder, which this process alone may hold
   * @param onTrouble  hears of failures that no call waits for
   */
  openStore(folder: string, onTrouble: (error: Error) => void): LearnerStore;
  openShelf(folder: string): PackShelf;
}

/**
 * Starts the desktop app, step by step. Everything up to the first `await` has to happen before Electron is ready;
 * call it in the turn in which the program starts.
 *
 * @param argv  the command line, the program's own name first
 */
export async function startDesktop(
  electron: ElectronParts,
  places: Places,
  keeping: Keeping,
  argv: readonly string[],
): Promise<void> {
  const { app, ipcMain, protocol, session } = electron;
  if (isSandboxOff(app)) return refuseToStart(electron);
  if (!app.requestSingleInstanceLock()) return app.quit(); // the first copy hears of it and comes to the front
  lockProcess(app);
  lockEveryPage(app);
  registerPageScheme(protocol);

  const log = openLog(join(app.getPath("userData"), "logs"), systemClock);
  const window = keepOneWindow(() => openPageWindow());
  const news = createNewsDesk((item) => window.send(item));
  const machine = createMachine({
    openStudy: () => openStudy(electron, { places, keeping, log, news }),
    host: desktopHost(electron, window, news),
    reportBug: (call, error) => log.write("call-failed", { call }, error),
  });
  const offer = (paths: readonly string[]): void =>
    void offerPacks(paths, { study: () => machine.study(), news, log });

  answerCalls(
    ipcMain,
    () => window.frame(),
    (name, input) => machine.answer(name, input),
  );
  takeOffers(app, { offer, show: () => window.show() });
  closeBeforeQuit(electron, { close: () => machine.close(), log });
  quitWithoutWindow(app, { show: () => window.show() });
  watchProcesses(app, log);
  offer(packPathsOf(argv.slice(1), process.cwd()));

  await app.whenReady();
  const { isPackaged } = app;
  const pageSession = session.fromPartition("page"); // no `persist:` in the name: kept in memory only
  lockSession(session.defaultSession, isPackaged);
  lockSession(pageSession, isPackaged);
  servePage(pageSession.protocol, listPageFiles(places.page));
  setMenu(electron, {
    isPackaged,
    isMac: process.platform === "darwin",
    openPack: () => void choosePackPaths(electron, window).then(offer),
  });
  window.show();

  function openPageWindow(): BrowserWindow {
    const opened = openWindow(electron, { preload: places.preload, session: pageSession, isPackaged });
    keepZoom(opened, join(app.getPath("userData"), "zoom.json"), log);
    opened.on("closed", () => news.hold());
    opened.webContents.on("did-start-navigation", ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) news.hold();
    });
    watchWindow(electron, { window: opened, close: () => machine.close(), log, nowMs: Date.now });
    opened.loadURL(PAGE_URL).catch((error: unknown) => log.write("page-not-loaded", {}, error));
    return opened;
  }
}

function refuseToStart({ app, dialog }: Pick<ElectronParts, "app" | "dialog">): void {
  dialog.showErrorBox(words.name, words.sandboxOff);
  app.exit(1);
}

async function openStudy(
  { app, utilityProcess }: ElectronParts,
  { places, keeping, log, news }: { places: Places; keeping: Keeping; log: Log; news: NewsDesk },
): Promise<Study> {
  const folder = app.getPath("userData");
  const shelf = keeping.openShelf(join(folder, "packs"));
  const forkOf =
    (entry: string, serviceName: string): ForkChild =>
    async (execArgv) => {
      await app.whenReady();
      return utilityProcess.fork(entry, [], { execArgv, serviceName });
    };
  const readPack = readPacksInChild(forkOf(places.packReader, "Dateline pack reader"));
  const library = await openLibrary(shelf, readPack);
  const store = keeping.openStore(join(folder, "learners"), (error) => {
    log.write("store-trouble", {}, error);
    news.tell(troubleNews(error));
  });
  const forkReader = forkOf(places.articleReader, "Dateline article reader");
  const readArticle = readArticlesInChild(forkReader, places.weights);
  const { fsrsBinding } = places;
  const weightLearner = existsSync(fsrsBinding)
    ? learnInChild(forkOf(places.weightLearner, "Dateline memory"), fsrsBinding, (error) =>
        log.write("learning-failed", {}, error),
      )
    : null;
  const clock = systemClock;
  return createStudy({
    store,
    library,
    readArticle,
    weightLearner,
    clock,
    newId: randomUUID,
    pause: setImmediate,
  });
}
