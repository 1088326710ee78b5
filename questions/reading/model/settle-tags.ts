import type { Tree } from "./beam.ts";
import type { TagGuesses } from "./tagger.ts";

/** In units of packed weights: a tag that stood further above the second best is left alone. */
const SETTLED_MARGIN = 120;
const FINITE = /^VB[DPZ]$/;
const NOMINAL = /^(NNS?|NNPS?|JJ)$/;

/**
 * Takes the second-best tag of a word where the tree speaks for it and against the best one: what has a subject is
 * no noun, what has a passive auxiliary is a participle. Returns class numbers, like `tags`.
 */
export function settleTags(
  { tags, seconds, margins }: TagGuesses,
  { heads, relations }: Tree,
  tagNames: readonly string[],
  relationNames: readonly string[],
): Int32Array {
  const children = tags.map(() => 0);
  for (const [child, head] of heads.entries())
    if (head !== -1) children[head]! |= markOf(relationNames[relations[child]!]!);
  return tags.map((tag, i) => {
    const second = seconds[i]!;
    if (margins[i]! >= SETTLED_MARGIN) return tag;
    const relation = relationNames[relations[i]!]!;
    return prefers(tagNames[tag]!, tagNames[second]!, children[i]!, relation) ? second : tag;
  });
}

const SUBJECT = 1;
const PASSIVE = 2;
const AUXILIARY = 4;
const COPULA = 8;

function markOf(relation: string): number {
  if (relation === "nsubj") return SUBJECT;
  if (relation === "nsubj:pass" || relation === "aux:pass") return PASSIVE;
  if (relation === "aux") return AUXILIARY;
  return relation === "cop" ? COPULA : 0;
}

function prefers(best: string, second: string, children: number, relation: string): boolean {
  const has = (mark: number): boolean => (children & mark) !== 0;
  if (NOMINAL.test(best) && FINITE.test(second)) return has(SUBJECT) && !has(COPULA) && !has(AUXILIARY);
  if (best === "VBN" && second === "VBD") return has(SUBJECT) && !has(AUXILIARY) && !has(PASSIVE);
  if (best === "VBD" && second === "VBN") return has(PASSIVE) || (relation === "acl" && !has(SUBJECT));
  if (best === "VB" && second === "VBP") return has(SUBJECT) && !has(AUXILIARY) && relation !== "xcomp";
  return best === "VBP" && second === "VB" && has(AUXILIARY);
}
