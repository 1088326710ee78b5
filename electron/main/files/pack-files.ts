import { basename, extname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ChosenFile } from "../../../contract/packs/ports.ts";
import { TELLING_LENGTH } from "../../../study/learner/is-learner-file.ts";
import { unreadFile } from "../../../study/library/refused-file.ts";
import { readBeginning, readTextFile } from "./text-file.ts";

const MAX_FILE_BYTES = 16_000_000;
const MAX_NAME_LENGTH = 300;

/** Endings of the files that hold packs. */
export const PACK_ENDINGS = [".dateline", ".json"] as const;

/**
 * Reads a file of at most 16 MB that somebody offered as a pack. What cannot be read comes back as its refusal.
 */
export async function readPackFile(path: string): Promise<ChosenFile> {
  const file = basename(path).slice(0, MAX_NAME_LENGTH);
  const read = await readTextFile(path, MAX_FILE_BYTES);
  if (read.kind === "text") return { file, text: read.text };
  // One that is too large for a pack may still be a learner's file, and is said to be one.
  const beginning = await readBeginning(path, TELLING_LENGTH).catch(() => "");
  return { file, result: unreadFile(beginning, read.message) };
}

/**
 * The pack files among the words of a command line: paths, and `file:` addresses, which some file managers pass.
 * Switches, addresses of the network and all else are left out.
 *
 * @param folder  the folder that relative paths start from
 */
export function packPathsOf(words: readonly string[], folder: string): string[] {
  return words
    .filter((word) => !word.startsWith("-"))
    .map(pathOfWord)
    .filter((word) => !/^[a-z][a-z0-9+.-]+:\/\//i.test(word))
    .filter((word) => (PACK_ENDINGS as readonly string[]).includes(extname(word).toLowerCase()))
    .map((word) => (isAbsolute(word) ? word : join(folder, word)));
}

/**
 * A `file:` address as the path it stands for, any other word as it is: a name may hold a colon. What is no proper address
 * (a `%` that stands for itself) is taken by the letter.
 */
function pathOfWord(word: string): string {
  const [, byTheLetter] = /^file:(?:\/\/(?:localhost)?)?(\/.*)$/is.exec(word) ?? [];
  if (byTheLetter === undefined) return word;
  try {
    // In a name that nobody encoded, these two would end the path.
    return fileURLToPath(word.replace(/[?#]/g, encodeURIComponent));
  } catch {
    return byTheLetter;
  }
}
