import { verbOfSaying } from "../../lexicon/verbs-of-saying.ts";
import type { ParsedToken } from "../model/model.ts";
import { repairOwners } from "./repair-owner.ts";

type Parsed = { words: ParsedToken[] };

const STRETCH = /^(?:years?|months?|weeks?|days?|hours?|minutes?)$/;

/** "Days after the ministry said that": the ministry said it, and not the days. */
function repairStretch(words: ParsedToken[]): void {
  for (const [index, word] of words.entries()) {
    const joiner = words[index + 1];
    if (!STRETCH.test(word.text) || word.relation !== "nsubj" || word.head < index) continue;
    if (joiner === undefined || !/^(?:after|before)$/.test(joiner.text)) continue;
    const verb = word.head;
    const doer = words.findIndex(
      ({ head, relation }, at) => head === index && relation === "nmod" && at > index + 1 && at < verb,
    );
    const actor = words[doer];
    if (actor === undefined || joiner.head !== doer) continue;
    words[index] = { ...word, relation: "obl:unmarked" };
    words[index + 1] = { ...joiner, head: verb, relation: "mark" };
    words[doer] = { ...actor, head: verb, relation: "nsubj" };
  }
}

/** What can be said as a thing: "said a prayer offered for the dead". */
const SAYABLE =
  /^(?:words?|things?|something|nothing|anything|prayers?|mass|grace|goodbyes?|farewells?|lines?|names?)$/;

/** "Said the wall moved": what was said is that the wall moved, not a wall that was moved. */
function repairSaid(words: ParsedToken[]): void {
  for (const [at, said] of words.entries()) {
    const noun = words[said.head];
    const verb = noun === undefined ? undefined : words[noun.head];
    if (said.tag !== "VBN" || !said.relation.startsWith("acl") || noun === undefined || verb === undefined)
      continue;
    const isObject = noun.relation === "obj" && noun.head < said.head && said.head < at;
    if (!isObject || verbOfSaying(verb.text)?.lemma !== "say" || SAYABLE.test(noun.text.toLowerCase()))
      continue;
    if (!said.text.endsWith("ed") || words.some(({ head, text }) => head >= at && text === "by")) continue;
    words[at] = { ...said, tag: "VBD", head: noun.head, relation: "ccomp" };
    words[said.head] = { ...noun, head: at, relation: "nsubj" };
  }
}

/**
 * Mends what one sentence alone cannot tell: a capitalized word that the article uses as a name in most places,
 * away from sentence starts, is a name everywhere; a stretch of time that was taken for a doer; what was said
 * taken for a thing; and a body of several words taken for more than the owner of a thing.
 */
export function repairSentences(sentences: readonly Parsed[]): void {
  const votes = new Map<string, { name: number; other: number }>();
  for (const { words } of sentences) {
    for (const [index, { text, tag }] of words.entries()) {
      if (index === 0 || !/^\p{Lu}\p{Ll}/u.test(text)) continue;
      const vote = votes.get(text) ?? { name: 0, other: 0 };
      if (/^NNPS?$/.test(tag)) vote.name++;
      else vote.other++;
      votes.set(text, vote);
    }
  }
  for (const { words } of sentences) {
    repairStretch(words);
    repairSaid(words);
    repairOwners(words);
    for (const [index, word] of words.entries()) {
      if (!/^(?:NNS?|JJ|VB[DPZNG]?|RB|FW)$/.test(word.tag) || !/^\p{Lu}\p{Ll}/u.test(word.text)) continue;
      const vote = votes.get(word.text);
      if (vote === undefined || vote.name < 2 || vote.name <= 2 * vote.other) continue;
      words[index] = { ...word, tag: "NNP", upos: "PROPN" };
    }
  }
}
