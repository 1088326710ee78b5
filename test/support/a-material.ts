import type { DraftAnswer } from "../../questions/compose/stages/draft.ts";
import type { Sought } from "../../questions/compose/options/sought.ts";
import type { Workshop } from "../../questions/compose/material/workshop.ts";
import type { Span } from "../../questions/article/span.ts";
import { workshopOf } from "./a-composed-pack.ts";

/** Reads a text of June 12, 2024, for composing. */
export const gather = (text: string, published = "2024-06-12"): Workshop => workshopOf(text, published);

/** The first place where a text says these words. */
export function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The test text does not say "${words}"`);
  return { start, end: start + words.length, text: words };
}

/** What is sought in a text: `proof` is the sentence that answers it, `words` the answer there. */
export function soughtAbout(
  text: string,
  {
    proof,
    words,
    ...rest
  }: { proof: string; words: string; answer: Partial<DraftAnswer> } & Partial<Omit<Sought, "answer">>,
): Sought {
  const { answer, ...change } = rest;
  return {
    slot: "subject",
    matter: "Who did it?",
    evidence: [spanIn(text, proof)],
    ...change,
    answer: { text: words, span: spanIn(text, words), type: "person", entity: words, value: null, ...answer },
  };
}
