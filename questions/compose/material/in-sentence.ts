import type { Bounds } from "../../article/clean-text.ts";
import type { FoundAttribution } from "../../reading/attributions/attributions.ts";
import type { Sentence } from "../../reading/document/document.ts";
import type { Mention } from "../../reading/names/entities.ts";
import type { FoundQuantity } from "../../reading/quantities.ts";
import type { Reference } from "../../reading/references/reference.ts";
import type { FoundTime } from "../../reading/times/times.ts";
import type { Workshop } from "./workshop.ts";

/** What was found in one sentence. */
export interface InSentence {
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly times: readonly FoundTime[];
  readonly quantities: readonly FoundQuantity[];
  /** Attributions whose cue stands in it. */
  readonly attributions: readonly FoundAttribution[];
}

interface Filled {
  readonly mentions: Mention[];
  readonly references: Reference[];
  readonly times: FoundTime[];
  readonly quantities: FoundQuantity[];
  readonly attributions: FoundAttribution[];
}

/** Looked up in no time, however long the article is. */
export function inSentence(workshop: Workshop, { index }: Sentence): InSentence {
  return (
    workshop.once(sort)[index] ?? {
      mentions: [],
      references: [],
      times: [],
      quantities: [],
      attributions: [],
    }
  );
}

function sort({ material: { analysis } }: Workshop): Filled[] {
  const { document, mentions, references, times, quantities, attributions } = analysis;
  const { sentences } = document;
  const all = sentences.map(
    (): Filled => ({ mentions: [], references: [], times: [], quantities: [], attributions: [] }),
  );
  for (const mention of mentions) all[mention.sentence.index]?.mentions.push(mention);
  for (const reference of references) all[reference.sentence.index]?.references.push(reference);
  for (const said of attributions) all[said.sentence.index]?.attributions.push(said);
  const at = ({ start }: Bounds): Filled | undefined => all[indexAt(sentences, start)];
  for (const time of times) at(time)?.times.push(time);
  for (const quantity of quantities) at(quantity)?.quantities.push(quantity);
  return all;
}

/** The place of the sentence that holds a position, or of the last one before it. */
function indexAt(sentences: readonly Sentence[], position: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.unit.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
