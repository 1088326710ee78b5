import { own } from "../../../base/own.ts";
import type { TagGuesses } from "./tagger.ts";

const FINITE = /^(?:VB[DPZ]|MD)$/;
/** What a finite verb is mistaken for. */
const MISTAKEN: Readonly<Record<string, RegExp>> = { VBD: /^VBN?$/, VBP: /^(?:VB|NN)$/, VBZ: /^NNS$/ };
/** After these stands a noun, an infinitive or a participle, and no finite verb. */
const NO_VERB_AFTER = /^(?:IN|TO|DT|PRP\$|POS|JJ|CD|MD|VB|VBG|VBD|VBP|VBZ|``|-LRB-|:)$/;
const LEAST_WORDS = 5;
/** In units of packed weights: a tag that stood further above the second best is left alone. */
const DOUBTED_MARGIN = 95;

const SUBORDINATES = /^(?:as|while|when|because|although|though|after|before)$/;

/** Where in a headline a clause that hangs on the first one begins, or its end. */
function endOfMain(texts: readonly string[]): number {
  const begin = texts.findIndex((text, i) => i >= LEAST_WORDS - 1 && SUBORDINATES.test(text));
  return begin === -1 ? texts.length : begin + 1;
}

/**
 * A sentence, or the first clause of a headline, that came out without a finite verb gets one where a word might well
 * be it: "Microsoft waits for the court" (no plural), "The system shipped with faults" (no participle). Headlines may
 * do without one, and in them a participle is a participle; so may a sentence that begins with an infinitive, because
 * that is an order.
 */
export function findFinite(
  texts: readonly string[],
  guesses: TagGuesses,
  tagNames: readonly string[],
): TagGuesses {
  const { tags, seconds, margins } = guesses;
  const name = (i: number): string => tagNames[tags[i] ?? -1] ?? "";
  const whole = /^[.!?"”’')]$/.test(texts.at(-1) ?? "");
  const end = whole ? texts.length : endOfMain(texts);
  if (end < LEAST_WORDS || name(0) === "VB") return guesses;
  for (let i = 0; i < end; i++) if (FINITE.test(name(i))) return guesses;
  let found = -1;
  for (let i = 1; i < end - 1; i++) {
    const second = tagNames[seconds[i]!]!;
    const fits =
      margins[i]! < DOUBTED_MARGIN &&
      (own(MISTAKEN, second)?.test(name(i)) ?? false) &&
      (whole || second !== "VBD") &&
      !NO_VERB_AFTER.test(name(i - 1));
    if (fits && (found === -1 || margins[i]! < margins[found]!)) found = i;
  }
  if (found === -1) return guesses;
  return {
    tags: tags.map((tag, i) => (i === found ? seconds[i]! : tag)),
    seconds: seconds.map((second, i) => (i === found ? tags[i]! : second)),
    margins,
  };
}
