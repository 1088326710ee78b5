import type { Sentence } from "../../reading/document/document.ts";
import type { FoundAttribution } from "../../reading/attributions/attributions.ts";
import { sourcePhrase } from "../clauses/host.ts";
import { invert, verbGroupOf } from "../english/verb-group.ts";
import type { Writer } from "../english/alone/writer.ts";
import type { Material } from "../material/material.ts";
import { write } from "../english/write-phrase.ts";

/** Who says it, as it stands behind "According to"; null where that would need the article. */
export function writeSource(
  holder: FoundAttribution,
  writer: Writer,
  needs: Sentence[],
  { analysis }: Material,
): string | null {
  const { sentence, sourceHead } = holder;
  if (/^W/.test(sourceHead.tag)) return analysis.registry.nameOf(sentence, sourceHead);
  const phrase = sourcePhrase(holder);
  const beside = analysis.registry.besideOf(sentence, sourceHead);
  const named = beside !== undefined && (beside.first < phrase.first || beside.last > phrase.last);
  return write(writer, needs, sentence, named ? beside : phrase);
}

/** "does the United States believe": the inner of two sources, asked inside the question. */
export function writeInner(
  holder: FoundAttribution,
  writer: Writer,
  needs: Sentence[],
  material: Material,
): string | null {
  const event = material.analysis.events.find(({ clause }) => clause.verb === holder.cueWord);
  const group = event === undefined ? null : verbGroupOf(event.clause);
  const source = writeSource(holder, writer, needs, material);
  if (group === null || source === null || event?.clause.negated === true) return null;
  const { front, tail } = invert(group);
  return [front, source, tail].join(" ");
}
