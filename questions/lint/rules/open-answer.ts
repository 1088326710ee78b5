import { asksOutright, isPlainQuestion } from "../basis/offered.ts";
import { eachQuestion, type LintRule } from "../basis/rule.ts";

const POINTS =
  /^(?:[Tt]hat|[Tt]his|[Tt]hese|[Tt]hose|[Ii]t|[Tt]hey|them|[Hh]e|him|[Ss]he|[Ww]e|us|I|[Yy]ou|[Ss]uch|[Tt]here|[Hh]ere)\b(?! \w+ (?:of|for|to|in|that|who)\b)/;
const TORN =
  /^the most part\b|[―–—,;:(“]\s*$|^\s*[―–—,;:)”]|\s(?:to|of|for|with|by|from|and|or|the|an?|that|which)$/;

/** An answer that only points at something ("that number", "they"), or was cut in the wrong place ("success ―"). */
export const openAnswer: LintRule = {
  name: "open-answer",
  severity: "error",
  find: eachQuestion(({ question, path }) => {
    if (!asksOutright(question)) return [];
    const text = question.answerText.trim();
    if (TORN.test(text)) {
      return [
        {
          path: `${path}.answerText`,
          message: `"${text}" was cut in the wrong place; give the whole answer`,
        },
      ];
    }
    if (!isPlainQuestion(question) || !POINTS.test(text)) return [];
    return [
      {
        path: `${path}.answerText`,
        message: `"${text}" points at something that is named elsewhere; name it here`,
      },
    ];
  }),
};
