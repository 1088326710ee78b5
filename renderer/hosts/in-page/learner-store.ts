import type { LearnerCard, LearnerStore } from "../../../study/learner/store.ts";
import type { BrowserStorage } from "./browser-storage.ts";
import { type Database, strictly } from "./database.ts";
import { ACTIVE, allOf, keeperOf, openLog } from "./learner-log.ts";

/** The learner store of the browser host. An append is acknowledged when its strict transaction is complete. */
export function openIndexedDbStore(storage: BrowserStorage): LearnerStore {
  return {
    list: () => storage.use(list),
    active: async () => (await storage.use((database) => database.get("values", ACTIVE))) ?? null,
    async open(learner) {
      const log = await openLog(storage, learner);
      // Before the first event there is no such learner: a page that is closed now leaves who studied before.
      if (log.state.dayLine !== null) {
        await storage.use((database) => database.put("values", learner, ACTIVE));
      }
      return log;
    },
    async remove(learner) {
      await storage.use((database) => remove(database, learner));
      storage.keep(keeperOf(learner), null);
    },
  };
}

async function list(database: Database): Promise<LearnerCard[]> {
  const learners = await database.getAll("learners");
  return learners.sort((a, b) => a.order - b.order).map(({ id, name }) => ({ id, name }));
}

function remove(database: Database, learner: string): Promise<void> {
  return strictly(database, ["events", "snapshots", "learners", "values"], async (transaction) => {
    await transaction.objectStore("events").delete(allOf(learner));
    await transaction.objectStore("snapshots").delete(learner);
    await transaction.objectStore("learners").delete(learner);
    const values = transaction.objectStore("values");
    if ((await values.get(ACTIVE)) === learner) await values.delete(ACTIVE);
  });
}
