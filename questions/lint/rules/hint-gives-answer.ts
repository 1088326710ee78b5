import { eachQuestion, type LintRule } from "../basis/rule.ts";
import { hasPhrase, wordsOf } from "../../text/words.ts";

/** A hint that holds the answer. */
export const hintGivesAnswer: LintRule = {
  name: "hint-gives-answer",
  severity: "error",
  find: eachQuestion(({ question, path }) => {
    if (question.hint === undefined || !hasPhrase(wordsOf(question.hint), wordsOf(question.answerText)))
      return [];
    const message = `holds the answer "${question.answerText}"; help towards it without naming it`;
    return [{ path: `${path}.hint`, message }];
  }),
};
