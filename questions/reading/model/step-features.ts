import { type Derivations, NONE } from "./derivations.ts";
import { numberFeatures, pair } from "./hash.ts";
import type { TaggedSentence } from "./sentence.ts";

/** Room that `stepFeatures` needs in its output. */
export const STEP_FEATURES = 160;
/** Features that every state has; others come after them. */
const ALWAYS = 115;
const SALT = 0x3c6ef372;
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
  const { leftRelations, rightRelations } = derivations;
  const { token, relation, outerLeft, innerLeft, outerRight, innerRight, leftCount, rightCount, below } =
    derivations;
  const { form, tag, doubt, suffix3, verbsBefore, quotesBefore, count } = sentence;
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
    const { commasBefore, conjunctionsBefore } = sentence;
    const verbs = Math.min(verbsBefore[to]! - verbsBefore[from + 1]!, 2);
    const commas = Math.min(commasBefore[to]! - commasBefore[from + 1]!, 2);
    const conjunctions = Math.min(conjunctionsBefore[to]! - conjunctionsBefore[from + 1]!, 1);
    return 1 + verbs + 3 * commas + 9 * conjunctions;
  };

  out[0] = s0w;
  out[1] = s0t;
  out[2] = s0p;
  out[3] = s1w;
  out[4] = s1t;
  out[5] = s1p;
  out[6] = b0w;
  out[7] = b0t;
  out[8] = b0p;
  out[9] = b1w;
  out[10] = b1t;
  out[11] = pair(b1w, b1t);
  out[12] = b2w;
  out[13] = b2t;
  out[14] = pair(s2w, s2t);
  // s0 with b0
  out[15] = pair(s0p, b0p);
  out[16] = pair(s0p, b0w);
  out[17] = pair(s0p, b0t);
  out[18] = pair(s0w, b0p);
  out[19] = pair(s0t, b0p);
  out[20] = pair(s0w, b0w);
  out[21] = s0b0t;
  out[22] = pair(b0t, b1t);
  out[23] = pair(pair(b0t, b1t), b2t);
  out[24] = pair(s0b0t, b1t);
  out[25] = pair(s1s0t, b0t);
  out[26] = pair(s0b0t, s0lt);
  out[27] = pair(s0b0t, s0rt);
  out[28] = pair(s0b0t, b0lt);
  out[29] = pair(pair(s0t, s0lt), nodeTag(s0 === NONE ? NONE : innerLeft[s0]!));
  out[30] = pair(pair(s0t, s0rt), nodeTag(s0 === NONE ? NONE : innerRight[s0]!));
  out[31] = pair(pair(b0t, b0lt), nodeTag(innerLeft[b0]!));
  // distances, numbers of children, what stands between
  out[32] = pair(s0w, toFront);
  out[33] = pair(s0t, toFront);
  out[34] = pair(b0w, toFront);
  out[35] = pair(b0t, toFront);
  out[36] = pair(s0b0t, toFront);
  out[37] = pair(pair(s0w, b0w), toFront);
  out[38] = pair(s0w, s0lefts);
  out[39] = pair(s0w, s0rights);
  out[40] = pair(s0t, s0lefts * 4 + s0rights);
  out[41] = pair(b0w, b0lefts);
  out[42] = pair(b0t, b0lefts);
  out[43] = pair(s1t, s1rights);
  out[44] = pair(s1w, s1rights);
  out[45] = pair(s0b0t, between(s0Token, b0Token));
  out[46] = pair(s1s0t, between(s1Token, s0Token));
  out[47] = pair(s1s0t, toBelow);
  out[48] = pair(pair(s1w, s0t), toBelow);
  out[49] = pair(pair(s1t, s0w), toBelow);
  // relations already given
  out[50] = s0lRelation;
  out[51] = s0rRelation;
  out[52] = b0lRelation;
  out[53] = pair(s0t, pair(s0lRelation, s0rRelation));
  out[54] = pair(s0w, s0rRelation);
  out[55] = pair(b0t, b0lRelation);
  out[56] = pair(pair(s0w, b0t), s0rRelation);
  out[57] = pair(pair(s0t, b0w), s0lRelation);
  out[58] = pair(s0b0t, s0rRelation);
  out[59] = pair(s0b0t, b0lRelation);
  out[60] = pair(s1s0t, s1rRelation);
  out[61] = pair(pair(s1w, s0t), s1rRelation);
  out[62] = pair(s1s0t, s0lRelation);
  out[63] = pair(s1s0t, s1lRelation);
  out[64] = pair(s1s0t, s0rRelation);
  // longer chains
  out[65] = pair(s1s0t, s2t);
  out[66] = nodeWord(s0l);
  out[67] = nodeWord(s0r);
  out[68] = nodeWord(b0l);
  out[69] = pair(s0w, b1t);
  out[70] = pair(s0t, b1w);
  out[71] = pair(s1t, b0t);
  out[72] = pair(s1w, b0w);
  out[73] = pair(pair(s1s0t, b0t), b1t);
  out[74] = pair(pair(s0b0t, b1t), b2t);
  out[75] = pair(pair(s2t, s1s0t), b0t);
  out[76] = pair(pair(s0w, b0t), b1t);
  out[77] = pair(pair(s0t, b0w), b1t);
  out[78] = pair(pair(s1w, s0t), b0t);
  out[79] = pair(pair(s1t, s0w), b0t);
  out[80] = pair(s1s0t, b0w);
  // s1 with s0
  out[81] = pair(s1w, s0w);
  out[82] = pair(s1p, s0t);
  out[83] = pair(s1t, s0p);
  out[84] = s1s0t;
  out[85] = pair(s1s0t, s1rt);
  out[86] = pair(s1s0t, s1lt);
  out[87] = pair(s1s0t, s0lt);
  out[88] = pair(s1s0t, s0rt);
  out[89] = pair(pair(s1w, nodeWord(s0l)), s0t);
  out[90] = pair(pair(s1t, nodeWord(s0l)), s0w);
  out[91] = pair(pair(s0w, nodeWord(s0r)), b0t);
  out[92] = pair(pair(b1t, b2t), b3t);
  out[93] = pair(s0w, pair(b1t, b2t));
  out[94] = pair(pair(s1rRelation, s0lRelation), pair(s1s0t, b0t));
  out[95] = 0;
  // finite verbs still to come: without one, an unsure participle is the main verb
  const verbsAfter = Math.min(verbsBefore[count]! - verbsBefore[Math.min(b0Token + 1, count)]!, 2);
  out[96] = pair(b0t, verbsAfter);
  out[97] = pair(s0b0t, verbsAfter);
  out[98] = pair(s1s0t, verbsAfter);
  // which relations the upper words have already, and whether a quotation begins or ends between them
  const s0leftSet = s0 === NONE ? 0 : leftRelations[s0]!;
  const s0rightSet = s0 === NONE ? 0 : rightRelations[s0]!;
  const s1rightSet = s1 === NONE ? 0 : rightRelations[s1]!;
  const b0leftSet = leftRelations[b0]!;
  const s0quotes = s0 === NONE ? 0 : (quotesBefore[b0Token]! - quotesBefore[s0Token]!) & 1;
  const s1quotes = s1 === NONE ? 0 : (quotesBefore[s0Token]! - quotesBefore[s1Token]!) & 1;
  out[99] = pair(s0t, s0leftSet);
  out[100] = pair(s0t, s0rightSet);
  out[101] = pair(s0b0t, s0rightSet);
  out[102] = pair(s0w, s0rightSet);
  out[103] = pair(b0t, b0leftSet);
  out[104] = pair(s0b0t, b0leftSet);
  out[105] = pair(s1s0t, s1rightSet);
  out[106] = pair(pair(s1w, s0t), s1rightSet);
  out[107] = pair(s1s0t, s0leftSet);
  out[108] = pair(s0b0t, s0leftSet);
  out[109] = pair(s0b0t, s0quotes);
  out[110] = pair(s1s0t, pair(b0t, s1quotes));
  const suffixOf = (position: number): number => (position === NONE ? ABSENT : suffix3[position]!);
  out[111] = pair(suffixOf(s0Token), b0t);
  out[112] = pair(s0t, suffixOf(b0Token));
  out[113] = pair(suffixOf(s1Token), s0t);
  out[114] = pair(s1t, suffixOf(s0Token));
  numberFeatures(out, ALWAYS, SALT);

  let n = ALWAYS;
  const add = (name: number, value: number): void => {
    out[n++] = pair(Math.imul(name, SALT), value);
  };
  // tags in doubt
  const s0d = s0 === NONE ? 0 : doubt[s0Token]!;
  if (s0d !== 0) {
    add(120, s0d);
    add(121, pair(s0d, b0t));
    add(122, pair(s0d, s1t));
    add(123, pair(s0d, pair(b0t, b1t)));
    add(124, pair(s0d, s0rRelation));
    add(125, pair(s0d, pair(s0lRelation, b0t)));
    add(126, pair(s0d, pair(s1t, b0t)));
    add(127, pair(s0d, verbsAfter));
    add(128, pair(s0d, s0w));
  }
  const b0d = doubt[b0Token]!;
  if (b0d !== 0) {
    add(130, b0d);
    add(131, pair(b0d, s0t));
    add(132, pair(b0d, s1s0t));
    add(133, pair(b0d, b1t));
    add(134, pair(b0d, s0w));
    add(135, pair(b0d, pair(b0lRelation, s0t)));
    add(136, pair(b0d, verbsAfter));
    add(137, pair(b0d, pair(s0t, b1t)));
    add(138, pair(b0d, b0w));
  }
  const b1d = b0Token + 1 < count ? doubt[b0Token + 1]! : 0;
  if (b1d !== 0) {
    add(140, pair(b1d, b0t));
    add(141, pair(b1d, s0b0t));
  }
  const s1d = s1 === NONE ? 0 : doubt[s1Token]!;
  if (s1d !== 0) {
    add(142, pair(s1d, s0t));
    add(143, pair(s1d, pair(s0t, b0t)));
    add(144, pair(s1d, verbsAfter));
  }
  return n;
}
