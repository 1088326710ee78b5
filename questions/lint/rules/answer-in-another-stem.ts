import { asksOutright, textsOf } from "../offered.ts";
import { type Asked, askedIn, type Found, type LintRule } from "../rule.ts";
import { contentWords, hasPhrase, shareIn, wordsOf } from "../words.ts";

/** From this share of common words on, two stems speak of the same thing. */
const SAME_MATTER = 0.5;

/**
 * The stem of one question gives the answer of another away: it holds the answer's words and speaks of the same
 * thing. A name alone gives nothing away; half of the asking stem must come back beside it.
 */
export const answerInAnotherStem: LintRule = {
  name: "answer-in-another-stem",
  severity: "error",
  find(pack) {
    const all = askedIn(pack);
    return all.flatMap((asked) => giveAways(asked, all));
  },
};

function giveAways({ question, path }: Asked, all: readonly Asked[]): Found[] {
  if (!asksOutright(question) || question.skill === "not-said") return [];
  const answer = wordsOf(question.answerText);
  const matter = contentWords(question.stem);
  const message = `gives away the answer of ${path} ("${question.answerText}"); say it without these words`;
  return all
    .filter((other) => other.question.id !== question.id)
    .flatMap((other) =>
      textsOf(other.question)
        .filter(({ text }) => hasPhrase(wordsOf(text), answer))
        .filter(({ text }) => shareIn(matter, contentWords(text)) >= SAME_MATTER)
        .map(({ field }) => ({ path: `${other.path}.${field}`, message })),
    );
}
