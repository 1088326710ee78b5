import type { OfferedPack } from "../../contract/packs/shapes.ts";
import { MAX_PACK_LENGTH } from "../../questions/pack/max-length.ts";
import { TELLING_LENGTH } from "../../study/learner/is-learner-file.ts";
import { refusedFile, unreadFile } from "../../study/library/refused-file.ts";
import { NOT_UTF8, textOf } from "./utf-8-text.ts";

/** A file's text, or the refusal of one that is too large: of that, no more than its beginning is read. */
export async function readPackFile(file: File): Promise<{ file: string; text: string } | OfferedPack> {
  if (file.size <= MAX_PACK_LENGTH) {
    const text = await textOf(file);
    return text === null ? { file: file.name, result: refusedFile(NOT_UTF8) } : { file: file.name, text };
  }
  const beginning = await file.slice(0, TELLING_LENGTH).text();
  const message = `The file holds ${file.size} bytes; the limit is ${MAX_PACK_LENGTH}.`;
  return { file: file.name, result: unreadFile(beginning, message) };
}
