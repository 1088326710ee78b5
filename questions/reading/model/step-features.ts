import { type Derivations, NONE } from "./derivations.ts";
import { pair } from "./hash.ts";
import type { TaggedSentence } from "./sentence.ts";

/** Room that `stepFeatures` needs in its output. */
export const STEP_FEATURES = 128;
const ABSENT = 0x7feb352d;

function bucket(distance: number): number {
  return distance < 6 ? distance : distance < 10 ? 6 : 7;
}

/**
 * Fills `out` with the features of a state: s0, s1, s2 are the upper words of the stack, b0, b1, b2 the next
 * words; -l and -r children. After Zhang and Nivre (2011), with counts of what stands between two words.
 */
export function stepFeatures(
  derivations: Derivations,
  sentence: TaggedSentence,
  state: number,
  out: Int32Array,
): number {
  const { token, relation, outerLeft, innerLeft, outerRight, innerRight, leftCount, rightCount, below } =
    derivations;
  const { form, tag, count } = sentence;
  const s0 = derivations.top[state]!;
  const s1 = s0 === NONE ? NONE : below[s0]!;
  const s2 = s1 === NONE ? NONE : below[s1]!;
  const b0 = derivations.front[state]!;
  const s0Token = s0 === NONE ? NONE : token[s0]!;
  const s1Token = s1 === NONE ? NONE : token[s1]!;
  const b0Token = token[b0]!;

  const wordOf = (position: number): number =>
    position === NONE || position > count ? ABSENT : form[position]!;
  const tagOf = (position: number): number =>
    position === NONE || position > count ? ABSENT : tag[position]!;
  const nodeTag = (node: number): number => (node === NONE ? ABSENT : tag[token[node]!]!);
  const nodeWord = (node: number): number => (node === NONE ? ABSENT : form[token[node]!]!);
  const nodeRelation = (node: number): number => (node === NONE ? NONE : relation[node]!);

  const s0w = wordOf(s0Token);
  const s0t = tagOf(s0Token);
  const s1w = wordOf(s1Token);
  const s1t = tagOf(s1Token);
  const s2t = s2 === NONE ? ABSENT : tag[token[s2]!]!;
  const s2w = s2 === NONE ? ABSENT : form[token[s2]!]!;
  const b0w = wordOf(b0Token);
  const b0t = tagOf(b0Token);
  const b1w = wordOf(b0Token + 1);
  const b1t = tagOf(b0Token + 1);
  const b2w = wordOf(b0Token + 2);
  const b2t = tagOf(b0Token + 2);
  const b3t = tagOf(b0Token + 3);
  const s0p = pair(s0w, s0t);
  const s1p = pair(s1w, s1t);
  const b0p = pair(b0w, b0t);
  const s0l = s0 === NONE ? NONE : outerLeft[s0]!;
  const s0r = s0 === NONE ? NONE : outerRight[s0]!;
  const s1l = s1 === NONE ? NONE : outerLeft[s1]!;
  const s1r = s1 === NONE ? NONE : outerRight[s1]!;
  const b0l = outerLeft[b0]!;
  const s0lt = nodeTag(s0l);
  const s0rt = nodeTag(s0r);
  const s1lt = nodeTag(s1l);
  const s1rt = nodeTag(s1r);
  const b0lt = nodeTag(b0l);
  const s0lRelation = nodeRelation(s0l);
  const s0rRelation = nodeRelation(s0r);
  const s1lRelation = nodeRelation(s1l);
  const s1rRelation = nodeRelation(s1r);
  const b0lRelation = nodeRelation(b0l);
  const s0lefts = s0 === NONE ? 0 : Math.min(leftCount[s0]!, 3);
  const s0rights = s0 === NONE ? 0 : Math.min(rightCount[s0]!, 3);
  const s1rights = s1 === NONE ? 0 : Math.min(rightCount[s1]!, 3);
  const b0lefts = Math.min(leftCount[b0]!, 3);
  const toFront = s0 === NONE ? 0 : bucket(b0Token - s0Token);
  const toBelow = s1 === NONE ? 0 : bucket(s0Token - s1Token);
  const s0b0t = pair(s0t, b0t);
  const s1s0t = pair(s1t, s0t);

  const between = (from: number, to: number): number => {
    if (from === NONE || to - from < 2) return 0;
    const { verbsBefore, commasBefore, conjunctionsBefore } = sentence;
    const verbs = Math.min(verbsBefore[to]! - verbsBefore[from + 1]!, 2);
    const commas = Math.min(commasBefore[to]! - commasBefore[from + 1]!, 2);
    const conjunctions = Math.min(conjunctionsBefore[to]! - conjunctionsBefore[from + 1]!, 1);
    return 1 + verbs + 3 * commas + 9 * conjunctions;
  };

  let n = 0;
  const add = (name: number, value: number): void => {
    out[n++] = pair(name * 0x3c6ef372, value);
  };
  add(1, s0w);
  add(2, s0t);
  add(3, s0p);
  add(4, s1w);
  add(5, s1t);
  add(6, s1p);
  add(7, b0w);
  add(8, b0t);
  add(9, b0p);
  add(10, b1w);
  add(11, b1t);
  add(12, pair(b1w, b1t));
  add(13, b2w);
  add(14, b2t);
  add(15, pair(s2w, s2t));
  // s0 with b0
  add(16, pair(s0p, b0p));
  add(17, pair(s0p, b0w));
  add(18, pair(s0p, b0t));
  add(19, pair(s0w, b0p));
  add(20, pair(s0t, b0p));
  add(21, pair(s0w, b0w));
  add(22, s0b0t);
  add(23, pair(b0t, b1t));
  add(24, pair(pair(b0t, b1t), b2t));
  add(25, pair(s0b0t, b1t));
  add(26, pair(s1s0t, b0t));
  add(27, pair(s0b0t, s0lt));
  add(28, pair(s0b0t, s0rt));
  add(29, pair(s0b0t, b0lt));
  add(30, pair(pair(s0t, s0lt), nodeTag(s0 === NONE ? NONE : innerLeft[s0]!)));
  add(31, pair(pair(s0t, s0rt), nodeTag(s0 === NONE ? NONE : innerRight[s0]!)));
  add(32, pair(pair(b0t, b0lt), nodeTag(innerLeft[b0]!)));
  // distances, numbers of children, what stands between
  add(33, pair(s0w, toFront));
  add(34, pair(s0t, toFront));
  add(35, pair(b0w, toFront));
  add(36, pair(b0t, toFront));
  add(37, pair(s0b0t, toFront));
  add(38, pair(pair(s0w, b0w), toFront));
  add(39, pair(s0w, s0lefts));
  add(40, pair(s0w, s0rights));
  add(41, pair(s0t, s0lefts * 4 + s0rights));
  add(42, pair(b0w, b0lefts));
  add(43, pair(b0t, b0lefts));
  add(44, pair(s1t, s1rights));
  add(45, pair(s1w, s1rights));
  add(46, pair(s0b0t, between(s0Token, b0Token)));
  add(47, pair(s1s0t, between(s1Token, s0Token)));
  add(48, pair(s1s0t, toBelow));
  add(49, pair(pair(s1w, s0t), toBelow));
  add(50, pair(pair(s1t, s0w), toBelow));
  // relations already given
  add(51, s0lRelation);
  add(52, s0rRelation);
  add(53, b0lRelation);
  add(54, pair(s0t, pair(s0lRelation, s0rRelation)));
  add(55, pair(s0w, s0rRelation));
  add(56, pair(b0t, b0lRelation));
  add(57, pair(pair(s0w, b0t), s0rRelation));
  add(58, pair(pair(s0t, b0w), s0lRelation));
  add(59, pair(s0b0t, s0rRelation));
  add(60, pair(s0b0t, b0lRelation));
  add(61, pair(s1s0t, s1rRelation));
  add(62, pair(pair(s1w, s0t), s1rRelation));
  add(63, pair(s1s0t, s0lRelation));
  add(64, pair(s1s0t, s1lRelation));
  add(65, pair(s1s0t, s0rRelation));
  // longer chains
  add(66, pair(s1s0t, s2t));
  add(67, nodeWord(s0l));
  add(68, nodeWord(s0r));
  add(69, nodeWord(b0l));
  add(70, pair(s0w, b1t));
  add(71, pair(s0t, b1w));
  add(72, pair(s1t, b0t));
  add(73, pair(s1w, b0w));
  add(74, pair(pair(s1s0t, b0t), b1t));
  add(75, pair(pair(s0b0t, b1t), b2t));
  add(76, pair(pair(s2t, s1s0t), b0t));
  add(77, pair(pair(s0w, b0t), b1t));
  add(78, pair(pair(s0t, b0w), b1t));
  add(79, pair(pair(s1w, s0t), b0t));
  add(80, pair(pair(s1t, s0w), b0t));
  add(81, pair(s1s0t, b0w));
  // s1 with s0
  add(82, pair(s1w, s0w));
  add(83, pair(s1p, s0t));
  add(84, pair(s1t, s0p));
  add(85, s1s0t);
  add(86, pair(s1s0t, s1rt));
  add(87, pair(s1s0t, s1lt));
  add(88, pair(s1s0t, s0lt));
  add(89, pair(s1s0t, s0rt));
  add(90, pair(pair(s1w, nodeWord(s0l)), s0t));
  add(91, pair(pair(s1t, nodeWord(s0l)), s0w));
  add(92, pair(pair(s0w, nodeWord(s0r)), b0t));
  add(93, pair(pair(b1t, b2t), b3t));
  add(94, pair(s0w, pair(b1t, b2t)));
  add(95, pair(pair(s1rRelation, s0lRelation), pair(s1s0t, b0t)));
  add(96, 0);
  return n;
}
