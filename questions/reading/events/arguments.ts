import { verbOfSaying } from "../../lexicon/verbs-of-saying.ts";
import type { Sentence, Word } from "../document/document.ts";
import { kidsOf } from "../document/tree.ts";

/** Verbs that keep an object in the passive: "was given a medal". */
export const GIVES =
  /^(?:given|awarded|paid|offered|told|sent|granted|asked|shown|taught|handed|denied|promised|sold|owed|spared|assured|charged|fined|lent|left|guaranteed|dealt|served|read|issued|allotted|deducted|docked|assigned|fed)$/;
/** What can be said as a thing. */
const SAYABLE =
  /^(?:anything|everything|it|lot|more|much|nothing|one|prayers?|something|that|things?|this|those|what|which|words?|goodbye|no|yes|so|little|thanks|amen|hello|mass|rosary|grace)$/;
const NO_LENGTHENING =
  /^(?:rising|falling|remaining|existing|emerging|declining|soaring|surging|looming|lingering|prevailing|dying|sleeping|arriving|occurring)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const KEEPS_DAYS =
  /^(?:spen[dt]|spends|spending|mark|celebrat|chos|choos|pick|set|observ|enjoy|includ|hat|lov|lik)/;

/**
 * Whether a noun can be what its verb does something to. Keeps out what trees take for it: scores and multiples, the
 * first noun of a clause ("began when luggage fell"), verbs, days, and whatever follows "said" or a passive.
 */
export function canBeObject(sentence: Sentence, verb: Word, object: Word): boolean {
  if (/^(?:VB[DGN]|MD|IN|TO|RB)$/.test(object.tag) || /^\d*-?fold$|\d-fold$/.test(object.lower)) return false;
  if (
    kidsOf(sentence, object).some(
      (kid) => kid.tag === "WRB" && kid.lower !== "how" && kid.index < object.index,
    )
  )
    return false;
  const kids = kidsOf(sentence, verb);
  const passive = verb.tag === "VBN" && kids.some((kid) => /:pass$/.test(kid.relation));
  if (passive && !GIVES.test(verb.lower)) return false;
  if (verbOfSaying(verb.lower)?.lemma === "say" && !SAYABLE.test(object.lower)) return false;
  if (NO_LENGTHENING.test(verb.lower)) return false;
  if (WEEKDAY.test(object.lower)) return KEEPS_DAYS.test(verb.lower);
  return !isScore(sentence, object);
}

/** "Won 2-1", "ended 0 – 0". */
function isScore({ words }: Sentence, { index, tag }: Word): boolean {
  const isDash = (word: Word | undefined): boolean => word !== undefined && /^[-–—]$/.test(word.text);
  const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\d{1,3}$/.test(word.text);
  return (
    tag === "CD" &&
    ((isDash(words[index + 1]) && isNumber(words[index + 2])) ||
      (isDash(words[index - 1]) && isNumber(words[index - 2])) ||
      /^\d{1,3}[-–]\d{1,3}$/.test(words[index]?.text ?? ""))
  );
}

const STRETCH =
  /^(?:years?|months?|weeks?|days?|decades?|hours?|minutes?|seconds?|centur(?:y|ies)|seasons?)$/;

/** Whether a noun can do what its verb says: no stretch of time behind a preposition ("in recent years"). */
export function canBeSubject(sentence: Sentence, subject: Word): boolean {
  if (/^(?:IN|TO|RB)$/.test(subject.tag) && !/^(?:that|both)$/.test(subject.lower)) return false;
  return !(
    STRETCH.test(subject.lower) &&
    kidsOf(sentence, subject, /^case$/).some((kid) => kid.index < subject.index && kid.tag === "IN")
  );
}
