import type { LintRule } from "../basis/rule.ts";

const ENOUGH = 12;
const LARGEST_SHARE = 0.8;

/** A pack whose questions are nearly all easy, or nearly all hard. */
export const unbalancedLevels: LintRule = {
  name: "unbalanced-levels",
  severity: "warning",
  find({ questions }) {
    if (questions.length < ENOUGH) return [];
    return ([1, 2, 3] as const).flatMap((level) => {
      const count = questions.filter((question) => question.level === level).length;
      if (count / questions.length <= LARGEST_SHARE) return [];
      const message = `${count} of ${questions.length} questions are of level ${level}; add easier and harder ones`;
      return [{ path: "questions", message }];
    });
  },
};
