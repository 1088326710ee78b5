import type { Sentence } from "../../reading/document.ts";
import { type Host, findHosts } from "./host.ts";
import { type Allowed, indexWords, type WordIndex, type Writer } from "../english/writer.ts";
import type { Material } from "../material/material.ts";

/** What the families of drafts share: the clauses of an article, and what stands on its words. */
export interface Workshop {
  readonly material: Material;
  readonly index: WordIndex;
  readonly hosts: readonly Host[];
}

export const openWorkshop = (material: Material): Workshop => ({
  material,
  index: indexWords(material.analysis),
  hosts: findHosts(material),
});

export const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);

/** Words of a phrase, fit to stand alone; null where they are not. */
export function write(
  writer: Writer,
  needs: Sentence[],
  sentence: Sentence,
  { first, last }: { first: number; last: number },
  allowed: Allowed = {},
): string | null {
  const written = writer.write(sentence, range(first, last), allowed);
  needs.push(...written.needs);
  return written.clean && written.text !== "" ? written.text : null;
}
