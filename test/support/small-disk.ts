import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const mount = (...words: string[]): void => void execFileSync("mount", words, { stdio: "ignore" });
const unmount = (folder: string): void => void execFileSync("umount", ["-l", folder], { stdio: "ignore" });

/** Whether this computer lets us mount a disk of our own: as root on Linux. */
export function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "dateline-mount-"));
  try {
    mount("-t", "tmpfs", "-o", "size=64k", "tmpfs", folder);
    unmount(folder);
    return true;
  } catch {
    return false; // not root, not Linux, or a container without the right to it
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface SmallDisk {
  readonly folder: string;
  setReadOnly(isReadOnly: boolean): void;
}

/** A disk in memory with its own size, there for one test. Needs `canMount()`. */
export function smallDisk(size: string): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), "dateline-disk-"));
  mount("-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder);
  onTestFinished(() => {
    unmount(folder);
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    setReadOnly: (isReadOnly) => mount("-o", `remount,${isReadOnly ? "ro" : "rw"}`, folder),
  };
}
