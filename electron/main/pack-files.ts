import { open, stat } from "node:fs/promises";
import { basename, extname, isAbsolute, join } from "node:path";
import type { ChosenFile } from "../../contract/handlers.ts";

const MAX_FILE_BYTES = 16_000_000;
const MAX_NAME_LENGTH = 300;

/** Endings of the files that hold packs. */
export const PACK_ENDINGS = [".dateline", ".json"] as const;

/**
 * Reads a file that somebody offered as a pack. The path is data: it is looked at before it is opened, and nothing
 * but an ordinary file of at most 16 MB is read. What cannot be read comes back as its refusal.
 */
export async function readPackFile(path: string): Promise<ChosenFile> {
  const file = basename(path).slice(0, MAX_NAME_LENGTH);
  const refuse = (message: string): ChosenFile => ({
    file,
    result: { kind: "refused", issues: [{ path: "", message }] },
  });
  try {
    // Looked at by name first: to open a pipe or a device would wait for ever.
    const { size } = await stat(path).then((found) =>
      found.isFile() ? found : Promise.reject(new NotAFile()),
    );
    if (size > MAX_FILE_BYTES) {
      return refuse(
        `The file is ${inMegabytes(size)} MB large; the limit is ${inMegabytes(MAX_FILE_BYTES)} MB.`,
      );
    }
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readAtMost(path, MAX_FILE_BYTES));
    return { file, text };
  } catch (error) {
    return refuse(whyUnreadable(error));
  }
}

class NotAFile extends Error {}
class TooLarge extends Error {}

/** A file may grow between the look and the read, and some say 0 bytes and never end. */
async function readAtMost(path: string, maxBytes: number): Promise<Uint8Array> {
  const handle = await open(path, "r");
  try {
    const chunks: Uint8Array[] = [];
    let total = 0;
    for await (const chunk of handle.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>) {
      total += chunk.byteLength;
      if (total > maxBytes) throw new TooLarge();
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    await handle.close();
  }
}

function whyUnreadable(error: unknown): string {
  if (error instanceof NotAFile) return "This is not a file.";
  if (error instanceof TooLarge) return "The file is larger than 16 MB, the limit.";
  if (error instanceof TypeError) return "The file is not text in UTF-8.";
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT") return "There is no such file.";
  if (code === "EACCES" || code === "EPERM") return "You may not read this file.";
  return "The file could not be read.";
}

const inMegabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

/**
 * The pack files among the words of a command line; switches and all else are left out.
 *
 * @param folder  the folder that relative paths start from
 */
export function packPathsOf(words: readonly string[], folder: string): string[] {
  return words
    .filter((word) => !word.startsWith("-") && !/^[a-z][a-z0-9+.-]+:/i.test(word))
    .filter((word) => (PACK_ENDINGS as readonly string[]).includes(extname(word).toLowerCase()))
    .map((word) => (isAbsolute(word) ? word : join(folder, word)));
}
