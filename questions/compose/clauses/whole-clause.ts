import type { Bounds } from "../../article/clean-text.ts";
import { tellsOfSpeech } from "../../lexicon/verbs-of-saying.ts";
import type { Sentence, Word } from "../../reading/document/document.ts";
import { phraseOf } from "../../reading/document/phrase.ts";
import { isName, isVerb, subtree } from "../../reading/document/tree.ts";
import { guards, Refusal, refusalOf } from "../material/refusal.ts";
import type { BareClause } from "./bare-clause.ts";

export const WORDS_IN_FRONT = new Refusal(
  "words in front that are no time",
  "With the crew of the ferry asleep, the bridge closed.",
);
export const WORDS_BEHIND = new Refusal(
  "words behind that hang on nothing near",
  "Anna Berg wanted a “bridge,” Peter Lund said in Oslo.",
);

/**
 * From the subject, or a time before it, to the last word that hangs on the verb; refused where words of the clause
 * stand before that, or where other words stand between. Clauses beside it are left out.
 */
export function wholeClause(clause: BareClause, from: number): Bounds | Refusal {
  const { sentence, verb, subject } = clause;
  const { words } = sentence;
  const first = words.find(({ start }) => start >= from);
  if (subject === null || first === undefined) return WORDS_IN_FRONT;
  const begin = beginOf(clause, subject);
  const lead = words.slice(first.index, begin);
  if (lead.length > 0 && !isTimeLead(lead)) return WORDS_IN_FRONT;
  const isApart = (kid: Word): boolean => isBeside(kid, verb) && standsApart(kid, sentence);
  const inside = new Set(subtree(sentence, verb, (kid, parent) => !(parent === verb && isApart(kid))));
  let last = verb.index;
  while (
    last + 1 < words.length &&
    (inside.has(last + 1) || (isMark(words[last + 1]) && inside.has(last + 2)))
  )
    last++;
  const end = words[last];
  const rest = words.slice(last + 1).find(({ relation }) => relation !== "punct");
  if (end === undefined || (rest !== undefined && !isApart(topOf(rest, words, verb)))) return WORDS_BEHIND;
  const refusal = refusalOf(INSIDE_GUARDS, { words, verb, begin, last, inside });
  return refusal ?? { start: first.start, end: beforeSecondClause(words, verb.index, last) };
}

/** Where the subject begins; a name that the tree cut in two where its first word stands. */
function beginOf({ sentence, event }: BareClause, subject: Word): number {
  const phrase = phraseOf(sentence, subject, { appositions: true, clauses: true }).first;
  const from = event.subject?.start ?? subject.start;
  return Math.min(
    phrase,
    sentence.words.findIndex(({ start }) => start >= from),
  );
}

interface Inside {
  readonly words: readonly Word[];
  readonly verb: Word;
  /** Of the subject. */
  readonly begin: number;
  readonly last: number;
  /** The words that hang on the verb. */
  readonly inside: ReadonlySet<number>;
}

/** What shows that the words of a stretch are not one clause. */
export const INSIDE_GUARDS = guards<Inside>([
  {
    // "…, the paper reports, …"
    name: "a source in the middle that was not read",
    example: "He plans to put to good use the boats he says he raised in Oslo.",
    rejects: ({ words, verb, begin, last }) =>
      words.slice(begin, last + 1).some((word) => tellsSource(word, verb)),
  },
  {
    name: "a time taken for the subject",
    example: "The morning Anna Berg opened the bridge was cold.",
    rejects: ({ words, verb, begin }) =>
      /^(?:morning|day|night|moment|week|month|year|time|minute|evening|afternoon)$/.test(
        words[begin + 1]?.lower ?? "",
      ) && isName(words[begin + 2] ?? verb),
  },
  {
    name: "other words between subject and verb",
    example:
      "Norway proposed a motion that called for a bridge before summer, which was closed as well as the ferry.",
    rejects: ({ words, verb, begin, inside }) =>
      words.slice(begin, verb.index).some((word) => !inside.has(word.index) && !isMark(word)),
  },
]);

/** The end of a clause before ", and the mayor left", which the tree may hang on any of its verbs. */
function beforeSecondClause(words: readonly Word[], verb: number, last: number): number {
  for (let at = verb + 1; at < last; at++) {
    if (words[at]?.text !== "," || words[at + 1]?.tag !== "CC") continue;
    const begins = words
      .slice(at + 2, last + 1)
      .some(
        ({ relation, index, head }) =>
          relation.startsWith("nsubj") &&
          index > at &&
          head > index &&
          words[head]?.relation.startsWith("conj") === true &&
          (words[head]?.head ?? at) < at,
      );
    if (begins) return words[at - 1]?.end ?? words[last]?.end ?? 0;
  }
  return words[last]?.end ?? 0;
}

/** ", the paper reports" inside: the clause has a source that was not read. */
const tellsSource = (word: Word, verb: Word): boolean =>
  word !== verb &&
  tellsOfSpeech(word.lower) &&
  /^(?:parataxis|appos|ccomp|dep|advcl)/.test(word.relation) &&
  /^VB[DZP]$/.test(word.tag);

/** "On Friday,", "In 2019": words of a time and a comma. */
const isTimeLead = (lead: readonly Word[]): boolean =>
  lead.length <= 5 &&
  lead.every(
    ({ tag, lower, relation }) =>
      /^(?:IN|CD|DT|,)$/.test(tag) ||
      relation === "punct" ||
      /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|year|month|week)$/.test(
        lower,
      ),
  );

const isBeside = (kid: Word, verb: Word): boolean =>
  kid.index > verb.index && /^(?:parataxis|conj|advcl|discourse|cc|punct)/.test(kid.relation);
/** A comma, a dash or an "and" parts it from the clause; without one it is a part that the tree hung wrongly. */
function standsApart(kid: Word, sentence: Sentence): boolean {
  const first = sentence.words[subtree(sentence, kid)[0] ?? kid.index] ?? kid;
  const before = sentence.words[first.index - 1];
  if (kid.relation.startsWith("conj") && !isVerb(kid)) return false;
  return (
    kid.relation === "punct" ||
    MARK.test(first.text) ||
    first.tag === "CC" ||
    before?.tag === "CC" ||
    (before !== undefined && MARK.test(before.text))
  );
}

const MARK = /^[,;:–—-]$/;
const isMark = (word: Word | undefined): boolean => word !== undefined && /^[,'’"“”-]$/.test(word.text);

function topOf(word: Word, words: readonly Word[], verb: Word): Word {
  let top = word;
  for (let steps = 0; steps < 40 && top.head >= 0 && top.head !== verb.index; steps++)
    top = words[top.head] ?? top;
  return top;
}
