import type { OfferedPack } from "../../contract/packs/shapes.ts";
import { isLearnerFile, TELLING_LENGTH } from "../../study/learner/is-learner-file.ts";
import { NOT_UTF8, textOf } from "./utf-8-text.ts";
import { MAX_PACK_LENGTH } from "../../questions/pack/max-length.ts";

/** A file's text, or the refusal of one that is too large: of that, no more than its beginning is read. */
export async function readPackFile(file: File): Promise<{ file: string; text: string } | OfferedPack> {
  if (file.size <= MAX_PACK_LENGTH) {
    const text = await textOf(file);
    return text === null ? refusal(file, NOT_UTF8) : { file: file.name, text };
  }
  if (isLearnerFile(await file.slice(0, TELLING_LENGTH).text())) {
    return { file: file.name, result: { kind: "learner-file" } };
  }
  return refusal(file, `The file holds ${file.size} bytes; the limit is ${MAX_PACK_LENGTH}.`);
}

const refusal = (file: File, message: string): OfferedPack => ({
  file: file.name,
  result: { kind: "refused", issues: [{ path: "", message }] },
});
