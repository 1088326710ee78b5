import type { Question } from "../../kinds/index.ts";
import { eachQuestion, type Found, type LintRule } from "../basis/rule.ts";
import { namesMonth } from "../basis/values.ts";
import { hasPhrase, wordsOf } from "../../text/words.ts";

const PLACE = /\b(?:19|20)\d\d\b|\b(?:first|then|next|afterwards?|later|last|finally|before|after)\b/i;

/** A card that tells its own place: a date or "then" on a card to be ordered, a left that names its own right. */
export const cardGivesPlace: LintRule = {
  name: "card-gives-place",
  severity: "error",
  find: eachQuestion(({ question, path }) => [
    ...tellingCards(question, path),
    ...(question.kind === "match"
      ? question.pairs.flatMap(({ left, right }, index) =>
          hasPhrase(wordsOf(left), wordsOf(right))
            ? [
                {
                  path: `${path}.pairs[${index}].left`,
                  message: `names its own match, "${right}"; describe it`,
                },
              ]
            : [],
        )
      : []),
  ]),
};

function tellingCards(question: Question, path: string): Found[] {
  if (question.kind !== "order" && question.kind !== "timeline") return [];
  return question.cards.flatMap(({ text }, index) => {
    const word = namesMonth(text) ? "a date" : PLACE.exec(text)?.[0];
    if (word === undefined) return [];
    const message = `tells its place (${word === "a date" ? word : `"${word}"`}); leave it out`;
    return [{ path: `${path}.cards[${index}].text`, message }];
  });
}
