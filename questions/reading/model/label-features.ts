import { type Derivations, NONE } from "./derivations.ts";
import { pair } from "./hash.ts";
import type { TaggedSentence } from "./sentence.ts";

/** Room that `labelFeatures` needs in its output. */
export const LABEL_FEATURES = 48;
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
  const { form, tag, suffix3, shape, count } = sentence;
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
  let n = 0;
  const add = (name: number, value: number): void => {
    out[n++] = pair(name * 0x1f83d9ab, value);
  };
  add(1, pair(direction, headWord));
  add(2, pair(direction, headTag));
  add(3, pair(direction, childWord));
  add(4, pair(direction, childTag));
  add(5, tags);
  add(6, pair(direction, pair(headWord, childTag)));
  add(7, pair(direction, pair(headTag, childWord)));
  add(8, pair(direction, pair(headWord, childWord)));
  add(9, pair(tags, distance));
  add(10, pair(childTag, pair(tagAt(d - 1), tagAt(d + 1))));
  add(11, pair(childTag, nodeWord(left)));
  add(12, pair(childTag, nodeTag(left)));
  add(13, pair(childTag, nodeTag(right)));
  add(14, pair(childTag, nodeWord(right)));
  add(15, pair(tags, nodeWord(left)));
  add(16, pair(pair(headWord, childTag), nodeWord(left)));
  add(17, pair(pair(headWord, childTag), pair(direction, wordAt(d - 1))));
  add(18, pair(wordAt(d - 1), childTag));
  add(19, pair(tags, tagAt(d + 1)));
  add(20, pair(tags, tagAt(h + 1)));
  add(21, pair(tags, nodeTag(outerLeft[head]!)));
  add(22, 0);
  add(23, pair(pair(headWord, direction), nodeTag(outerRight[head]!)));
  add(24, pair(tags, tagAt(h - 1)));
  add(25, pair(tags, wordAt(d + 1)));
  add(26, pair(tags, nodeRelation(sibling)));
  add(27, pair(tags, nodeRelation(left)));
  add(28, pair(pair(headWord, childTag), nodeRelation(sibling)));
  add(29, pair(tags, nodeRelation(innerLeft[child]!)));
  add(30, pair(tags, nodeRelation(right)));
  add(31, pair(tags, pair(wordAt(d - 1), wordAt(d + 1))));
  add(32, pair(tags, suffix3[d]!));
  add(33, pair(tags, shape[d]!));
  add(34, pair(tags, pair(suffix3[h]!, suffix3[d]!)));
  add(35, pair(tags, pair(nodeWord(left), nodeRelation(sibling))));
  add(36, pair(tags, pair(tagAt(h - 1), tagAt(d - 1))));
  add(37, pair(childWord, pair(nodeRelation(left), nodeRelation(right))));
  return n;
}
