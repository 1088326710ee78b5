import { own } from "../../base/own.ts";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** One sentence of a treebank; `heads` count from 0 and are -1 at the root. */
export interface GoldSentence {
  readonly texts: readonly string[];
  readonly tags: readonly string[];
  readonly upos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** Whether a new document begins here. */
  readonly opensDocument: boolean;
}

/** Rare or older names of a relation, and what they count as. */
const RELATION_ALIASES: Readonly<Record<string, string>> = {
  "nmod:npmod": "nmod:unmarked",
  "nmod:tmod": "nmod:unmarked",
  "obl:npmod": "obl:unmarked",
  "obl:tmod": "obl:unmarked",
  "csubj:outer": "csubj",
};

/** Reads CoNLL-U text. Ranges ("3-4") and empty nodes ("3.1") are skipped: the single words stand beside them. */
export function parseTreebank(text: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  for (const block of text.split(/\r?\n\r?\n/)) {
    const rows = block
      .split(/\r?\n/)
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split("\t"));
    if (rows.length === 0) continue;
    const tags = rows.map((row) => row[4]!);
    const heads = rows.map((row) => Number(row[6]) - 1);
    sentences.push({
      texts: rows.map((row) => row[1]!),
      upos: rows.map((row) => row[3]!),
      tags,
      heads,
      opensDocument: /^# newdoc/m.test(block),
      relations: rows.map((row) => own(RELATION_ALIASES, row[7]!) ?? row[7]!),
    });
  }
  return sentences;
}

/** All sentences of the `.conllu` files of a folder, files in order of their names. */
export function readTreebanks(folder: string): GoldSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".conllu"))
    .sort()
    .flatMap((name) => parseTreebank(readFileSync(path.join(folder, name), "utf8")));
}

/** Cuts a treebank into its documents. */
export function groupDocuments(sentences: readonly GoldSentence[]): GoldSentence[][] {
  const documents: GoldSentence[][] = [];
  for (const sentence of sentences) {
    const last = documents.at(-1);
    if (last === undefined || sentence.opensDocument) documents.push([sentence]);
    else last.push(sentence);
  }
  return documents;
}
