import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "../../../base/errors.ts";
import { ID_RULE, isId } from "../../../base/id.ts";
import type { Pack } from "../../../questions/pack/pack.ts";
import type { PackShelf } from "../../../study/library/shelf.ts";
import { removeLeftovers, replaceFile, syncFolder, systemCode, writeFailure } from "../files/safe-file.ts";

/** The start keeps an id such as `con` from being a name that Windows does not allow. */
const FILE_NAME = /^pack-[a-z0-9-]+\.json$/;
/** As much as 16 million characters can take; more was not written by us. */
const MAX_FILE_BYTES = 64_000_000;

/** The packs that were added, one file each in this folder, and the bundled ones, which live in the program. */
export function openPackShelf(folder: string, bundled: readonly Pack[]): PackShelf {
  function fileOf(pack: string): string {
    if (!isId(pack)) throw new AppError("invalid-input", `A pack's id ${ID_RULE}.`);
    return join(folder, `pack-${pack}.json`);
  }

  return {
    bundled: async () => bundled,
    async added() {
      const names = await readdir(folder).catch((error: unknown) => {
        if (systemCode(error) === "ENOENT") return []; // nothing was ever added
        throw new AppError("unreadable", "The folder of packs could not be read.", { cause: error });
      });
      const ours = names.filter((name) => FILE_NAME.test(name)).sort();
      return Promise.all(ours.map(async (name) => ({ name, text: await readText(join(folder, name)) })));
    },
    async save(pack, text) {
      const file = fileOf(pack);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await removeLeftovers(folder);
        await replaceFile(file, new TextEncoder().encode(text));
      } catch (error) {
        throw writeFailure(error, "The pack");
      }
    },
    async remove(pack) {
      try {
        await rm(fileOf(pack), { force: true });
        await syncFolder(folder);
      } catch (error) {
        throw writeFailure(error, "The change");
      }
    },
  };
}

/** The file as text; empty when it cannot be read, so that the library tells of it like of any other broken pack. */
async function readText(file: string): Promise<string> {
  try {
    if ((await stat(file)).size > MAX_FILE_BYTES) return "";
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch {
    return "";
  }
}
