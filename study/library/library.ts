import { AppError } from "../../base/errors.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { AddedPack } from "./added-pack.ts";
import { asLearnerFile } from "./refused-file.ts";
import type { PackReader, PackShelf } from "./shelf.ts";

export type PackOrigin = "bundled" | "added";

export interface LibraryPack {
  readonly pack: Pack;
  readonly origin: PackOrigin;
}

/** The packs that a learner can study. */
export interface Library {
  /** Bundled packs first, then added ones, each group by title. */
  list(): readonly LibraryPack[];
  /** @throws AppError `not-found` */
  get(pack: string): LibraryPack;
  /** Names of added packs that were there but could not be read; they are left where they are. */
  readonly unreadable: readonly string[];
}

/** The library, for those who may change it. */
export interface EditableLibrary extends Library {
  /** Validates a source whole and keeps it, or says why not; progress stays with the ids of its facts and questions. */
  add(text: string): Promise<AddedPack>;
  /** @throws AppError `not-found`, or `refused` for a pack that ships with Dateline */
  remove(pack: string): Promise<void>;
}

export async function openLibrary(shelf: PackShelf, readPack: PackReader): Promise<EditableLibrary> {
  const packs = new Map<string, LibraryPack>();
  const bundled = new Map<string, LibraryPack>();
  const unreadable: string[] = [];

  for (const pack of await shelf.bundled()) bundled.set(pack.id, { pack, origin: "bundled" });
  for (const [id, entry] of bundled) packs.set(id, entry);
  for (const { name, text } of await shelf.added()) {
    const parsed = await readPack(text);
    if (!parsed.ok) unreadable.push(name);
    else if (parsed.pack.version > (bundled.get(parsed.pack.id)?.pack.version ?? 0)) {
      packs.set(parsed.pack.id, { pack: parsed.pack, origin: "added" });
    }
  }

  return {
    unreadable,
    list: () =>
      [...packs.values()].sort(
        (a, b) => b.origin.localeCompare(a.origin) || a.pack.title.localeCompare(b.pack.title, "en"),
      ),
    get(id) {
      const found = packs.get(id);
      if (found === undefined) throw new AppError("not-found", `No pack is called "${id}".`);
      return found;
    },
    async add(text) {
      const other = asLearnerFile(text);
      if (other !== null) return other;
      const parsed = await readPack(text);
      if (!parsed.ok) {
        return { kind: parsed.code === "newer-data" ? "newer-format" : "refused", issues: parsed.issues };
      }
      const { id, title, version } = parsed.pack;
      const have = packs.get(id);
      if (have !== undefined && version < have.pack.version) {
        return { kind: "older", title, version, have: have.pack.version };
      }
      if (have !== undefined && version === have.pack.version) {
        const isSame = JSON.stringify(have.pack) === JSON.stringify(parsed.pack);
        return { kind: isSame ? "already-there" : "differs", title, version };
      }
      await shelf.save(id, text);
      packs.set(id, { pack: parsed.pack, origin: "added" });
      return { kind: "added", title, version, replaced: have?.pack.version ?? null };
    },
    async remove(id) {
      const found = packs.get(id);
      if (found === undefined) throw new AppError("not-found", `No pack is called "${id}".`);
      if (found.origin === "bundled") {
        throw new AppError("refused", `"${found.pack.title}" ships with Dateline and stays in the library.`);
      }
      await shelf.remove(id);
      const original = bundled.get(id);
      if (original === undefined) packs.delete(id);
      else packs.set(id, original);
    },
  };
}
