import { freeOptions } from "../basis/offered.ts";
import { eachQuestion, type LintRule } from "../basis/rule.ts";
import { wordsOf } from "../../text/words.ts";

/** Two options that read differently only in case, accents, articles or punctuation. */
export const repeatedOption: LintRule = {
  name: "repeated-option",
  severity: "error",
  find: eachQuestion(({ question, path }) => {
    const seen = new Map<string, number>();
    return freeOptions(question).flatMap(({ text }, index) => {
      const key = wordsOf(text).join(" ");
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, index);
      if (earlier === undefined || key === "") return [];
      const message = `"${text}" says the same as option ${earlier + 1}; offer something else`;
      return [{ path: `${path}.options[${index}].text`, message }];
    });
  }),
};
