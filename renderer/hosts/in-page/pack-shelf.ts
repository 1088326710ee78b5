import { bundledPacks } from "../../../questions/packs/index.ts";
import type { PackShelf } from "../../../study/library/shelf.ts";
import type { BrowserStorage } from "./browser-storage.ts";
import { type Database, strictly } from "./database.ts";

/** Packs in the browser host: the bundled ones, and what was added to this browser. */
export function openIndexedDbShelf(storage: BrowserStorage): PackShelf {
  /** What stands there, for the day on which the browser removes it. */
  const held = new Map<string, string>();

  storage.keep("packs", (database) =>
    strictly(database, ["packs"], async (transaction) => {
      for (const [pack, text] of held) await transaction.objectStore("packs").put(text, pack);
    }),
  );

  /** Keeps the text under the pack's id; null takes it away. */
  function write(database: Database, pack: string, text: string | null): Promise<void> {
    return strictly(database, ["packs"], async (transaction) => {
      const packs = transaction.objectStore("packs");
      await (text === null ? packs.delete(pack) : packs.put(text, pack));
    });
  }

  async function read(database: Database): Promise<{ name: string; text: string }[]> {
    const names = await database.getAllKeys("packs");
    const texts = await database.getAll("packs");
    return names.map((name, index) => ({ name, text: texts[index] ?? "" }));
  }

  return {
    bundled: async () => bundledPacks(),
    async added() {
      const added = await storage.use(read);
      for (const { name, text } of added) held.set(name, text);
      return added;
    },
    async save(pack, text) {
      await storage.use((database) => write(database, pack, text));
      held.set(pack, text);
    },
    async remove(pack) {
      await storage.use((database) => write(database, pack, null));
      held.delete(pack);
    },
  };
}
