import type { Model } from "../../questions/reading/model/model.ts";
import type { Token } from "../../questions/reading/tokens/tokens.ts";
import type { GoldSentence } from "./treebank.ts";

/** Shares in percent. Punctuation counts for tags, not for trees. */
export interface Scores {
  readonly tags: number;
  readonly upos: number;
  readonly heads: number;
  readonly labelled: number;
  /** Words with the relation and the head right: precision, recall, F, and how often the gold trees have it. */
  readonly relations: ReadonlyMap<string, readonly [number, number, number, number]>;
}

const SHOWN = [
  ...[
    "nsubj",
    "nsubj:pass",
    "obj",
    "iobj",
    "obl",
    "obl:agent",
    "nmod",
    "ccomp",
    "xcomp",
    "advcl",
    "acl",
    "acl:relcl",
  ],
  ...["appos", "conj", "flat", "compound", "parataxis", "root"],
];
/** Pairs of a verb and its subject or object, as the question "who did what" needs them. */
const ROLES: Readonly<Record<string, RegExp>> = { subjects: /^nsubj/, objects: /^obj$/ };

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Parses the gold tokens of each document and compares. */
export function evaluate(model: Model, documents: readonly (readonly GoldSentence[])[]): Scores {
  const counts = { words: 0, tags: 0, upos: 0, counted: 0, heads: 0, labelled: 0 };
  const tallies = new Map<string, [right: number, said: number, gold: number]>();
  const pairs = documents.flatMap((sentences) => {
    const parsed = model.parseArticle(sentences.map(({ texts }) => toTokens(texts)));
    return sentences.map((gold, i) => ({ gold, parsed: parsed[i]! }));
  });
  for (const { gold, parsed } of pairs) {
    for (const [i, token] of parsed.entries()) {
      counts.words++;
      if (token.tag === gold.tags[i]) counts.tags++;
      if (token.upos === gold.upos[i]) counts.upos++;
      if (gold.upos[i] === "PUNCT") continue;
      const rightHead = token.head === gold.heads[i];
      counts.counted++;
      if (rightHead) counts.heads++;
      if (rightHead && token.relation === gold.relations[i]) counts.labelled++;
      for (const name of SHOWN) {
        const said = token.relation === name;
        tally(
          tallies,
          name,
          said && gold.relations[i] === name && rightHead,
          said,
          gold.relations[i] === name,
        );
      }
      for (const [name, pattern] of Object.entries(ROLES)) {
        const said = pattern.test(token.relation) && parsed[token.head]?.upos === "VERB";
        const expected = pattern.test(gold.relations[i]!) && gold.upos[gold.heads[i]!] === "VERB";
        tally(tallies, name, said && expected && rightHead, said, expected);
      }
    }
  }
  const relations = new Map(
    [...tallies].map(([name, [right, said, gold]]) => {
      const precision = percent(right, said);
      const recall = percent(right, gold);
      const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      return [name, [precision, recall, f, gold]] as const;
    }),
  );
  return {
    tags: percent(counts.tags, counts.words),
    upos: percent(counts.upos, counts.words),
    heads: percent(counts.heads, counts.counted),
    labelled: percent(counts.labelled, counts.counted),
    relations,
  };
}

export function formatScores({ tags, upos, heads, labelled, relations }: Scores): string {
  const round = (value: number): string => value.toFixed(1);
  const rows = [...relations].map(
    ([name, [precision, recall, f, count]]) =>
      `  ${name.padEnd(12)} precision ${round(precision)} recall ${round(recall)} F ${round(f)} of ${count}`,
  );
  return [
    `tags ${tags.toFixed(2)} upos ${upos.toFixed(2)} UAS ${heads.toFixed(2)} LAS ${labelled.toFixed(2)}`,
    ...rows,
  ].join("\n");
}

function tally(
  tallies: Map<string, [number, number, number]>,
  name: string,
  right: boolean,
  said: boolean,
  expected: boolean,
): void {
  const counts = tallies.get(name) ?? [0, 0, 0];
  if (right) counts[0]++;
  if (said) counts[1]++;
  if (expected) counts[2]++;
  tallies.set(name, counts);
}

/** Words joined by single spaces, as tokens of that text. */
export function toTokens(texts: readonly string[]): Token[] {
  let start = 0;
  return texts.map((text) => {
    const token = { text, start, end: start + text.length };
    start = token.end + 1;
    return token;
  });
}
