import { eachQuestion, type LintRule } from "../rule.ts";

const ACTS =
  /^(?:['’]s)?\s+(?:said|says|believes?|claims?|claimed|denies|denied|wants?|warned|announced|sent|had sent|has sent|accused|agreed|insists?|insisted|called)\b/i;

/** A capital that acts is a government, not a place: "Pyongyang had sent munitions" answers no question for where. */
export const metonymAsPlace: LintRule = {
  name: "metonym-as-place",
  severity: "error",
  find: eachQuestion(({ question, path }, { article }) => {
    const { answerSpan, skill } = question;
    if (skill !== "where" || answerSpan === null || !ACTS.test(article.text.slice(answerSpan.end))) return [];
    const message = `"${answerSpan.text}" is a government there, not a place; ask who, or point at another mention`;
    return [{ path: `${path}.answerSpan`, message }];
  }),
};
