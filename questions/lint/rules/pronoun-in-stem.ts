import type { Person } from "../../article/article.ts";
import { textsOf } from "../basis/offered.ts";
import { eachQuestion, type LintRule } from "../basis/rule.ts";
import { hasPhrase, wordsOf } from "../../text/words.ts";
import { withoutQuotes } from "../../text/marks.ts";

const PERSON = /\b(?:he|she|him|her|his|hers)\b/i;
const THING = /\b(?:they|them|their|theirs|it|its)\b/i;

/** A pronoun that stands for nobody or nothing named before it in the same stem. */
export const pronounInStem: LintRule = {
  name: "pronoun-in-stem",
  severity: "error",
  find: eachQuestion(({ question, path }, { article }) => {
    const stem = textsOf(question)
      .map(({ text }) => withoutQuotes(text))
      .join(" ");
    const [person, thing] = [PERSON.exec(stem), THING.exec(stem)];
    const lost = [
      person !== null && !namesPerson(stem.slice(0, person.index), article.people ?? []) ? person[0] : null,
      thing !== null && !/\b(?:the|a|an) \w|\w+ \p{Lu}/u.test(stem.slice(0, thing.index)) ? thing[0] : null,
    ];
    return lost.flatMap((word) =>
      word === null
        ? []
        : [
            {
              path: `${path}.stem`,
              message: `says "${word}" before anyone or anything is named; write the name`,
            },
          ],
    );
  }),
};

/** A person of the article under any spelling, or a full name that the article does not list. */
function namesPerson(text: string, people: readonly Person[]): boolean {
  if (/\p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}+/u.test(text)) return true;
  const words = wordsOf(text);
  return people.some(({ name, also }) => [name, ...also].some((form) => hasPhrase(words, wordsOf(form))));
}
