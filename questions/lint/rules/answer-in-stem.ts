import { asksOutright } from "../basis/offered.ts";
import { eachQuestion, type LintRule } from "../basis/rule.ts";
import { hasPhrase, wordsOf } from "../../text/words.ts";

/** The stem holds its own answer. */
export const answerInStem: LintRule = {
  name: "answer-in-stem",
  severity: "error",
  find: eachQuestion(({ question, path }) => {
    if (!asksOutright(question) || question.skill === "not-said") return [];
    const stem = wordsOf(question.stem);
    const answers = [question.answerText, question.answerSpan?.text ?? ""];
    const given = answers.find((answer) => hasPhrase(stem, wordsOf(answer)));
    if (given === undefined) return [];
    return [
      {
        path: `${path}.stem`,
        message: `holds the answer "${given}"; describe what is asked for without naming it`,
      },
    ];
  }),
};
