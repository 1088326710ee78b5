import { textsOf } from "../basis/offered.ts";
import type { Found, LintRule } from "../basis/rule.ts";
import { withoutQuotes } from "../../text/marks.ts";

const RELATIVE =
  /\b(?:today|yesterday|tomorrow|tonight|nowadays|recently|currently|(?:this|last|next|past|coming) (?:week|weekend|month|year|spring|summer|autumn|fall|winter|morning|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:days?|weeks?|months?|years?) ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!,? (?:\w+ \d|\d)))\b/i;

/**
 * Words that are true on one day only: "on Friday", "this week". A card comes back months later. Words in quotation
 * marks are the article's and may be asked about; a weekday beside its date is fine.
 */
export const relativeDate: LintRule = {
  name: "relative-date",
  severity: "error",
  find: ({ questions, facts }) => [
    ...questions.flatMap((question, index) =>
      textsOf(question).flatMap(({ field, text }) => look(text, `questions[${index}].${field}`)),
    ),
    ...facts.flatMap(({ statement }, index) => look(statement, `facts[${index}].statement`)),
  ],
};

function look(text: string, path: string): Found[] {
  const found = RELATIVE.exec(withoutQuotes(text))?.[0];
  if (found === undefined) return [];
  return [
    { path, message: `says "${found}", which means another day later on; name the date with its year` },
  ];
}
