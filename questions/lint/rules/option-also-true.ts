import { freeOptions } from "../basis/offered.ts";
import { type Asked, askedIn, type Found, type LintRule } from "../basis/rule.ts";
import { contentWords, hasPhrase, shareIn, wordsOf } from "../../text/words.ts";

/** From this share of the stem's words in another fact's statement on, that fact answers the same question. */
const ANSWERS = 0.85;

/** A fact that may make an option true: all but what the article does not say. */
interface Proof {
  readonly id: string;
  readonly words: readonly string[];
  readonly matter: ReadonlySet<string>;
}

/** A wrong option that another fact of the pack makes right: it fits the stem, and the fact says so. */
export const optionAlsoTrue: LintRule = {
  name: "option-also-true",
  severity: "error",
  find(pack) {
    const proofs = pack.facts
      .filter(({ label }) => label !== "not-said")
      .map(({ id, statement }) => ({ id, words: wordsOf(statement), matter: contentWords(statement) }));
    return askedIn(pack).flatMap((asked) => alsoTrue(asked, proofs));
  },
};

function alsoTrue({ question, fact, path }: Asked, proofs: readonly Proof[]): Found[] {
  if (question.kind !== "choice" || question.skill === "not-said" || question.skill === "sequence") return [];
  const matter = contentWords(question.stem);
  const answer = wordsOf(question.answerText);
  const fitting = proofs.filter(
    (proof) =>
      proof.id !== fact.id && shareIn(matter, proof.matter) >= ANSWERS && !hasPhrase(proof.words, answer),
  );
  return freeOptions(question).flatMap((option, index) => {
    const proof = fitting.find(({ words }) => hasPhrase(words, wordsOf(option.text)));
    if (option.right || proof === undefined) return [];
    const message = `"${option.text}" is right too, by the fact "${proof.id}"; narrow the stem or replace the option`;
    return [{ path: `${path}.options[${index}].text`, message }];
  });
}
