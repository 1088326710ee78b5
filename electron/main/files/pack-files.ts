import { basename, extname, isAbsolute, join } from "node:path";
import type { ChosenFile } from "../../../contract/packs/ports.ts";
import { isLearnerFile, TELLING_LENGTH } from "../../../study/learner/is-learner-file.ts";
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
  if (isLearnerFile(beginning)) return { file, result: { kind: "learner-file" } };
  return { file, result: { kind: "refused", issues: [{ path: "", message: read.message }] } };
}

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
