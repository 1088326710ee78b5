import type { KindIssue } from "../kind/kind.ts";

/**
 * Texts that say the same as an earlier one, whatever their case: a learner could not tell them apart.
 *
 * @param noun    what one text is called in the message ("option")
 * @param pathOf  where the text of an index stands inside the question
 */
export function findRepeats(
  texts: readonly string[],
  noun: string,
  pathOf: (index: number) => KindIssue["path"],
): KindIssue[] {
  const seen = new Map<string, number>();
  return texts.flatMap((text, index) => {
    const key = text.normalize("NFKC").trim().toLowerCase();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    return first === undefined
      ? []
      : [{ path: pathOf(index), message: `says the same as ${noun} ${first + 1}` }];
  });
}
