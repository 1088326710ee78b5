/** Files written so that a power cut leaves either the old one or the new one. Plain Node; knows no Electron. */
import { constants, copyFile, type FileHandle, link, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { AppError } from "../../../base/errors.ts";

/** The system's word for what failed, such as "ENOSPC"; "" when the error did not come from the system. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code ?? "";
}

/** What the caller hears of a write that failed: `disk-full` when no room was left, else `not-saved`. */
export function writeFailure(error: unknown, what: string): AppError {
  if (error instanceof AppError) return error;
  const code = systemCode(error);
  return code === "ENOSPC" || code === "EDQUOT"
    ? new AppError("disk-full", `${what} could not be saved: the disk is full.`, { cause: error })
    : new AppError("not-saved", `${what} could not be saved (${code || String(error)}).`, { cause: error });
}

/** What the caller hears of a file or folder that is there and cannot be read. */
export function readFailure(error: unknown, name: string): AppError {
  const reason = systemCode(error) || String(error);
  return new AppError("unreadable", `"${name}" cannot be read (${reason}).`, { cause: error });
}

/** A single write may take only a part of the bytes (a nearly full disk does that), hence the loop. */
async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, done);
    if (bytesWritten === 0) throw new Error("the system wrote nothing");
    done += bytesWritten;
  }
}

/** What a disk answers that keeps names by itself, or knows no sync of folders (shared folders, some network disks). */
const NO_FOLDER_SYNC: ReadonlySet<string> = new Set(["EINVAL", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EISDIR"]);

/**
 * Makes new, renamed and removed names in a folder survive a power cut, where the disk can. Windows does so by itself.
 *
 * @throws the system's error when the disk tried and failed (EIO, ENOSPC)
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  let handle: FileHandle | null = null;
  try {
    handle = await open(folder, "r");
    await handle.sync();
  } catch (error) {
    if (!NO_FOLDER_SYNC.has(systemCode(error))) throw error;
  } finally {
    await handle?.close();
  }
}

/** On Windows a virus scanner may hold a file for a moment; ten tries in a second outlast it. */
export async function renameFile(from: string, to: string): Promise<void> {
  const isHeld = (error: unknown): boolean => ["EPERM", "EBUSY", "EACCES"].includes(systemCode(error));
  for (let tries = 1; ; tries++) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (process.platform !== "win32" || !isHeld(error) || tries === 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Named after the process, so that a later start knows whose leftover it is. */
export function temporaryName(file: string): string {
  return `${file}.${process.pid}.tmp`;
}

async function writeTemporary(temporary: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(temporary, "w", 0o600);
  try {
    await writeAll(handle, bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a little into a folder and takes it away again. @throws the system's error where nothing can be written */
export async function tryToWrite(folder: string): Promise<void> {
  const temporary = temporaryName(join(folder, "trial"));
  try {
    await writeTemporary(temporary, Buffer.alloc(4096, 1));
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined); // swept at the next start
  }
}

/**
 * Replaces a file in one step: temporary file, fsync, rename, fsync of the folder. When it throws, the old file
 * is still there; after a failed last fsync the new one may stand in its place already.
 *
 * @param beforeRename  runs when the new bytes are safe under this name and the old file is still in place
 */
export async function replaceFile(
  file: string,
  bytes: Uint8Array,
  beforeRename: (temporary: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const temporary = temporaryName(file);
  try {
    await writeTemporary(temporary, bytes);
    await beforeRename(temporary);
    await renameFile(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined); // the first failure is the one to tell
    throw error;
  }
  await syncFolder(dirname(file));
}

/**
 * Makes a file that appears with all its bytes or not at all.
 *
 * @throws the system's EEXIST when the name is taken
 */
export async function createFile(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryName(file);
  try {
    await writeTemporary(temporary, bytes);
    await linkOrCopy(temporary, file);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined); // swept at the next start
  }
  await syncFolder(dirname(file));
}

/** A second name for the same bytes; a copy, safely written, where the disk knows no hard links (exFAT). */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (["EEXIST", "ENOENT"].includes(systemCode(error))) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
    const handle = await open(to, "r+");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === "EPERM";
  }
}

export function isTemporary(name: string): boolean {
  return /\.\d+\.tmp$/.test(name);
}

/** Removes temporary files that a process left behind when it was killed; those of running processes stay. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(/\.(\d+)\.tmp$/.exec(basename(name))?.[1] ?? Number.NaN);
    if (Number.isNaN(pid) || isRunning(pid)) continue;
    await rm(join(folder, name), { force: true });
  }
}
