import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CALL_CHANNEL } from "../../contract/call-names.ts";
import type { Reply } from "../../contract/reply.ts";
import { type Keeping, type Places, startDesktop } from "../../electron/main/desktop.ts";
import { findFsrsBinding } from "../../electron/fsrs-binding.ts";
import { aPack } from "./a-pack.ts";
import { memoryShelf } from "./a-study.ts";
import {
  type ElectronStandIn,
  electronStandIn,
  type StandInOptions,
  type WindowStandIn,
} from "./electron-stand-in.ts";
import { memoryStore } from "./memory-store.ts";

export interface ADesktop extends ElectronStandIn {
  /** A call as the page makes it. */
  call(name: string, input?: unknown): Promise<Reply>;
  readonly folder: string;
  /** What the first window shows. */
  contents(): WindowStandIn["webContents"];
}

interface DesktopOptions extends Partial<StandInOptions> {
  readonly keeping?: Partial<Keeping>;
  readonly places?: Partial<Places>;
  /** Words of the command line after the program's own name. */
  readonly words?: readonly string[];
}

/** The desktop app from its sources over the stand-in, with learners and packs in memory; started and ready. */
export async function aDesktop({
  keeping,
  places,
  words = [],
  ...options
}: DesktopOptions = {}): Promise<ADesktop> {
  const folder = options.userData ?? mkdtempSync(join(tmpdir(), "dateline-desktop-"));
  const standIn = electronStandIn({ userData: folder, ...options });
  const store = memoryStore();
  const shelf = memoryShelf(aPack());
  const started = startDesktop(
    standIn.electron,
    {
      page: resolve("test/support/a-page"),
      preload: "/built/preload/index.cjs",
      packReader: resolve("electron/main/children/pack-reader/child.ts"),
      articleReader: resolve("electron/main/children/article-reader/child.ts"),
      weights: resolve("questions/reading/model/weights.bin"),
      weightLearner: resolve("electron/main/children/weight-learner/child.ts"),
      fsrsBinding: findFsrsBinding(resolve(".")) ?? "/nowhere",
      ...places,
    },
    { openStore: () => store, openShelf: () => shelf, ...keeping },
    ["dateline", ...words],
  );
  standIn.becomeReady();
  await started;
  return {
    ...standIn,
    folder,
    contents() {
      const [window] = standIn.windows;
      if (window === undefined) throw new Error("No window is open.");
      return window.webContents;
    },
    call: (name, input = {}) => standIn.invoke(CALL_CHANNEL, [name, input]) as Promise<Reply>,
  };
}
