import type { LintRule } from "../basis/rule.ts";

const ENOUGH = 4;
const SHARE = { least: 0.3, most: 0.7 };

/** True-or-false questions that are nearly all true, or nearly all false: a habit to be guessed. */
export const unbalancedTrueFalse: LintRule = {
  name: "unbalanced-true-false",
  severity: "warning",
  find({ questions }) {
    const all = questions.filter(({ kind }) => kind === "true-false");
    const share = all.filter(({ answerText }) => answerText === "True").length / all.length;
    if (all.length < ENOUGH || (share >= SHARE.least && share <= SHARE.most)) return [];
    const message = `${Math.round(share * 100)} % of the true-or-false questions are true; turn some round`;
    return [{ path: "questions", message }];
  },
};
