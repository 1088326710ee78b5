import type { Draft, DraftAnswer } from "../../questions/compose/stages/draft.ts";
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

/** A draft about a text: `proof` is the sentence that answers it, `words` the answer there. */
export function draftAbout(
  text: string,
  {
    proof,
    words,
    ...rest
  }: { proof: string; words: string; answer: Partial<DraftAnswer> } & Partial<Omit<Draft, "answer">>,
): Draft {
  const { answer, ...change } = rest;
  return {
    fact: "f1",
    slot: "subject",
    skill: "who",
    stem: "Who did it?",
    evidence: [spanIn(text, proof)],
    rule: "a test",
    prior: 1,
    ...change,
    answer: { text: words, span: spanIn(text, words), type: "person", entity: words, value: null, ...answer },
  };
}
