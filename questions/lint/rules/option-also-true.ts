import type { Pack } from "../../pack/pack.ts";
import { freeOptions } from "../offered.ts";
import { type Asked, askedIn, type Found, type LintRule } from "../rule.ts";
import { contentWords, hasPhrase, shareIn, wordsOf } from "../words.ts";

/** From this share of the stem's words in another fact's statement on, that fact answers the same question. */
const ANSWERS = 0.85;

/** A wrong option that another fact of the pack makes right: it fits the stem, and the fact says so. */
export const optionAlsoTrue: LintRule = {
  name: "option-also-true",
  severity: "error",
  find: (pack) => askedIn(pack).flatMap((asked) => alsoTrue(asked, pack)),
};

function alsoTrue({ question, fact, path }: Asked, { facts }: Pack): Found[] {
  if (question.kind !== "choice" || question.skill === "not-said" || question.skill === "sequence") return [];
  const matter = contentWords(question.stem);
  return freeOptions(question).flatMap((option, index) => {
    if (option.right) return [];
    const proof = facts.find(
      ({ id, statement, label }) =>
        id !== fact.id &&
        label !== "not-said" &&
        hasPhrase(wordsOf(statement), wordsOf(option.text)) &&
        !hasPhrase(wordsOf(statement), wordsOf(question.answerText)) &&
        shareIn(matter, contentWords(statement)) >= ANSWERS,
    );
    if (proof === undefined) return [];
    const message = `"${option.text}" is right too, by the fact "${proof.id}"; narrow the stem or replace the option`;
    return [{ path: `${path}.options[${index}].text`, message }];
  });
}
