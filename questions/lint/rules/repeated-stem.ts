import { textsOf } from "../basis/offered.ts";
import type { LintRule } from "../basis/rule.ts";
import { wordsOf } from "../../text/words.ts";

/** Two questions of one kind that ask in the same words: the second teaches nothing new. */
export const repeatedStem: LintRule = {
  name: "repeated-stem",
  severity: "error",
  find({ questions }) {
    const seen = new Map<string, number>();
    return questions.flatMap((question, index) => {
      const texts = textsOf(question).flatMap(({ text }) => wordsOf(text));
      const key = `${question.kind} ${question.fact} ${texts.join(" ")}`;
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, index);
      if (earlier === undefined) return [];
      const message = `asks what questions[${earlier}] asks, in the same words; ask something else`;
      return [{ path: `questions[${index}].stem`, message }];
    });
  },
};
