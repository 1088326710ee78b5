import { MONTHS, WEEKDAYS } from "../../lexicon/months.ts";
import { eachQuestion, type LintRule } from "../basis/rule.ts";
import { dateOf } from "../basis/values.ts";
import { contentWords, shareIn } from "../../text/words.ts";

/** How much of the answer must stand in the span that is said to hold it, or of the span in the answer. */
const LEAST_SHARE = 0.6;
/** Words by which an article means a date that it does not write out. */
const TIME_WORDS = new RegExp(
  `\\b(?:${[...WEEKDAYS, ...MONTHS].join("|")}|(?:to|yester)day|tomorrow|tonight|days?|weeks?|weekend|months?|years?|ago|\\d{4})\\b`,
  "i",
);

/** "Kim" for Kim Jong Un and "Friday" for October 13, 2023 hold the answer in the article's own words. */
function holds(span: string, answer: string): boolean {
  const [wanted, given] = [contentWords(answer), contentWords(span)];
  if (shareIn(wanted, given) >= LEAST_SHARE || shareIn(given, wanted) >= LEAST_SHARE) return true;
  return dateOf(answer) !== null && TIME_WORDS.test(span);
}

/** An `answerSpan` whose words are not the answer, or that lies outside the evidence. */
export const answerSpanMatches: LintRule = {
  name: "answer-span",
  severity: "error",
  find: eachQuestion(({ question, path }) => {
    const { answerSpan, answerText, evidence } = question;
    if (answerSpan === null) return [];
    const found = [];
    if (!holds(answerSpan.text, answerText)) {
      const message = `says "${answerSpan.text}", but the answer is "${answerText}"; point at the answer, or set null`;
      found.push({ path: `${path}.answerSpan`, message });
    }
    if (!evidence.some(({ start, end }) => start <= answerSpan.start && end >= answerSpan.end)) {
      const message = "lies outside the evidence; widen the evidence or point at another mention";
      found.push({ path: `${path}.answerSpan`, message });
    }
    return found;
  }),
};
