import type { App } from "electron";
import { AppError } from "../../../base/errors.ts";
import { offer } from "../../../contract/packs/handlers.ts";
import type { ChosenFile } from "../../../contract/packs/ports.ts";
import type { OfferedPack } from "../../../contract/packs/shapes.ts";
import type { Study } from "../../../study/study.ts";
import type { Log } from "../system/log.ts";
import type { NewsDesk } from "../window/news.ts";
import { packPathsOf, readPackFile } from "../files/pack-files.ts";
import { mainWords as words } from "../system/words.ts";
import { refusedFile } from "../../../study/library/refused-file.ts";

interface OfferParts {
  readonly study: () => Promise<Study>;
  readonly news: Pick<NewsDesk, "tell">;
  readonly log: Log;
}

/**
 * Adds pack files that came from outside the window (a double click, a command line, the menu) one after the
 * other, and tells the window what happened to each. Without a study there is no library to add them to; the window
 * says so already.
 */
export async function offerPacks(paths: readonly string[], { study, news, log }: OfferParts): Promise<void> {
  if (paths.length === 0) return;
  const open = await study().catch(() => null);
  if (open === null) return log.write("packs-not-offered", { packs: paths.length });
  for (const path of paths) {
    const chosen = await readPackFile(path);
    const offered = await offer(open.packs, chosen).catch((error: unknown) => notKept(chosen, error, log));
    news.tell({ kind: "pack-offered", ...offered });
  }
}

function notKept({ file }: ChosenFile, error: unknown, log: Log): OfferedPack {
  log.write("pack-not-kept", {}, error);
  return { file, result: refusedFile(words.packNotKept(AppError.from(error).code === "disk-full")) };
}

/** Hears of packs that the system hands over: opened on macOS, or given to a second copy that leaves at once. */
export function takeOffers(
  app: Pick<App, "on">,
  { offer, show }: { offer: (paths: readonly string[]) => void; show: () => void },
): void {
  app.on("open-file", (event, path) => {
    event.preventDefault();
    offer([path]);
  });
  app.on("second-instance", (_event, words, folder) => {
    show();
    offer(packPathsOf(words.slice(1), folder));
  });
}
