import "./no-eval.ts";
import { AppError } from "../../../base/errors.ts";
import { VERSION } from "../../../base/version.ts";
import { createClient } from "../../../contract/client.ts";
import { createHandlers } from "../../../contract/handlers.ts";
import { serve } from "../../../contract/serve.ts";
import { parsePack } from "../../../questions/pack/parse-pack.ts";
import { openLibrary } from "../../../study/library/library.ts";
import { createStudy } from "../../../study/study.ts";
import type { Host } from "../host.ts";
import { localNow } from "../local-now.ts";
import { chooseLearnerText, choosePackTexts } from "./choose-files.ts";
import { BrowserStorage } from "./browser-storage.ts";
import { isRefusal, openDatabase } from "./database.ts";
import { HostNews } from "./host-news.ts";
import { openIndexedDbStore } from "./learner-store.ts";
import { openIndexedDbShelf } from "./pack-shelf.ts";
import { readInPage } from "./read-in-page.ts";
import { saveByDownload } from "./save-file.ts";

const NAME = "dateline";

/**
 * The whole machine inside this page: the same handlers as in the desktop app, over IndexedDB.
 *
 * @throws AppError `busy` while another tab of this browser has Dateline open · as `openDatabase` and `createStudy`
 */
export async function openInPageHost(): Promise<Host> {
  await holdTheOnlyTab();
  const news = new HostNews();
  const { database } = await openDatabase(NAME);
  const storage = new BrowserStorage(database, () => news.tell({ kind: "storage-restored" }));
  const library = await openLibrary(openIndexedDbShelf(storage), async (text) => parsePack(text));
  const study = await createStudy({
    store: openIndexedDbStore(storage),
    library,
    readArticle: readInPage,
    weightLearner: null, // the content policy lets no page run such a program
    clock: { now: localNow },
    newId: () => crypto.randomUUID(),
    pause: () => new Promise((resume) => setTimeout(resume)),
  });
  const handlers = createHandlers(study, {
    host: "browser",
    version: VERSION,
    choosePackTexts,
    chooseLearnerText,
    saveFile: saveByDownload,
    takeNews: () => [],
  });
  // Asks the browser not to clear the data when space runs low; it may say no, and nothing changes then.
  if ("storage" in navigator) void navigator.storage.persist().catch(() => false);
  const dispatch = serve(handlers, (call, error) => console.error(`Dateline: ${call} failed`, error));
  return { client: createClient(dispatch), onNews: (listener) => news.listen(listener) };
}

/** Two tabs would each hold a state that the other changes; the second is told instead. */
function holdTheOnlyTab(): Promise<void> {
  return new Promise((resolve, reject) => {
    // Where the browser has no locks, two tabs cannot be told apart, and one must do.
    if (!("locks" in navigator)) return resolve();
    const held = navigator.locks.request(NAME, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        reject(new AppError("busy", "Dateline is already open in another tab or window of this browser."));
        return undefined;
      }
      resolve();
      return new Promise(() => undefined); // held until the page goes away
    });
    held.catch((error: unknown) => {
      reject(
        isRefusal(error)
          ? new AppError("storage-blocked", "This browser does not let Dateline keep data.", { cause: error })
          : AppError.from(error),
      );
    });
  });
}
