import { VERSION } from "../../../base/version.ts";
import type { HostPorts } from "../../../contract/handlers.ts";
import type { ElectronParts } from "../system/electron-parts.ts";
import type { MainWindow } from "../window/main-window.ts";
import type { NewsDesk } from "../window/news.ts";
import { chooseLearnerText, saveByDialog } from "../dialogs/save-and-open.ts";
import { PACK_ENDINGS, readPackFile } from "../files/pack-files.ts";
import { mainWords as words } from "../system/words.ts";

const FILTERS = [{ name: words.packs, extensions: PACK_ENDINGS.map((ending) => ending.slice(1)) }];

/** What only the desktop can do for the calls: its dialog for files, and its news. */
export function desktopHost(
  electron: Pick<ElectronParts, "app" | "dialog">,
  window: Pick<MainWindow, "current">,
  news: Pick<NewsDesk, "take">,
): HostPorts {
  return {
    host: "desktop",
    version: VERSION,
    async choosePackTexts() {
      return Promise.all((await choosePackPaths(electron, window)).map(readPackFile));
    },
    saveFile: (file) => saveByDialog(electron, window, file),
    chooseLearnerText: () => chooseLearnerText(electron, window),
    takeNews: () => news.take(),
  };
}

/** Asks for pack files; empty when the dialog was closed or there is no window to show it over. */
export async function choosePackPaths(
  { dialog }: Pick<ElectronParts, "dialog">,
  window: Pick<MainWindow, "current">,
): Promise<readonly string[]> {
  const parent = window.current();
  if (parent === null) return [];
  const chosen = await dialog.showOpenDialog(parent, {
    title: words.openPack,
    properties: ["openFile", "multiSelections"],
    filters: FILTERS,
  });
  return chosen.canceled ? [] : chosen.filePaths;
}
