import { freeOptions } from "../basis/offered.ts";
import { eachQuestion, type LintRule } from "../basis/rule.ts";
import { canBothBeTrue } from "../basis/values.ts";
import { wordsOf } from "../../text/words.ts";

/**
 * Options that do not exclude each other, so that the answer makes a wrong one true as well: "more than 100" beside
 * "more than 1,000", "October 2023" beside "October 13, 2023", "Kim" beside "Kim Jong Un". Retellings are left out:
 * one that drops its source stands word for word inside the one that keeps it.
 */
export const overlappingOptions: LintRule = {
  name: "overlapping-options",
  severity: "error",
  find: eachQuestion(({ question, path }) => {
    const texts = freeOptions(question).map(({ text }) => text);
    return texts.flatMap((text, index) =>
      texts.slice(0, index).flatMap((earlier, at) => {
        if (question.kind === "retelling" || isSame(earlier, text) || !canBothBeTrue(earlier, text))
          return [];
        const message = `"${text}" and option ${at + 1}, "${earlier}", can both be true; let each option exclude the others`;
        return [{ path: `${path}.options[${index}].text`, message }];
      }),
    );
  }),
};

/** What says the same in other letters is the matter of `repeated-option`. */
const isSame = (one: string, other: string): boolean => wordsOf(one).join(" ") === wordsOf(other).join(" ");
