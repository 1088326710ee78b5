import { showsSaying } from "../../lexicon/verbs-of-saying.ts";
import type { Fact } from "../../article/fact.ts";
import { traitsOf } from "../../kinds/index.ts";
import { textsOf } from "../basis/offered.ts";
import { askedIn, type LintRule } from "../basis/rule.ts";
import { wordsOf } from "../../text/words.ts";

/** Nouns by which a stem says that it is claimed. */
const TELLING_NOUN = /\b(?:accounts? of|in the (?:words|view|account) of|belief|statements?|spoke|word)\b/i;

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
      if (fact.label !== "claimed" || namesSource(text, fact) || TELLING_NOUN.test(text) || showsSaying(text))
        return [];
      const names = fact.sources.map(({ name }) => name).join(", ");
      return [{ path, message: `tells a claim as a fact; say who claims it (${names})` }];
    });
  },
};

function namesSource(text: string, { sources }: Fact): boolean {
  const words = new Set(wordsOf(text));
  return sources.some(({ name }) => wordsOf(name).some((word) => word.length > 2 && words.has(word)));
}
