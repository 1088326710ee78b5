import { tellsOfSpeech } from "../../lexicon/verbs-of-saying.ts";
import { kidsOf } from "../../reading/document/tree.ts";
import type { BareClause } from "./bare-clause.ts";
import {
  hasConditionInFront,
  isByline,
  isContentOfNoun,
  isDenial,
  isElsewhere,
  isFarRelative,
  isLimited,
  isNeither,
  isOpen,
  isThought,
  isUnderCondition,
  isUndone,
} from "./unasked.ts";
import type { UseRow } from "./use.ts";

/** What keeps one clause from a use, by its verb, its subject, what it hangs on and who says it. */
export const CLAUSE_ROWS: readonly UseRow<BareClause>[] = [
  {
    name: "a judgement of an author whom nobody knows",
    example: "We must close the harbor of Oslo. We love our bridge. Our mayor should open the ferry.",
    keepsFrom: ["asked", "told", "gap"],
    rejects: ({ isJudgement }) => isJudgement,
  },
  {
    name: "the verb that says it among its auxiliaries",
    example: "Historian Peter Lund writes that Denmark closed the border with Norway in 1990.",
    keepsFrom: ["asked", "told"],
    rejects: ({ holders, auxiliaries }) => holders.some(({ cueWord }) => auxiliaries.includes(cueWord)),
  },
  {
    name: "no subject before the verb",
    example: "Opened in Oslo was the bridge.",
    keepsFrom: ["asked", "told"],
    rejects: ({ subject, verb }) => subject === null || subject.index >= verb.index,
  },
  {
    name: "a subject that only points",
    example: "That closed the bridge in Oslo.",
    keepsFrom: ["asked", "told"],
    rejects: ({ subject }) => /^(?:EX|WP|WDT|WRB|DT|WP\$)$/.test(subject?.tag ?? ""),
  },
  {
    name: "a subject that only its speaker knows",
    example: "We opened the bridge in Oslo.",
    keepsFrom: ["told"],
    rejects: ({ subject }) => /^(?:i|we|you|it)$/.test(subject?.lower ?? ""),
  },
  {
    name: "nobody",
    example: "Nobody opened the bridge in Oslo.",
    keepsFrom: ["asked"],
    rejects: ({ subject }) => /^(?:nothing|nobody|none)$/.test(subject?.lower ?? ""),
  },
  {
    name: "a subject shared with another verb",
    example: "Anna Berg came to Oslo and opened the bridge.",
    keepsFrom: ["told"],
    rejects: ({ sharesSubject }) => sharesSubject,
  },
  {
    name: "no finite verb",
    example: "Photos of the girl wearing a red coat and led by the guards.",
    keepsFrom: ["told"],
    rejects: ({ copular, verb, auxiliaries }) =>
      !copular && !/^VB[DZP]$/.test(verb.tag) && !auxiliaries.some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag)),
  },
  {
    name: "an act of saying",
    example: "Anna Berg said that the bridge had closed.",
    keepsFrom: ["told"],
    rejects: ({ isCue }) => isCue,
  },
  {
    name: "a clause that hangs on another by its first word",
    example: "The ferry stopped because Anna Berg opened the bridge.",
    keepsFrom: ["told"],
    rejects: ({ sentence, verb }) => kidsOf(sentence, verb, /^mark$/).some(({ lower }) => lower !== "that"),
  },
  {
    name: "as somebody says",
    example: "Anna Berg, as the mayor of Oslo, added a bridge.",
    keepsFrom: ["told"],
    rejects: ({ sentence, subject, verb }) =>
      subject !== null &&
      tellsOfSpeech(verb.lower) &&
      sentence.words.slice(subject.index, verb.index).some(({ lower }) => lower === "as"),
  },
  {
    name: "nothing that has happened",
    example: "Anna Berg opened the bridge before Norway closed the border.",
    keepsFrom: ["asked"],
    rejects: ({ sentence, verb }) => isOpen(sentence, verb),
  },
  {
    name: "under a condition",
    example: "If you knew a firm that sank ships, the ferry stopped.",
    keepsFrom: ["asked"],
    rejects: ({ sentence, verb }) => isUnderCondition(sentence, verb),
  },
  {
    name: "a condition in front",
    example: "If elected, Anna Berg will close the harbor of Oslo.",
    keepsFrom: ["asked"],
    rejects: hasConditionInFront,
  },
  {
    name: "neither of them",
    example: "Neither Anna Berg nor Peter Lund opened the bridge.",
    keepsFrom: ["asked"],
    rejects: isNeither,
  },
  {
    name: "an adverb that limits it",
    example: "Anna Berg reportedly opened the bridge in Oslo.",
    keepsFrom: ["asked"],
    rejects: isLimited,
  },
  {
    name: "a deed that stands elsewhere",
    example: "Anna Berg did so in Oslo.",
    keepsFrom: ["asked"],
    rejects: isElsewhere,
  },
  {
    name: "what would have been",
    example: "Anna Berg would have opened the bridge in Oslo.",
    keepsFrom: ["asked"],
    rejects: isUndone,
  },
  {
    name: "a relative clause far from its noun",
    example: "Anna Berg has a list of every harbor in the law that needs a bridge.",
    keepsFrom: ["asked"],
    rejects: isFarRelative,
  },
  {
    name: "a byline",
    example: "Ada Moss reports from Oslo.",
    keepsFrom: ["asked"],
    rejects: ({ sentence, verb }) => isByline(sentence, verb),
  },
  {
    name: "a thought of which nobody is the source",
    example: "It is clear that Norway closed the harbor in 1990.",
    keepsFrom: ["asked"],
    rejects: ({ holders, sentence, verb }) => holders.length === 0 && isThought(sentence, verb),
  },
  {
    name: "what a source does not say",
    example: "Anna Berg denied that Norway had closed the bridge.",
    keepsFrom: ["asked"],
    rejects: ({ holders }) => holders.some(isDenial),
  },
  {
    name: "what a noun holds inside a saying",
    example: "Peter Lund said there was no doubt that these men closed the harbor.",
    keepsFrom: ["asked"],
    rejects: ({ holders, sentence, verb }) => holders.length > 0 && isContentOfNoun(sentence, verb),
  },
];
