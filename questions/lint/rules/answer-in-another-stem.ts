import { givesAway, readText, secretOf } from "../giving-away/gives-away.ts";
import { textsOf } from "../basis/offered.ts";
import { askedIn, type LintRule } from "../basis/rule.ts";

/** The stem of one question gives the answer of another away. */
export const answerInAnotherStem: LintRule = {
  name: "answer-in-another-stem",
  severity: "error",
  find(pack) {
    const all = askedIn(pack);
    const texts = all.flatMap(({ question, path }) =>
      textsOf(question).map(({ field, text }) => ({
        id: question.id,
        path: `${path}.${field}`,
        text: readText(text),
      })),
    );
    return all.flatMap(({ question, path }) => {
      const secret = secretOf(question);
      if (secret === null) return [];
      const message = `gives away the answer of ${path} ("${question.answerText}"); say it without these words`;
      return texts
        .filter(({ id, text }) => id !== question.id && givesAway(text, secret))
        .map((found) => ({ path: found.path, message }));
    });
  },
};
