import { asksOutright, textsOf } from "../offered.ts";
import { askedIn, type LintRule } from "../rule.ts";
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
    const texts = all.flatMap(({ question, path }) =>
      textsOf(question).map(({ field, text }) => ({
        id: question.id,
        path: `${path}.${field}`,
        words: wordsOf(text),
        matter: contentWords(text),
      })),
    );
    return all.flatMap(({ question, path }) => {
      if (!asksOutright(question) || question.skill === "not-said") return [];
      const answer = wordsOf(question.answerText);
      const matter = contentWords(question.stem);
      const message = `gives away the answer of ${path} ("${question.answerText}"); say it without these words`;
      return texts
        .filter((text) => text.id !== question.id && hasPhrase(text.words, answer))
        .filter((text) => shareIn(matter, text.matter) >= SAME_MATTER)
        .map((text) => ({ path: text.path, message }));
    });
  },
};
