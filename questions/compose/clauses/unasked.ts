import { leavesOpen } from "../../lexicon/verbs-of-saying.ts";
import type { FoundAttribution } from "../../reading/attributions/attributions.ts";
import type { Sentence, Word } from "../../reading/document/document.ts";
import type { Clause } from "../../reading/events/clauses.ts";
import { kidsOf } from "../../reading/document/tree.ts";

const BYLINE_WORDS = 10;

/** "Ann Lee reports from Oslo." */
export const isByline = ({ words }: Sentence, { lower, index }: Word): boolean =>
  words.length <= BYLINE_WORDS &&
  /^report(?:s|ing|ed)$/.test(lower) &&
  /^(?:from|for)$/.test(words[index + 1]?.lower ?? "");

/** "If the sale goes ahead", "before he leaves", "when prices rise": nothing that has happened. */
export const isOpen = (sentence: Sentence, verb: Word): boolean =>
  kidsOf(sentence, verb, /^mark$/).some((mark) =>
    /^(?:if|unless|whether|than|lest|once|before|until|till|though)$/.test(mark.lower),
  ) ||
  (/^advcl/.test(verb.relation) &&
    /^VB[ZP]?$/.test(verb.tag) &&
    kidsOf(sentence, verb).some(
      ({ lower, index }) => index < verb.index && /^(?:when|whenever|where)$/.test(lower),
    ));

/** "If you had a firm that sank ships": what stands anywhere under the condition is not so either. */
export const isUnderCondition = (sentence: Sentence, verb: Word): boolean =>
  upFrom(sentence, verb)
    .slice(1)
    .some(({ index }) =>
      sentence.words.some((word) => word.head === index && word.index < index && isSupposing(word)),
    );

const isSupposing = ({ lower, relation }: Word): boolean =>
  /^(?:if|unless|whether|lest)$/.test(lower) && /^(?:mark|advmod)/.test(relation);

/** "Lee denied that …", "Lee had heard that …": what follows is what the source does not say. */
export const isDenial = ({ cueWord }: FoundAttribution): boolean => leavesOpen(cueWord.lower);

/** "Rumours that the sale failed", "afraid that it failed", "denied that it failed": a thought, of which nobody is read as the source. */
export function isThought(sentence: Sentence, verb: Word): boolean {
  for (const word of upFrom(sentence, verb)) {
    if (/^(?:ccomp|csubj)/.test(word.relation) || isMarkedNoun(sentence, word)) return true;
    if (/^(?:root|acl:relcl|parataxis)/.test(word.relation)) return false;
  }
  return false;
}

/** "Skeptical of the claim that it failed": what a noun holds is nobody's word, though somebody speaks of it. */
export function isContentOfNoun(sentence: Sentence, verb: Word): boolean {
  for (const word of upFrom(sentence, verb)) {
    if (isMarkedNoun(sentence, word)) return true;
    if (!/^(?:conj|advcl|xcomp)/.test(word.relation)) return false;
  }
  return false;
}

const MOST_STEPS = 5;

/** A word and those that it hangs on, nearest first. */
function upFrom({ words }: Sentence, word: Word): Word[] {
  const found = [word];
  for (
    let above = words[word.head];
    above !== undefined && found.length < MOST_STEPS;
    above = words[above.head]
  )
    found.push(above);
  return found;
}

/** "The claim that it failed": a clause with "that" hangs on a noun. */
const isMarkedNoun = ({ words }: Sentence, { relation, index }: Word): boolean =>
  relation === "acl" && words.slice(0, index).some(({ lower, head }) => lower === "that" && head === index);

/** Adverbs without which a sentence says something else. */
const LIMITS =
  /^(?:usually|often|sometimes|rarely|seldom|hardly|scarcely|barely|perhaps|possibly|probably|maybe|reportedly|allegedly|supposedly|apparently|presumably|neither|nor|only|almost|nearly|practically|virtually|incorrectly|falsely|wrongly|mistakenly|theoretically|potentially)$/;

/** "Neither he nor Lee came": said of none of them. */
export function isNeither({ sentence, verb, subject }: Clause): boolean {
  const start = subject === null ? verb.index : Math.max(0, subject.index - 12);
  return sentence.words.slice(start, verb.index).some(({ lower }) => /^(?:neither|nor)$/.test(lower));
}

/** "Usually it rains", "only he came", "reportedly sank": not so, not always, or not of all. */
export const isLimited = ({ sentence, verb, subject }: Clause): boolean =>
  (subject !== null &&
    kidsOf(sentence, subject).some(({ lower, index }) => index < subject.index && LIMITS.test(lower))) ||
  kidsOf(sentence, verb, /^advmod/).some(({ lower }) => LIMITS.test(lower));

/** "Said as much", "did so": the deed stands elsewhere. */
export function isElsewhere({ sentence: { words }, verb }: Clause): boolean {
  const [next, after] = [words[verb.index + 1]?.lower, words[verb.index + 2]?.lower];
  return (next === "as" && after === "much") || /^(?:so|likewise|otherwise)$/.test(next ?? "");
}

/** "Would have sunk": it did not. */
export function isUndone({ auxiliaries }: Clause): boolean {
  const helpers = auxiliaries.map(({ lower }) => lower);
  return helpers.includes("have") && helpers.some((word) => /^(?:would|could|should|might|'d)$/.test(word));
}

/** "If it rains, the ferry stops": a condition stands before its subject. */
export const hasConditionInFront = ({ sentence, verb, subject }: Clause): boolean =>
  kidsOf(sentence, verb, /^advcl/).some(
    (clause) => clause.index < (subject?.index ?? verb.index) && isCondition(sentence, clause),
  );

/** "If it rains, …", "When prices rise, …": what follows only holds then. */
const isCondition = (sentence: Sentence, clause: Word): boolean =>
  kidsOf(sentence, clause).some(
    ({ lower, index }) =>
      index < clause.index &&
      (/^(?:if|unless|whenever|once|until|provided)$/.test(lower) ||
        (lower === "when" && /^VB[ZP]$/.test(clause.tag))),
  );

/** "The treaty they signed in May": what was signed stands before, where nothing shows that it was. */
export function hasLostNoun({ sentence, verb, subject }: Clause): boolean {
  if (!/^acl:relcl/.test(verb.relation) || subject === null || verb.head === subject.index) return false;
  return !sentence.words
    .slice(sentence.words[verb.head]?.index ?? 0, verb.index)
    .some(({ lower }) => /^(?:where|when|whose)$/.test(lower));
}

/** "The ships in ports that closed": which of two nouns a relative clause tells of, the tree often gets wrong. */
export function isFarRelative({ sentence, verb, subject }: Clause): boolean {
  if (!/^acl/.test(verb.relation) || subject === null || verb.head !== subject.index) return false;
  const joint = sentence.words.findIndex(
    ({ tag }, at) => at > subject.index && at < verb.index && /^W/.test(tag),
  );
  if (joint < 0) return false;
  return sentence.words
    .slice(subject.index + 1, joint)
    .some(({ tag, relation }) => /^NN/.test(tag) && !/^(?:flat|compound|appos)/.test(relation));
}
