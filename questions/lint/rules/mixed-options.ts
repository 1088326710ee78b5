import type { Person } from "../../article/article.ts";
import { freeOptions } from "../basis/offered.ts";
import { eachQuestion, type LintRule } from "../basis/rule.ts";
import { dateOf, rangeOf } from "../basis/values.ts";
import { wordsOf } from "../../text/words.ts";

type Form = "a date" | "a number" | "a person" | "a name" | "words";

/** Options of different kinds: a date among names, a number among dates, a phrase among people. */
export const mixedOptions: LintRule = {
  name: "mixed-options",
  severity: "error",
  find: eachQuestion(({ question, path }, { article }) => {
    const forms = freeOptions(question).map(({ text }) => formOf(text, article.people ?? []));
    const right = freeOptions(question).findIndex((option) => option.right);
    const expected = forms[right];
    if (expected === undefined) return [];
    return forms.flatMap((form, index) =>
      isAlike(form, expected)
        ? []
        : [
            {
              path: `${path}.options[${index}].text`,
              message: `is ${form} where the answer is ${expected}; offer options of one kind`,
            },
          ],
    );
  }),
};

function formOf(text: string, people: readonly Person[]): Form {
  if (dateOf(text) !== null) return "a date";
  if (rangeOf(text) !== null) return "a number";
  const key = wordsOf(text).join(" ");
  const isPerson = people.some(({ name, also }) =>
    [name, ...also].some((form) => wordsOf(form).join(" ") === key),
  );
  if (isPerson) return "a person";
  return /^(?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u.test(text.trim()) ? "a name" : "words";
}

/** A name that the article does not have may be a person; a name and a phrase may both be an organization. */
function isAlike(form: Form, expected: Form): boolean {
  if (form === expected) return true;
  const pair = new Set([form, expected]);
  return pair.has("a name") && !pair.has("a date") && !pair.has("a number");
}
