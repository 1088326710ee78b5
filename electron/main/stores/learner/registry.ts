/** `learners.json`: who studied last, in which order the learners came, and their names. The folders are the truth. */
import { mkdir, readdir, readFile, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { type Clock, localDay } from "../../../../base/clock.ts";
import { AppError } from "../../../../base/errors.ts";
import { isId } from "../../../../base/id.ts";
import type { LearnerCard } from "../../../../study/learner/store.ts";
import { isTemporary, readFailure, removeLeftovers, replaceFile, systemCode } from "../../files/safe-file.ts";
import { recover } from "./recovery.ts";
import { sealText, sha256, unsealText } from "./sealed-text.ts";

export const REGISTRY_NAME = "learners.json";

export interface Registry {
  readonly active: string | null;
  readonly learners: readonly LearnerCard[];
}

export interface RegistryRead {
  readonly registry: Registry;
  /** What the file said; null when it is missing, damaged or cannot be read. */
  readonly text: string | null;
  /** There, and of no use: damaged, or not to be read. */
  readonly isDamaged: boolean;
  /** Folders beside the learners' that are none: copies, and what other programs put there. Left alone. */
  readonly strays: readonly string[];
}

/**
 * Reads the file, and makes up for it from the learners' folders when it is missing, damaged or cannot be read.
 * Changes nothing.
 *
 * @throws AppError `newer-data` · `unreadable` when the folder of all learners cannot be read
 */
export async function readRegistry(folder: string): Promise<RegistryRead> {
  const { ids, strays } = await listFolders(folder);
  let text: string;
  try {
    text = await readFile(join(folder, REGISTRY_NAME), "utf8");
  } catch (error) {
    const isDamaged = systemCode(error) !== "ENOENT";
    return { registry: await gather(folder, ids), text: null, isDamaged, strays };
  }
  const unsealed = unsealText<Registry>(text, REGISTRY_NAME);
  if (unsealed.kind === "damaged") {
    return { registry: await gather(folder, ids), text: null, isDamaged: true, strays };
  }
  const { active, learners } = unsealed.content;
  const there = learners.filter(({ id }) => ids.includes(id));
  const unlisted = ids.filter((id) => !learners.some((learner) => learner.id === id));
  const found = unlisted.length === 0 ? [] : (await gather(folder, unlisted)).learners;
  return {
    registry: {
      active: active !== null && ids.includes(active) ? active : null,
      learners: [...there, ...found],
    },
    text,
    isDamaged: false,
    strays,
  };
}

/** Writes the file unless it says so already; a damaged one is kept byte for byte under `damaged/` first. */
export async function writeRegistry(
  folder: string,
  { active, learners }: Registry,
  { text: written, isDamaged }: RegistryRead,
  clock: Clock,
): Promise<void> {
  const file = join(folder, REGISTRY_NAME);
  const { text } = sealText(`"active":${JSON.stringify(active)},"learners":${JSON.stringify(learners)}`);
  if (text === written) return;
  if (isDamaged) {
    const sum = await readFile(file).then(
      (bytes) => sha256(bytes).slice(0, 8),
      () => "unread", // it is set aside under its name all the same
    );
    await mkdir(join(folder, "damaged"), { recursive: true });
    await rename(file, join(folder, "damaged", `${localDay(clock.now())}-${sum}-${REGISTRY_NAME}`));
  }
  await replaceFile(file, Buffer.from(text));
}

/** Deletes the lists that were set aside as damaged: they hold the names of learners, also of one that is deleted. */
export async function forgetDamagedLists(folder: string): Promise<void> {
  await rm(join(folder, "damaged"), { recursive: true, force: true });
}

/** Whether a learner's folder holds a file of ours: not only what a killed program was about to write, or a system's own. */
async function isBegun(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).some((name) => OURS.test(name) && !isTemporary(name));
  } catch {
    return true; // opening this learner says what is wrong; the others must not wait for it
  }
}

/** Files by which a folder is a learner's. docs/storage.md names them. */
const OURS = /^(?:j-|progress\.|history-|damaged$)/;

/** The learners' folders, and those that are none; a learner's without an event is no learner yet. */
async function listFolders(folder: string): Promise<{ ids: string[]; strays: string[] }> {
  const parent = join(folder, "learner");
  const ids: string[] = [];
  const strays: string[] = [];
  for (const name of await foldersIn(parent)) {
    if (!(await isBegun(join(parent, name)))) continue;
    (isId(name) ? ids : strays).push(name);
  }
  return { ids, strays };
}

/** @throws AppError `unreadable` */
async function foldersIn(parent: string): Promise<string[]> {
  try {
    const entries = await readdir(parent, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    throw readFailure(error, "learner");
  }
}

/** Removes what a program left that was killed between making a learner's folder and the first event in it. */
export async function removeUnbegun(folder: string, inUse: readonly string[]): Promise<void> {
  const parent = join(folder, "learner");
  for (const name of await foldersIn(parent)) {
    if (!isId(name) || inUse.includes(name)) continue;
    const path = join(parent, name);
    await removeLeftovers(path).catch(() => undefined); // opening this learner says what is wrong with its folder
    await rmdir(path).catch(() => undefined); // it holds a learner, nearly always
  }
}

/** The learners by their first event; the active one is the one with the last. */
async function gather(folder: string, ids: readonly string[]): Promise<Registry> {
  const found: { id: string; name: string; firstAt: number; lastAt: number }[] = [];
  for (const id of ids) {
    try {
      const { snapshot } = await recover(join(folder, "learner", id));
      const { state, firstAt, lastAt } = snapshot.data;
      found.push({ id, name: state.name, firstAt: firstAt ?? 0, lastAt: lastAt ?? 0 });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // Opening this learner says what is wrong; the others must not wait for it.
      found.push({ id, name: "", firstAt: Number.MAX_SAFE_INTEGER, lastAt: 0 });
    }
  }
  found.sort((a, b) => a.firstAt - b.firstAt || (a.id < b.id ? -1 : 1));
  const latest = found.reduce((best, one) => Math.max(best, one.lastAt), 0);
  return {
    active: found.find(({ lastAt }) => lastAt === latest)?.id ?? null,
    learners: found.map(({ id, name }) => ({ id, name })),
  };
}
