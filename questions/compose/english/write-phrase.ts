import type { Sentence } from "../../reading/document.ts";
import type { Phrase } from "../../reading/phrase.ts";
import type { Allowed, Writer } from "./writer.ts";

export const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);

/** Words of a phrase, fit to stand alone; null where they are not. */
export function write(
  writer: Writer,
  needs: Sentence[],
  sentence: Sentence,
  { first, last }: Phrase,
  allowed: Allowed = {},
): string | null {
  const written = writer.write(sentence, range(first, last), allowed);
  needs.push(...written.needs);
  return written.clean && written.text !== "" ? written.text : null;
}
