import { freeOptions } from "../basis/offered.ts";
import { eachQuestion, type LintRule } from "../basis/rule.ts";
import { wordsOf } from "../../text/words.ts";

const SAYS_NOTHING =
  /^(?:this |that |it )?(?:is |was )?(?:wrong|incorrect|not (?:correct|right|true)|false|no)\W*$/i;
const LEAST_WORDS = 4;

/** A wrong option whose reason teaches nothing: "Wrong.", a word or two, or the option said again. */
export const emptyWhy: LintRule = {
  name: "empty-why",
  severity: "error",
  find: eachQuestion(({ question, path }) =>
    freeOptions(question).flatMap(({ text, why, right }, index) => {
      const words = wordsOf(why);
      const isEmpty =
        SAYS_NOTHING.test(why.trim()) ||
        words.length < LEAST_WORDS ||
        words.join(" ") === wordsOf(text).join(" ");
      if (right || !isEmpty) return [];
      const message = `"${why}" teaches nothing; say what is true instead, or what the article does not say`;
      return [{ path: `${path}.options[${index}].why`, message }];
    }),
  ),
};
