/**
 * The learner store over files: `learners.json`, `ballast.bin` and a folder a learner under `learner/`.
 * docs/storage.md describes the files, what is promised and how recovery works. Plain Node; knows no Electron.
 */
import { mkdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "../../../../base/clock.ts";
import { AppError } from "../../../../base/errors.ts";
import { ID_RULE, isId } from "../../../../base/id.ts";
import { createTurns } from "../../../../base/turns.ts";
import type { LearnerLog, LearnerStore } from "../../../../study/learner/store.ts";
import {
  removeLeftovers,
  renameFile,
  syncFolder,
  systemCode,
  tryToWrite,
  writeFailure,
} from "../../files/safe-file.ts";
import { freeBallast, layBallast } from "./ballast.ts";
import { openLog } from "./learner-log.ts";
import {
  forgetDamagedLists,
  REGISTRY_NAME,
  type Registry,
  readRegistry,
  removeUnbegun,
  writeRegistry,
} from "./registry.ts";

/** Folders of deleted learners, until their files are gone. */
const WASTE = "deleted";
const BALLAST_BYTES = 1_048_576;

export interface FileStoreOptions {
  /** The user's data folder of Dateline; made when it is missing. */
  readonly folder: string;
  readonly clock: Clock;
  /** A new id (base/id.ts) that nothing else has. */
  readonly newId: () => string;
  /**
   * Hears of failures that no caller waits for: a snapshot that could not be written (`not-saved`, `disk-full`),
   * room freed on a full disk (`disk-full`). No acknowledged event is ever lost by them.
   */
  readonly onTrouble?: (error: AppError) => void;
}

/** Reads and writes nothing before the first call. */
export function openFileStore(options: FileStoreOptions): LearnerStore {
  const { folder, clock, newId, onTrouble = () => undefined } = options;
  const inTurn = createTurns();
  /** One after the other as well; a log that closes waits for them, also while `inTurn` waits for that log. */
  const noteInTurn = createTurns();
  const openLogs = new Map<string, LearnerLog>();
  const toldStrays = new Set<string>();

  function folderOf(learner: string): string {
    return join(folder, "learner", learner);
  }

  /** What is open knows its name best. */
  function withOpenNames(registry: Registry): Registry {
    const learners = registry.learners.map(({ id, name }) => ({
      id,
      name: openLogs.get(id)?.state.name ?? name,
    }));
    return { ...registry, learners };
  }

  const readCurrent = async (): Promise<Registry> => withOpenNames((await readRegistry(folder)).registry);

  /** Not essential: the folders say the same, so a failure is told and the work goes on. */
  function note(active?: string): Promise<void> {
    return noteInTurn(() =>
      writeList(active).catch((error: unknown) => onTrouble(writeFailure(error, "The list of learners"))),
    );
  }

  async function writeList(active?: string): Promise<void> {
    const read = await readRegistry(folder);
    const current = withOpenNames(read.registry);
    await writeRegistry(folder, { ...current, active: active ?? current.active }, read, clock);
  }

  /** Once: whoever put them there knows what they hold. */
  function tellStrays(strays: readonly string[]): void {
    const untold = strays.filter((name) => !toldStrays.has(name));
    for (const name of untold) toldStrays.add(name);
    if (untold.length === 0) return;
    const message = "Folders beside the learners' have names that no learner has; they are left alone.";
    onTrouble(new AppError("unreadable", message, { details: { folders: untold } }));
  }

  async function makeRoom(): Promise<boolean> {
    return freeBallast(folder).catch(() => false); // the failed write itself is what gets told
  }

  async function makeFolder(learner: string): Promise<void> {
    try {
      const made = await mkdir(folderOf(learner), { recursive: true, mode: 0o700 });
      if (made === undefined) return;
      for (const parent of [folderOf(learner), join(folder, "learner"), folder]) await syncFolder(parent);
    } catch (error) {
      throw writeFailure(error, "The new learner");
    }
  }

  async function open(learner: string): Promise<LearnerLog> {
    expectId(learner);
    // Read first: newer data is refused before anything is written.
    const { registry, isDamaged, strays } = await readRegistry(folder);
    tellStrays(strays);
    await openLogs.get(learner)?.close();
    openLogs.delete(learner);
    if (!registry.learners.some(({ id }) => id === learner)) await makeFolder(learner);
    const log = await openLog({
      folder: folderOf(learner),
      learner,
      clock,
      newId,
      damagedElsewhere: isDamaged ? [REGISTRY_NAME] : [],
      makeRoom,
      onTrouble,
      onListed: () => note(learner),
    });
    openLogs.set(learner, log);
    await sweep(learner);
    // Before the first event there is no such learner: a program that is killed now leaves who studied before.
    if (log.state.dayLine !== null) await note(learner);
    return log;
  }

  /** Gone in one step, so that a crash in the middle leaves no half of a learner; then its files are deleted. */
  async function remove(learner: string): Promise<void> {
    expectId(learner);
    await openLogs.get(learner)?.close();
    openLogs.delete(learner);
    if (await isThere(folderOf(learner))) await withRoom(() => moveToWaste(learner));
    await forget();
    const failure = await emptyWaste();
    if (failure !== null) throw failure;
  }

  async function moveToWaste(learner: string): Promise<void> {
    const waste = join(folder, WASTE);
    await mkdir(waste, { recursive: true, mode: 0o700 });
    await renameFile(folderOf(learner), join(waste, newId()));
    await syncFolder(join(folder, "learner"));
  }

  /** On a full disk once more, with the room that was kept back. @throws AppError `disk-full` · `not-saved` */
  async function withRoom(work: () => Promise<void>): Promise<void> {
    try {
      await work().catch(async (error: unknown) => {
        if (writeFailure(error, "").code !== "disk-full" || !(await makeRoom())) throw error;
        await work();
      });
    } catch (error) {
      throw writeFailure(error, "The change");
    }
  }

  /**
   * No list names a deleted learner any more. Where none can be written, there is none: the folders say the same.
   * @throws AppError `not-saved`
   */
  function forget(): Promise<void> {
    return noteInTurn(async () => {
      await withRoom(writeList).catch(() =>
        withRoom(() => rm(join(folder, REGISTRY_NAME), { recursive: true, force: true })),
      );
      await withRoom(() => forgetDamagedLists(folder));
    });
  }

  /** @returns why a deleted learner's files are still there; null when none are. The next start tries again. */
  async function emptyWaste(): Promise<AppError | null> {
    try {
      await rm(join(folder, WASTE), { recursive: true });
      await syncFolder(folder);
      return null;
    } catch (error) {
      if (systemCode(error) === "ENOENT") return null; // nobody was deleted
      return writeFailure(error, "The removal of a deleted learner's files");
    }
  }

  /** Tidies, and says at the start what would else show at the first answer: a disk that cannot be written. */
  async function sweep(learner: string): Promise<void> {
    const failure = await emptyWaste();
    if (failure !== null) onTrouble(failure);
    try {
      await removeLeftovers(folder);
      await removeLeftovers(folderOf(learner));
      await removeUnbegun(folder, [...openLogs.keys()]);
      await layBallast(folder, BALLAST_BYTES);
      await tryToWrite(folderOf(learner));
    } catch (error) {
      onTrouble(writeFailure(error, "What you do from now on"));
    }
  }

  return {
    list: () => inTurn(async () => (await readCurrent()).learners),
    active: () => inTurn(async () => (await readCurrent()).active),
    open: (learner) => inTurn(() => open(learner)),
    remove: (learner) => inTurn(() => remove(learner)),
  };
}

/** @throws the system's error when the disk does not say */
async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return false;
    throw writeFailure(error, "The change");
  }
}

/** An id names a folder. @throws AppError `invalid-input` */
function expectId(learner: string): void {
  if (isId(learner)) return;
  throw new AppError("invalid-input", `A learner's id ${ID_RULE}.`);
}
