import { tellsOfSpeech, verbOfSaying } from "../../lexicon/verbs-of-saying.ts";
import { eachQuestion, type LintRule } from "../basis/rule.ts";

const VERB_BEHIND = /^(?:['’]s)?\s+(?:ha[ds]\s+)?(\p{Ll}+)/u;

/** Whether what follows a place is a deed that only a government does: it speaks, wants or sends. */
function acts(behind: string): boolean {
  const word = VERB_BEHIND.exec(behind)?.[1] ?? "";
  const verb = verbOfSaying(word);
  if (verb === undefined) return /^sent$/.test(word);
  return word !== verb.lemma && !word.endsWith("ing") && (tellsOfSpeech(word) || !verb.traits.has("thing"));
}

/** A capital that acts is a government, not a place: "Pyongyang had sent munitions" answers no question for where. */
export const metonymAsPlace: LintRule = {
  name: "metonym-as-place",
  severity: "error",
  find: eachQuestion(({ question, path }, { article }) => {
    const { answerSpan, skill } = question;
    if (
      skill !== "where" ||
      answerSpan === null ||
      !acts(article.text.slice(answerSpan.end, answerSpan.end + 60))
    )
      return [];
    const message = `"${answerSpan.text}" is a government there, not a place; ask who, or point at another mention`;
    return [{ path: `${path}.answerSpan`, message }];
  }),
};
