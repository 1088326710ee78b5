import { type Derivations, NONE } from "./derivations.ts";
import { numberFeatures, pair } from "./hash.ts";
import type { TaggedSentence } from "./sentence.ts";

/** Room that `labelFeatures` needs in its output. */
export const LABEL_FEATURES = 56;
/** Features that every arc has; others come after them. */
const ALWAYS = 41;
const SALT = 0x1f83d9ab;
const EDGE = 0x68e31da4;

/** Fills `out` with the features of an arc about to be made between the nodes `head` and `child`. */
export function labelFeatures(
  derivations: Derivations,
  sentence: TaggedSentence,
  head: number,
  child: number,
  out: Int32Array,
): number {
  const { token, relation, outerLeft, innerLeft, outerRight } = derivations;
  const { form, tag, doubt, suffix3, shape, count } = sentence;
  const h = token[head]!;
  const d = token[child]!;
  const tagAt = (position: number): number => (position < 0 || position > count ? EDGE : tag[position]!);
  const wordAt = (position: number): number => (position < 0 || position > count ? EDGE : form[position]!);
  const nodeTag = (node: number): number => (node === NONE ? EDGE : tag[token[node]!]!);
  const nodeWord = (node: number): number => (node === NONE ? EDGE : form[token[node]!]!);
  const nodeRelation = (node: number): number => (node === NONE ? NONE : relation[node]!);
  const distance = Math.min(Math.abs(h - d), 5);
  const direction = h < d ? 1 : 2;
  const headWord = form[h]!;
  const childWord = form[d]!;
  const headTag = tag[h]!;
  const childTag = tag[d]!;
  const left = outerLeft[child]!;
  const right = outerRight[child]!;
  const sibling = h < d ? outerRight[head]! : outerLeft[head]!;
  const tags = pair(direction, pair(headTag, childTag));
  out[0] = pair(direction, headWord);
  out[1] = pair(direction, headTag);
  out[2] = pair(direction, childWord);
  out[3] = pair(direction, childTag);
  out[4] = tags;
  out[5] = pair(direction, pair(headWord, childTag));
  out[6] = pair(direction, pair(headTag, childWord));
  out[7] = pair(direction, pair(headWord, childWord));
  out[8] = pair(tags, distance);
  out[9] = pair(childTag, pair(tagAt(d - 1), tagAt(d + 1)));
  out[10] = pair(childTag, nodeWord(left));
  out[11] = pair(childTag, nodeTag(left));
  out[12] = pair(childTag, nodeTag(right));
  out[13] = pair(childTag, nodeWord(right));
  out[14] = pair(tags, nodeWord(left));
  out[15] = pair(pair(headWord, childTag), nodeWord(left));
  out[16] = pair(pair(headWord, childTag), pair(direction, wordAt(d - 1)));
  out[17] = pair(wordAt(d - 1), childTag);
  out[18] = pair(tags, tagAt(d + 1));
  out[19] = pair(tags, tagAt(h + 1));
  out[20] = pair(tags, nodeTag(outerLeft[head]!));
  out[21] = 0;
  out[22] = pair(pair(headWord, direction), nodeTag(outerRight[head]!));
  out[23] = pair(tags, tagAt(h - 1));
  out[24] = pair(tags, wordAt(d + 1));
  out[25] = pair(tags, nodeRelation(sibling));
  out[26] = pair(tags, nodeRelation(left));
  out[27] = pair(pair(headWord, childTag), nodeRelation(sibling));
  out[28] = pair(tags, nodeRelation(innerLeft[child]!));
  out[29] = pair(tags, nodeRelation(right));
  out[30] = pair(tags, pair(wordAt(d - 1), wordAt(d + 1)));
  out[31] = pair(tags, suffix3[d]!);
  out[32] = pair(tags, shape[d]!);
  out[33] = pair(tags, pair(suffix3[h]!, suffix3[d]!));
  out[34] = pair(tags, pair(nodeWord(left), nodeRelation(sibling)));
  out[35] = pair(tags, pair(tagAt(h - 1), tagAt(d - 1)));
  out[36] = pair(childWord, pair(nodeRelation(left), nodeRelation(right)));
  const siblings = h < d ? derivations.rightRelations[head]! : derivations.leftRelations[head]!;
  out[37] = pair(tags, siblings);
  out[38] = pair(pair(headWord, childTag), siblings);
  out[39] = pair(tags, derivations.leftRelations[child]!);
  out[40] = pair(tags, derivations.rightRelations[child]!);
  numberFeatures(out, ALWAYS, SALT);

  let n = ALWAYS;
  const add = (name: number, value: number): void => {
    out[n++] = pair(Math.imul(name, SALT), value);
  };
  if (doubt[d] !== 0) {
    add(48, pair(tags, doubt[d]!));
    add(49, pair(doubt[d]!, nodeRelation(left)));
  }
  if (doubt[h] !== 0) add(50, pair(pair(direction, childTag), doubt[h]!));
  return n;
}
