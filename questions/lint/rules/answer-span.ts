import { eachQuestion, type LintRule } from "../rule.ts";
import { contentWords, shareIn } from "../words.ts";

/** How much of the answer must stand in the span that is said to hold it. */
const LEAST_SHARE = 0.6;

/** An `answerSpan` whose words are not the answer, or that lies outside the evidence. */
export const answerSpanMatches: LintRule = {
  name: "answer-span",
  severity: "error",
  find: eachQuestion(({ question, path }) => {
    const { answerSpan, answerText, evidence } = question;
    if (answerSpan === null) return [];
    const found = [];
    const share = shareIn(contentWords(answerText), contentWords(answerSpan.text));
    if (share < LEAST_SHARE) {
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
