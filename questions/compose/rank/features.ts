import { isPersonNoun } from "../../reading/gazetteer/person-nouns.ts";
import { contentWords, shareIn, wordsOf } from "../../text/words.ts";
import { withoutQuotes } from "../../text/marks.ts";
import type { Question } from "../../kinds/index.ts";
import type { RankContext } from "./rank-context.ts";
import type { Candidate } from "../stages/candidate.ts";
import type { Draft, Signs } from "../stages/draft.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { askedIn, type Stem, withoutSource } from "../stages/stem.ts";

/** What is known of a question before anybody has read it, by name; absent is 0. */
export type Features = Readonly<Record<string, number>>;

/**
 * What tells good questions from bad ones, as far as a program can see it: by which rule and in which kind it was
 * made, how sure the tree is, what ties the stem to its article, and what the answer looks like. Shares and flags lie
 * from 0 to 1; lengths are divided so that they mostly do.
 */
export function featuresOf(candidate: Candidate, question: Question, context: RankContext): Features {
  const [draft] = candidate.drafts;
  const shape = shapeOf(candidate, question, context);
  const matter = matterOf(candidate.question.stem, context);
  return {
    [`kind ${question.kind}`]: 1,
    [`rule ${question.rule}`]: 1,
    [`answer ${draft?.answer.type ?? "none"}`]: 1,
    ...ofClause(draft?.signs),
    ...ofTies(matter),
    ...ofStem(matter),
    ...ofAnswer(question.answerText, shape),
    "more proofs": Math.min(3, question.evidence.length - 1) / 3,
    "plural thing": flag(isPluralThing(matter, question.answerText, draft)),
    ...ofProof(question),
    ...ofWords(matter),
    deep: Math.max(0, Math.min(1, shape.depth)),
    repeats: flag(repeats(matter.body, question.answerText)),
    [UNFIT]: flag(
      matter.loose > 1 ||
        (matter.loose > 0 && matter.names === 0) ||
        isAnswered(question, matter.content, context),
    ),
  };
}

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** How sure the clause is that a question in words was made from. */
const ofClause = (signs: Signs | undefined): Features =>
  signs === undefined
    ? { "no clause": 1 }
    : {
        [`clause ${signs.clause}`]: 1,
        trust: signs.trust,
        weakest: signs.weakest,
        doubtful: signs.doubtful,
        dropped: Math.min(4, signs.dropped) / 4,
        tail: flag(signs.tail),
        "long sentence": Math.min(60, signs.length) / 60,
      };

const YEARS = /\b(?:1[5-9]|20)\d\d\b/;
const ALL_YEARS = new RegExp(YEARS, "g");
const POINTS = /\b(?:the|an?) (?:same|other|similar|such|latter|former|first|second|new|latest|following)\b/i;

/** What ties a stem to its article, and what in it only the article explains. */
function ofTies({ body, stem, names, content, titled, loose }: Matter): Features {
  const isBare = names === 0 && !/\d/.test(body);
  return {
    "one name": flag(names === 1),
    "more names": flag(names > 1),
    date: flag(YEARS.test(body)),
    figure: flag(/\d/.test(body.replace(ALL_YEARS, ""))),
    "source in front": flag(body !== stem),
    "few words": flag(content.size <= 2),
    "telling words": Math.min(10, content.size) / 10,
    "words of the title": Math.min(3, titled) / 3,
    untied: flag(isBare && titled === 0),
    "loose nouns": Math.min(3, loose) / 3,
    "loose and unnamed": isBare ? Math.min(2, loose) / 2 : 0,
    "pointing noun": flag(POINTS.test(body)),
  };
}

/** How a stem is built. */
function ofStem({ body, stem }: Matter): Features {
  const length = stem.split(" ").length;
  return {
    "short stem": flag(length <= 6),
    "long stem": Math.max(0, Math.min(30, length) - 15) / 15,
    stranded: flag(/\b(?:in|on|at|to|by|for|from|with|of|as|about|into|against|over)\?$/.test(stem)),
    "light verb": flag(LIGHT.test(body)),
    "indefinite doer": flag(
      /^(?:an?|one|some|several|many) |\b(?:do|does|did|has|have|had|was|were|is|are|will|would|could|can|may|must) an? /i.test(
        body,
      ),
    ),
  };
}

/** What an answer looks like. */
const ofAnswer = (answer: string, { isNamed, words, mentions }: Shape): Features => ({
  "named answer": flag(isNamed),
  "known answer": flag(isNamed && mentions > 1),
  "one plain word": flag(!isNamed && words === 1 && !/\d/.test(answer)),
  "bare noun": flag(/^(?:an?|the) \p{Ll}+$/u.test(answer)),
  indefinite: flag(/^an? /.test(answer)),
  "long answer": Math.max(0, Math.min(14, words) - 5) / 9,
  owned: flag(/\b(?:his|her|its|their)\b/i.test(answer)),
});

/** "What did Norway sell? Ships": one of many things. */
const isPluralThing = ({ body }: Matter, answer: string, draft: Draft | undefined): boolean =>
  /^what (?:was|is|did|has|had|does) /i.test(body) &&
  draft?.answer.type === "thing" &&
  /^(?:the )?\p{Ll}+s$/u.test(answer);

function ofProof({ evidence: [proof] }: Question): Features {
  const text = proof?.text ?? "";
  return {
    also: flag(/\b(?:also|too|as well|other|another)\b/i.test(text)),
    quoted: flag(/[“"]/.test(text)),
  };
}

const ofWords = ({ body }: Matter): Features => ({
  negated: flag(/\b(?:not|never|no|cannot)\b|n[’']t\b/.test(body)),
  commas: Math.min(3, (body.match(/,/g) ?? []).length) / 3,
  cut: flag(body.includes("…")),
});

/**
 * The name of the feature that says that a question has no place in a pack, whatever else it has: nouns of which only
 * the article says which they are, or an answer that stands above it, in the headline or the date.
 */
export const UNFIT = "unfit";
const SAME_MATTER = 0.3;
const MOST_OF = 0.6;
const NEARLY_ALL = 0.85;

function isAnswered(
  { kind, answerText }: Question,
  stem: ReadonlySet<string>,
  { titleWords, published }: RankContext,
): boolean {
  if (answerText === published) return true;
  if (kind === "cloze" && stem.size > 1 && shareIn(stem, titleWords) >= NEARLY_ALL) return true;
  if (kind === "label" || kind === "true-false") return stem.size > 2 && shareIn(stem, titleWords) >= MOST_OF;
  const words = contentWords(answerText);
  if (words.size === 0 || shareIn(words, titleWords) < 1) return false;
  return kind === "cloze" || shareIn(stem, titleWords) >= SAME_MATTER;
}

/** Verbs that say nothing by themselves: "What did the council have?" */
const LIGHT =
  /\b(?:do|does|did|has|have|had|is|are|was|were|will|would)\b.*\b(?:have|make|take|do|give|get|include|be|become|see|put|go)\b(?: \p{L}+){0,2}\?$|^(?:who|what|which \w+) (?:has|had|have|makes?|made|includes?|is|are|was|were) \p{Ll}+\?$/iu;

/**
 * "The company", "the units", "the Ohio senator": nouns of which only the article says which or who; those of the
 * headline are known.
 */
function looseNouns(text: string, titleWords: ReadonlySet<string>): number {
  const found = text.matchAll(
    /\bthe (?:\p{Ll}+ )?\p{Ll}{3,}(?! (?:of|in|at|on|for|to|that|which|who|\p{Ll}+s?’s)\b)/gu,
  );
  const described = [...text.matchAll(/\b[Tt]he (?:\p{Lu}[\p{L}.’-]+ ){1,3}(\p{Ll}{3,})\b(?!,? \p{Lu})/gu)];
  return (
    described.filter(([, noun]) => isPersonNoun(noun ?? "")).length +
    [...found].filter(([phrase]) => [...contentWords(phrase)].every((word) => !titleWords.has(word))).length
  );
}

/** What a question is about, without the words that every question of its kind has around it. */
interface Matter {
  /** With its source. */
  readonly stem: string;
  readonly body: string;
  readonly names: number;
  readonly content: ReadonlySet<string>;
  /** Telling words that the headline has too. */
  readonly titled: number;
  /** Nouns of which only the article says which they are. */
  readonly loose: number;
}

function matterOf(asked: Stem, { titleWords }: RankContext): Matter {
  const { stem, body } = textsOf(asked);
  const content = contentWords(body);
  return {
    stem,
    body,
    content,
    names: namesIn(body),
    titled: [...content].filter((word) => titleWords.has(word)).length,
    loose: looseNouns(body, titleWords),
  };
}

/** With the source, and without it. A passage is the article's own words, which may begin with a source. */
function textsOf(stem: Stem): { readonly stem: string; readonly body: string } {
  if (stem.shown === true)
    return { stem: stem.body, body: stem.body.replace(/^[Aa]ccording to [^,:]*[,:] /, "") };
  const plain = (text: string): string =>
    stem.frame === "" ? withoutQuotes(text).replace(/\bthe article(?: of \w+ \d+, \d+)?\b/g, "") : text;
  return { stem: plain(askedIn(stem)), body: plain(withoutSource(stem)) };
}

/** Capitalized words after the first, a run counting once. */
const namesIn = (text: string): number => text.slice(1).match(/(?:\p{Lu}[\p{L}’'.-]*\s?)+/gu)?.length ?? 0;

/** A telling word of the answer stands in the stem too. */
function repeats(stem: string, answer: string): boolean {
  const words = new Set(wordsOf(stem));
  return [...contentWords(answer)].some((word) => words.has(word));
}
