import { isPlainQuestion } from "../basis/offered.ts";
import { eachQuestion, type LintRule } from "../basis/rule.ts";
import { contentWords } from "../../text/words.ts";
import { withoutQuotes } from "../../text/marks.ts";

/** A stem with fewer telling words than this, and without a name, a number or a quotation, could ask of anything. */
const LEAST_WORDS = 2;

/**
 * A question that could be asked of any article: "Who has had trouble?", "What was a chance?" It must be answerable
 * months later, so that a name, a number, a date, quoted words, or enough other words must say what it is about.
 */
export const looseStem: LintRule = {
  name: "loose-stem",
  severity: "error",
  find: eachQuestion(({ question, path }) => {
    if (!isPlainQuestion(question) || !isLoose(question.stem)) return [];
    return [
      {
        path: `${path}.stem`,
        message: "could be asked of any article; name who, what or when it is about",
      },
    ];
  }),
};

/**
 * Whether a question has nothing that ties it to its article.
 *
 * @param least  how many telling words are enough where nothing else ties it
 */
export function isLoose(stem: string, least = LEAST_WORDS): boolean {
  const plain = withoutQuotes(stem);
  if (plain !== stem || /\d/.test(stem) || /(?<=\s)\p{Lu}\p{L}/u.test(stem)) return false;
  const words = [...contentWords(plain)].filter((word) => !VAGUE.test(word));
  return words.length < least;
}

/** Stems of words that are in every article. */
const VAGUE =
  /^(?:thing|person|people|organization|organ|countr|country|city|cit|plac|group|way|tim|year|day|number|part|kind|article|happen|involv|includ|becom|becam|seem|need|want|know|knew|think|thought|tak|took|giv|gav|com|cam|see|saw|look|use|work|mak|mad|good|new|big|great|long|lot)$/;
