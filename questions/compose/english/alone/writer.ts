import type { Sentence, Word } from "../../../reading/document/document.ts";
import { keepsCapital } from "../../../reading/gazetteer/places.ts";
import { boundsOf, type Phrase } from "../../../reading/document/phrase.ts";
import type { Workshop } from "../../material/workshop.ts";
import { type Edit, withEdits } from "./edit.ts";
import { PART } from "./part-policy.ts";
import { type Passed, passOver } from "./pass.ts";
import type { Policy } from "./policy.ts";

/** Words of the article made fit to stand alone. */
export interface Written extends Omit<Passed, "edits"> {
  readonly text: string;
}

/** Writes words of sentences with names in full and dates written out; one instance writes one question. */
export interface Writer {
  write(sentence: Sentence, phrase: Phrase): Written;
}

/** A name that a writer has given in full once it does not give again. */
export function createWriter({ material, index }: Workshop, policy: Policy = PART): Writer {
  const named = new Set<string>();
  const { text } = material.analysis.document;
  return {
    write(sentence, phrase) {
      if (phrase.first > phrase.last) return { text: "", clean: true, open: false, needs: [] };
      const words = sentence.words.slice(phrase.first, phrase.last + 1);
      const { edits, ...passed } = passOver({ sentence, phrase, words, index, policy, named });
      const all = [...edits, ...opening(sentence, phrase)];
      return { ...passed, text: withEdits(text, boundsOf(sentence, phrase), all) };
    },
  };
}

/** A sentence begins with a capital that its first word does not keep elsewhere. */
function opening(sentence: Sentence, { first, last }: Phrase): Edit[] {
  const word = sentence.words.find(({ text }) => /\p{L}/u.test(text));
  if (word === undefined || word.index < first || word.index > last || keepsItsCapital(word)) return [];
  const text = word.text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  return [{ start: word.start, end: word.end, text }];
}

const keepsItsCapital = ({ tag, lower, text }: Word): boolean =>
  /^NNPS?$/.test(tag) || lower === "i" || keepsCapital(text);
