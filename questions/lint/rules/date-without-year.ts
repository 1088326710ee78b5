import { eachQuestion, type LintRule } from "../rule.ts";
import { namesMonth } from "../values.ts";
import { withoutQuotes } from "../words.ts";

/** A month or day in the stem without any year: the card may come back in another one. */
export const dateWithoutYear: LintRule = {
  name: "date-without-year",
  severity: "error",
  find: eachQuestion(({ question, path }) => {
    const stem = withoutQuotes(question.stem);
    if (!namesMonth(stem) || /\b(?:19|20)\d\d\b/.test(stem)) return [];
    return [{ path: `${path}.stem`, message: "names a month but no year; add the year" }];
  }),
};
