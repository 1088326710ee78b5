import { isPersonNoun } from "../../reading/gazetteer/person-nouns.ts";
import { contentWords, shareIn, wordsOf } from "../../text/words.ts";
import { withoutQuotes } from "../../text/marks.ts";
import type { Question } from "../../kinds/index.ts";
import type { RankContext } from "./rank-context.ts";
import type { Candidate } from "../stages/candidate.ts";
import { askedIn, type Stem, withoutSource } from "../stages/stem.ts";

/** What is known of a question before anybody has read it, by name; absent is 0. */
export type Features = Readonly<Record<string, number>>;

/**
 * What tells good questions from bad ones, as far as a program can see it: by which rule and in which kind it was
 * made, how sure the tree is, what ties the stem to its article, and what the answer looks like. Shares and flags lie
 * from 0 to 1; lengths are divided so that they mostly do.
 */
export function featuresOf(
  { drafts, question: asked }: Candidate,
  question: Question,
  context: RankContext,
): Features {
  const [draft] = drafts;
  const signs = draft?.signs;
  const answer = question.answerText;
  const answerWords = answer.split(" ").length;
  const { stem, body } = matterOf(asked.stem);
  const names = namesIn(body);
  const content = contentWords(body);
  const titled = [...content].filter((word) => context.titleWords.has(word)).length;
  const stemWords = stem.split(" ").length;
  const named = /^(?:the )?\p{Lu}/u.test(answer);
  const depth = place(question, context);
  const loose = looseNouns(body, context.titleWords);
  return {
    [`kind ${question.kind}`]: 1,
    [`rule ${question.rule}`]: 1,
    [`answer ${draft?.answer.type ?? "none"}`]: 1,
    ...(signs === undefined
      ? { "no clause": 1 }
      : {
          [`clause ${signs.clause}`]: 1,
          trust: signs.trust,
          weakest: signs.weakest,
          doubtful: signs.doubtful,
          dropped: Math.min(4, signs.dropped) / 4,
          tail: signs.tail ? 1 : 0,
          "long sentence": Math.min(60, signs.length) / 60,
        }),
    "one name": names === 1 ? 1 : 0,
    "more names": names > 1 ? 1 : 0,
    date: /\b(?:1[5-9]|20)\d\d\b/.test(body) ? 1 : 0,
    figure: /\d/.test(body.replace(/\b(?:1[5-9]|20)\d\d\b/g, "")) ? 1 : 0,
    "source in front": body === stem ? 0 : 1,
    "few words": content.size <= 2 ? 1 : 0,
    "telling words": Math.min(10, content.size) / 10,
    "words of the title": Math.min(3, titled) / 3,
    untied: names === 0 && !/\d/.test(body) && titled === 0 ? 1 : 0,
    "loose nouns": Math.min(3, loose) / 3,
    "loose and unnamed": names === 0 && !/\d/.test(body) ? Math.min(2, loose) / 2 : 0,
    "pointing noun":
      /\b(?:the|an?) (?:same|other|similar|such|latter|former|first|second|new|latest|following)\b/i.test(
        body,
      )
        ? 1
        : 0,
    "short stem": stemWords <= 6 ? 1 : 0,
    "long stem": Math.max(0, Math.min(30, stemWords) - 15) / 15,
    stranded: /\b(?:in|on|at|to|by|for|from|with|of|as|about|into|against|over)\?$/.test(stem) ? 1 : 0,
    "light verb": LIGHT.test(body) ? 1 : 0,
    "indefinite doer":
      /^(?:an?|one|some|several|many) |\b(?:do|does|did|has|have|had|was|were|is|are|will|would|could|can|may|must) an? /i.test(
        body,
      )
        ? 1
        : 0,
    "named answer": named ? 1 : 0,
    "known answer": named && context.mentionsOf(draft?.answer.entity ?? "") > 1 ? 1 : 0,
    "one plain word": !named && answerWords === 1 && !/\d/.test(answer) ? 1 : 0,
    "bare noun": /^(?:an?|the) \p{Ll}+$/u.test(answer) ? 1 : 0,
    indefinite: /^an? /.test(answer) ? 1 : 0,
    "long answer": Math.max(0, Math.min(14, answerWords) - 5) / 9,
    owned: /\b(?:his|her|its|their)\b/i.test(answer) ? 1 : 0,
    "more proofs": Math.min(3, question.evidence.length - 1) / 3,
    "plural thing":
      /^what (?:was|is|did|has|had|does) /i.test(body) &&
      draft?.answer.type === "thing" &&
      /^(?:the )?\p{Ll}+s$/u.test(answer)
        ? 1
        : 0,
    also: /\b(?:also|too|as well|other|another)\b/i.test(question.evidence[0]?.text ?? "") ? 1 : 0,
    quoted: /[“"]/.test(question.evidence[0]?.text ?? "") ? 1 : 0,
    negated: /\b(?:not|never|no|cannot)\b|n[’']t\b/.test(body) ? 1 : 0,
    commas: Math.min(3, (body.match(/,/g) ?? []).length) / 3,
    cut: body.includes("…") ? 1 : 0,
    deep: depth,
    repeats: repeats(body, answer) ? 1 : 0,
    [UNFIT]: loose > 1 || (loose > 0 && names === 0) || isAnswered(question, content, context) ? 1 : 0,
  };
}

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

/**
 * What a question is about, without the words that every question of its kind has around it: with its source, and
 * without it. A passage is the article's own words, which may begin with a source.
 */
function matterOf(stem: Stem): { readonly stem: string; readonly body: string } {
  if (stem.shown === true)
    return { stem: stem.body, body: stem.body.replace(/^[Aa]ccording to [^,:]*[,:] /, "") };
  const plain = (text: string): string =>
    stem.frame === "" ? withoutQuotes(text).replace(/\bthe article(?: of \w+ \d+, \d+)?\b/g, "") : text;
  return { stem: plain(askedIn(stem)), body: plain(withoutSource(stem)) };
}

/** Capitalized words after the first, a run counting once. */
const namesIn = (text: string): number => text.slice(1).match(/(?:\p{Lu}[\p{L}’'.-]*\s?)+/gu)?.length ?? 0;

function place({ answerSpan, evidence }: Question, { body }: RankContext): number {
  const start = answerSpan?.start ?? evidence[0]?.start ?? 0;
  return Math.max(0, Math.min(1, (start - body.start) / Math.max(1, body.end - body.start)));
}

/** A telling word of the answer stands in the stem too. */
function repeats(stem: string, answer: string): boolean {
  const words = new Set(wordsOf(stem));
  return [...contentWords(answer)].some((word) => words.has(word));
}
