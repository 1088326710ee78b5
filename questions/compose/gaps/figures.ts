import { bracketsBefore } from "../../text/marks.ts";
import type { Sentence, Word } from "../../reading/document/document.ts";
import { isMeasure } from "../english/plain-nouns.ts";
import { guards, refusalOf } from "../material/refusal.ts";
import { type Candidate, type Make, PRIOR } from "./gap-candidate.ts";

interface Figure {
  readonly words: readonly Word[];
  readonly word: Word;
  readonly last: number;
  readonly texts: readonly string[];
}

/** What is no figure that the article tells. */
export const FIGURE_GUARDS = guards<Figure>([
  {
    name: "“one”, or a sign of money alone",
    example: "Norway has come up with one in Oslo.",
    rejects: ({ texts }) => texts.every((one) => /^(?:one|[$£€])$/i.test(one)),
  },
  {
    name: "a date or a score in figures",
    example: "Norway remembers the 9/11 attacks in Oslo.",
    rejects: ({ texts }) => /[/:]/.test(texts.join("")),
  },
  {
    name: "the number of a house",
    example: "The fire began at 131 West Street in Oslo.",
    rejects: ({ words, last }) => isAddress(words.slice(last + 1, last + 4)),
  },
  {
    name: "a measure that is only converted",
    example: "A maximum speed limit of 55 mph (about 88 km/h) was set by Norway on the bridge in Oslo.",
    rejects: ({ words, word, last }) =>
      bracketsBefore(words, word.index) > 0 && isMeasure(words[last + 1]?.lower ?? ""),
  },
  {
    name: "a small number that is taken as known",
    example: "The two engineers closed the bridge in Oslo.",
    rejects: ({ words, word, last }) =>
      last === word.index &&
      !/^\d{2}/.test(word.text) &&
      /^(?:the|these|those|all|both|his|her|its|their|no\.?|number|#)$/.test(
        words[word.index - 1]?.lower ?? "",
      ),
  },
]);

/** A number in figures or words, with its sign of money and its million. */
export function figure({ words }: Sentence, word: Word, make: Make): Candidate {
  let last = word.index;
  while (
    words[last + 1]?.tag === "CD" ||
    /^(?:million|billion|trillion|thousand|hundred)$/.test(words[last + 1]?.lower ?? "")
  )
    last++;
  const texts = words.slice(word.index, last + 1).map((one) => one.text);
  const why = refusalOf(FIGURE_GUARDS, { words, word, last, texts });
  if (why !== undefined) return why;
  const isYear = last === word.index && /^(?:1[1-9]|20)\d\d$/.test(word.text);
  return make(
    { first: word.index, last },
    isYear ? "date" : "number",
    isYear ? PRIOR.date - 0.02 : PRIOR.number,
  );
}

const isAddress = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => /^(?:street|avenue|road|st\.|ave\.|boulevard|highway|drive)$/.test(lower));
