import { freeOptions } from "../basis/offered.ts";
import { eachQuestion, type LintRule } from "../basis/rule.ts";

const CATCH_ALL = /^(?:all|none|both|neither|any)(?: of)?(?: the)?(?: above| these| them| others)?\.?$/i;

/** "All of the above" and its like: options are shuffled, and each must stand for itself. */
export const catchAllOption: LintRule = {
  name: "catch-all-option",
  severity: "error",
  find: eachQuestion(({ question, path }) =>
    freeOptions(question).flatMap(({ text }, index) =>
      CATCH_ALL.test(text.trim())
        ? [
            {
              path: `${path}.options[${index}].text`,
              message: `"${text}" stands for other options; offer an answer of its own, or use the kind multi`,
            },
          ]
        : [],
    ),
  ),
};
