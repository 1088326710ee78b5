import type { Fact } from "../../article/fact.ts";
import { traitsOf } from "../../kinds/index.ts";
import { textsOf } from "../offered.ts";
import { askedIn, type LintRule } from "../rule.ts";
import { wordsOf } from "../../text/words.ts";

const ATTRIBUTION =
  /\b(?:according to|accounts? of|in the (?:words|view|account) of|sa(?:y|ys|id|ying)|tells?|told|claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|believ(?:e|es|ed)|belief|call(?:s|ed)?|describ(?:e|es|ed)|add(?:s|ed)|not(?:es|ed)|argu(?:e|es|ed)|announc(?:e|es|ed)|statement|spoke|word|statements|reported|suggest(?:s|ed))\b/i;

/** A claim asked or stated as if the article said it itself. The stem names the source, or says that it is claimed. */
export const claimWithoutSource: LintRule = {
  name: "claim-without-source",
  severity: "error",
  find(pack) {
    const stems = askedIn(pack)
      .filter(({ question }) => !traitsOf(question.kind).tellsSource && question.skill !== "source")
      .map(({ question, fact, path }) => ({
        text: textsOf(question)
          .map(({ text }) => text)
          .join(" "),
        path: `${path}.stem`,
        fact,
      }));
    const statements = pack.facts.map((fact, index) => ({
      text: fact.statement,
      path: `facts[${index}].statement`,
      fact,
    }));
    return [...stems, ...statements].flatMap(({ text, path, fact }) => {
      if (fact.label !== "claimed" || namesSource(text, fact) || ATTRIBUTION.test(text)) return [];
      const names = fact.sources.map(({ name }) => name).join(", ");
      return [{ path, message: `tells a claim as a fact; say who claims it (${names})` }];
    });
  },
};

function namesSource(text: string, { sources }: Fact): boolean {
  const words = new Set(wordsOf(text));
  return sources.some(({ name }) => wordsOf(name).some((word) => word.length > 2 && words.has(word)));
}
