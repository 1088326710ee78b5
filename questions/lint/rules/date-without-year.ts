import { textsOf } from "../basis/offered.ts";
import { eachQuestion, type LintRule } from "../basis/rule.ts";
import { namesMonth } from "../basis/values.ts";
import { withoutQuotes } from "../../text/marks.ts";

/** A month or day in the stem without any year: the card may come back in another one. */
export const dateWithoutYear: LintRule = {
  name: "date-without-year",
  severity: "error",
  find: eachQuestion(({ question, path }) => {
    const texts = textsOf(question).map(({ field, text }) => ({ field, text: withoutQuotes(text) }));
    if (texts.some(({ text }) => /\b(?:1\d|20)\d\d\b/.test(text))) return [];
    return texts.flatMap(({ field, text }) =>
      namesMonth(text)
        ? [{ path: `${path}.${field}`, message: "names a month but no year; add the year" }]
        : [],
    );
  }),
};
