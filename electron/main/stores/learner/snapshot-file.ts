/** lowdb's adapter: `progress.json`, checked when read, replaced in one step when written, the one before kept. */
import { mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Adapter } from "lowdb";
import { type Clock, localDay } from "../../../../base/clock.ts";
import {
  linkOrCopy,
  readFailure,
  renameFile,
  replaceFile,
  syncFolder,
  systemCode,
  temporaryName,
} from "../../files/safe-file.ts";
import { PREVIOUS_NAME, type Recovered, recover, SNAPSHOT_NAME } from "./recovery.ts";
import { sealText, sha256 } from "./sealed-text.ts";
import type { Snapshot } from "./snapshot.ts";

export interface SnapshotFile extends Adapter<Snapshot> {
  /** What the last `read` found. */
  readonly found: Recovered;
  /** Whether `progress.json` is no longer the one that we last read or wrote. */
  isForeign(): Promise<boolean>;
  /**
   * Recovers the learner from all files.
   * @throws AppError `newer-data` · `unreadable`
   */
  read(options?: Parameters<typeof recover>[1]): Promise<Snapshot>;
}

export async function openSnapshotFile(folder: string, clock: Clock): Promise<SnapshotFile> {
  const file = join(folder, SNAPSHOT_NAME);
  let stamp = await stampOf(file);
  let found = await recover(folder);
  let moving = found.toMove;
  let copying = found.toCopy;
  let { keepAs } = found;

  return {
    get found() {
      return found;
    },
    isForeign: async () => (await stampOf(file)) !== stamp,
    async read(options) {
      const before = await stampOf(file);
      found = await recover(folder, options);
      stamp = before;
      moving = [...new Set([...moving, ...found.toMove])];
      copying = [...new Set([...copying, ...found.toCopy])];
      keepAs ??= found.keepAs;
      return found.snapshot;
    },
    async write({ covers, data }) {
      if (moving.length + copying.length > 0) {
        await setAside(folder, moving, copying, localDay(clock.now()));
        moving = [];
        copying = [];
      }
      if (keepAs !== null) {
        await keepCopy(folder, keepAs);
        keepAs = null;
      }
      const { text } = sealText(`"covers":${JSON.stringify(covers)},"data":${JSON.stringify(data)}`);
      let written = "";
      await replaceFile(file, Buffer.from(text), async (temporary) => {
        await keepCopy(folder, PREVIOUS_NAME);
        written = await stampOf(temporary);
      });
      stamp = written;
    },
  };
}

/** Tells one file from another that took its name; "" when there is none. */
async function stampOf(file: string): Promise<string> {
  try {
    const { ino, size, mtimeMs } = await stat(file);
    return `${ino} ${size} ${mtimeMs}`;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return "";
    throw readFailure(error, file);
  }
}

/** Gives `progress.json`, as it is now, a second name; whatever had that name is replaced. */
async function keepCopy(folder: string, name: string): Promise<void> {
  const previous = join(folder, name);
  const temporary = temporaryName(previous);
  await rm(temporary, { force: true });
  try {
    await linkOrCopy(join(folder, SNAPSHOT_NAME), temporary);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return; // the first snapshot has none before it
    throw error;
  }
  await renameFile(temporary, previous);
  await rm(temporary, { force: true }); // a rename between two names of one file leaves both
}

/** Keeps damaged files byte for byte under `damaged/`, named by day and content. Doing it twice changes nothing. */
async function setAside(
  folder: string,
  moving: readonly string[],
  copying: readonly string[],
  day: string,
): Promise<void> {
  const into = join(folder, "damaged");
  await mkdir(into, { recursive: true });
  for (const name of [...moving, ...copying]) {
    const from = join(folder, name);
    try {
      const to = join(into, `${day}-${await fingerprint(from)}-${name}`);
      if (moving.includes(name)) await rename(from, to);
      else await linkOrCopy(from, to);
    } catch (error) {
      if (!["ENOENT", "EEXIST"].includes(systemCode(error))) throw error;
    }
  }
  await syncFolder(into);
}

async function fingerprint(file: string): Promise<string> {
  try {
    return sha256(await readFile(file)).slice(0, 8);
  } catch (error) {
    if (systemCode(error) === "EIO") return "unread"; // a bad place on the disk; its name can still be moved
    throw error;
  }
}
