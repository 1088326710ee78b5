import type { AddedPack } from "./added-pack.ts";
import { isLearnerFile } from "../learner/is-learner-file.ts";

/** What happens to a file that was offered as a pack and is none, for one reason. */
export function refusedFile(message: string): Extract<AddedPack, { kind: "refused" }> {
  return { kind: "refused", issues: [{ path: "", message }] };
}

/**
 * What happens to a file that is not read whole: a learner's file, of any size, is said to be one.
 *
 * @param beginning  the first `TELLING_LENGTH` bytes at least, as text; "" where there are none
 * @param message    why it is not read
 */
export function unreadFile(beginning: string, message: string): AddedPack {
  return asLearnerFile(beginning) ?? refusedFile(message);
}

/** The answer to somebody who took a learner's file for a pack; null for every other text. */
export function asLearnerFile(text: string): Extract<AddedPack, { kind: "learner-file" }> | null {
  return isLearnerFile(text) ? { kind: "learner-file" } : null;
}
