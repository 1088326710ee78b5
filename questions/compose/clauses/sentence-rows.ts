import type { Sentence, Word } from "../../reading/document/document.ts";
import { knownPlace } from "../../reading/gazetteer/places.ts";
import type { UseRow } from "./use.ts";

/** What keeps every clause of a sentence from a use. */
export const SENTENCE_ROWS: readonly UseRow<Sentence>[] = [
  {
    name: "no sentence of the body",
    example: "Anna Berg opened the bridge\n\nThe ferry stopped in Oslo on Friday.",
    keepsFrom: ["asked", "told", "gap"],
    rejects: ({ unit }) => unit.role !== "sentence",
  },
  {
    name: "a question",
    example: "Did Anna Berg open the bridge in Oslo?",
    keepsFrom: ["asked"],
    rejects: ({ words }) => words.slice(-3).some(({ text }) => text.includes("?")),
  },
  {
    name: "a question or a thought broken off",
    example: "Anna Berg opened the bridge in Oslo …",
    keepsFrom: ["told"],
    rejects: ({ words }) => words.some(({ text }) => text === "?" || text === "…" || text === "..."),
  },
  {
    name: "a heading in capitals inside the text",
    example: "NORWAY OPENS BRIDGE Anna Berg opened the bridge in Oslo.",
    keepsFrom: ["told"],
    rejects: (sentence) => SHOUTS.test(textOf(sentence)),
  },
  {
    name: "a line about who wrote it",
    example: "Anna Berg contributed reporting from Oslo on Friday.",
    keepsFrom: ["told"],
    rejects: (sentence) => CREDIT.test(textOf(sentence)),
  },
  {
    name: "a name of a place torn by the tree",
    example: "The city of Dar es Salaam opened a bridge.",
    keepsFrom: ["asked"],
    rejects: holdsTornPlace,
  },
  {
    name: "too short or too long for a passage",
    example: "Anna Berg left Oslo.",
    keepsFrom: ["gap"],
    rejects: ({ words }) => words.length < LENGTH.least || words.length > LENGTH.most,
  },
  {
    name: "no end of a sentence",
    example: "Anna Berg opened the bridge in Oslo on Friday:",
    keepsFrom: ["gap"],
    rejects: ({ words }) => !/^[.!”"]$/.test(words.at(-1)?.text ?? ""),
  },
  {
    name: "the order of a question",
    example: "So why would Anna Berg open the bridge in Oslo.",
    keepsFrom: ["gap"],
    rejects: ({ words }) => asks(words),
  },
  {
    name: "a caption or a note",
    example: "Correction: Norway closed the bridge in Oslo on Friday.",
    keepsFrom: ["gap"],
    rejects: ({ words }) =>
      /^(?:editor|note|photo|image|video|correction|update)$/.test(words[0]?.lower ?? ""),
  },
  {
    name: "a mark of a list, a tag or an address",
    example: "Anna Berg opened the bridge in Oslo | The Post.",
    keepsFrom: ["gap"],
    rejects: ({ words }) => words.some(({ text }) => /^[?<>|]|^https?:/.test(text)),
  },
  {
    name: "no finite verb of its own",
    example: "Anna Berg in 1990, after having left the party called Hope.",
    keepsFrom: ["gap"],
    rejects: (sentence) => !hasFiniteVerb(sentence),
  },
  {
    name: "no subject anywhere",
    example: "Opened the bridge in Oslo on Friday.",
    keepsFrom: ["gap"],
    rejects: ({ words }) => !words.some(({ relation }) => /^(?:nsubj|csubj|expl)/.test(relation)),
  },
];

const textOf = ({ words }: Sentence): string => words.map(({ text }) => text).join(" ");

/** Words in capitals, as headings inside a text have them. */
const SHOUTS = /\b\p{Lu}{3,}(?: \p{Lu}{2,}){2,}\b/u;
/** The line at the end that says who wrote what. */
const CREDIT =
  /\b(?:reported from|reporting from|contributed (?:reporting|to th)|additional reporting|reports? (?:from|for) (?=\p{Lu}))/iu;

/** How many words a passage has. */
const LENGTH = { least: 6, most: 75 };

/** "Dar es Salaam", whose middle was taken for a verb: the tree of the sentence is wrong. */
function holdsTornPlace({ words }: Sentence): boolean {
  return words.some(
    ({ tag, text, index }) =>
      tag.startsWith("VB") &&
      text.length < 4 &&
      knownPlace([words[index - 1]?.text, text, words[index + 1]?.text].join(" ")) !== undefined,
  );
}

/** "So why would he go": a question, whatever mark ends it. */
const asks = (words: readonly Word[]): boolean =>
  words
    .slice(0, 3)
    .some((word, at) => /^W/.test(word.tag) && /^(?:MD|VB[DZP])$/.test(words[at + 1]?.tag ?? "")) &&
  words.slice(0, 2).some(({ tag }) => /^W(?:RB|P)/.test(tag)) &&
  words.slice(0, 4).some(({ relation }) => /^(?:aux|cop)/.test(relation));

/** A finite verb that stands in no clause beside a noun or another verb. */
function hasFiniteVerb({ words }: Sentence): boolean {
  return words.some((word) => {
    if (!/^(?:VB[DZP]|MD)$/.test(word.tag)) return false;
    const top = /^(?:aux|cop)/.test(word.relation) ? (words[word.head] ?? word) : word;
    return !/^(?:acl|advcl)/.test(top.relation);
  });
}
