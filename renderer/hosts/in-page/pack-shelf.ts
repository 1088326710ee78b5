import { bundledPacks } from "../../../questions/packs/index.ts";
import type { PackShelf } from "../../../study/library/shelf.ts";
import { type Database, STRICT, writeFailure } from "./database.ts";

/** Packs in the browser host: the bundled ones, and what was added to this browser. */
export function openIndexedDbShelf(database: Database): PackShelf {
  /** Keeps the text under the pack's id; null takes it away. */
  async function write(pack: string, text: string | null): Promise<void> {
    const transaction = database.transaction("packs", "readwrite", STRICT);
    const { store } = transaction;
    try {
      await Promise.all([text === null ? store.delete(pack) : store.put(text, pack), transaction.done]);
    } catch (error) {
      throw writeFailure(error);
    }
  }

  return {
    bundled: async () => bundledPacks(),
    async added() {
      const names = await database.getAllKeys("packs");
      const texts = await database.getAll("packs");
      return names.map((name, index) => ({ name, text: texts[index] ?? "" }));
    },
    save: (pack, text) => write(pack, text),
    remove: (pack) => write(pack, null),
  };
}
