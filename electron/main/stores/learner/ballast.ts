/** A file of no use but its size: freed when the disk is full, so that the answers of that day still find room. */
import { rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { replaceFile, systemCode } from "../../files/safe-file.ts";

const NAME = "ballast.bin";

/** Makes the ballast where it is missing and there is plenty of room. */
export async function layBallast(folder: string, bytes: number): Promise<void> {
  const file = join(folder, NAME);
  const size = await stat(file).then(
    (found) => found.size,
    () => 0, // missing, or unreadable and then of no use
  );
  if (size === bytes) return;
  const { bavail, bsize } = await statfs(folder);
  // Not zeros: some disks keep those without using room for them.
  if (bavail * bsize > 2 * bytes) await replaceFile(file, Buffer.alloc(bytes, "Dateline ballast. "));
}

/** @returns whether there was any to free */
export async function freeBallast(folder: string): Promise<boolean> {
  try {
    await rm(join(folder, NAME));
    return true;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return false;
    throw error;
  }
}
