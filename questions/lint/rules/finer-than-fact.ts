import { asksOutright, freeOptions } from "../basis/offered.ts";
import { eachQuestion, type LintRule } from "../basis/rule.ts";
import { namesDay } from "../basis/values.ts";

const COARSE: ReadonlySet<string> = new Set(["month", "year", "week", "unknown"]);

/** A day in the answer or the options where the fact has no day: "in July" is not July 1. */
export const finerThanFact: LintRule = {
  name: "finer-than-fact",
  severity: "error",
  find: eachQuestion(({ question, fact, path }) => {
    if (
      question.skill !== "when" ||
      !asksOutright(question) ||
      fact.time === null ||
      !COARSE.has(fact.time.granularity)
    )
      return [];
    const texts = [
      { text: question.answerText, path: `${path}.answerText` },
      ...freeOptions(question).map(({ text }, index) => ({ text, path: `${path}.options[${index}].text` })),
    ];
    return texts.flatMap((one) =>
      namesDay(one.text)
        ? [
            {
              path: one.path,
              message: `names a day, but its fact gives only ${fact.time?.value ?? "an unknown time"}; keep to what the article says`,
            },
          ]
        : [],
    );
  }),
};
