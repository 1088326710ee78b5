import { BELIEF } from "./saying/belief.ts";
import { CLAIM } from "./saying/claim.ts";
import { MANNER } from "./saying/manner.ts";
import type { SayingClass, SayingRow, SayingTrait } from "./saying/row.ts";
import { SPEECH } from "./saying/speech.ts";
import { gerundsOf, participlesOf, pastsOf, thirdPerson } from "./verb-forms.ts";

export type { SayingClass, SayingTrait } from "./saying/row.ts";

/**
 * Every verb by which an article hands something on as said, claimed or held, with all its forms. Whoever needs a
 * list of such verbs asks for a column of this table; a new verb is one row.
 */
export interface VerbOfSaying {
  readonly lemma: string;
  readonly class: SayingClass;
  readonly traits: ReadonlySet<SayingTrait>;
  /** In small letters: base, third person, pasts, participles, forms in -ing; British spellings too. */
  readonly forms: readonly string[];
}

/** "Apologize" is spelled with s as well; "capsize" is not. */
const spellingsOf = (lemma: string): string[] =>
  /[^aeiou]ize$|[ai]lize$/.test(lemma) ? [lemma, lemma.replace(/ize$/, "ise")] : [lemma];

const formsOf = (lemma: string): string[] => [
  ...new Set(
    spellingsOf(lemma).flatMap((base) => [
      base,
      thirdPerson(base),
      ...pastsOf(base),
      ...participlesOf(base),
      ...gerundsOf(base),
    ]),
  ),
];

const verb =
  (of: SayingClass) =>
  ([lemma, ...traits]: SayingRow): VerbOfSaying => ({
    lemma,
    class: of,
    traits: new Set(traits),
    forms: formsOf(lemma),
  });

export const VERBS_OF_SAYING: readonly VerbOfSaying[] = [
  ...SPEECH.map(verb("speech")),
  ...MANNER.map(verb("speech")),
  ...CLAIM.map(verb("claim")),
  ...BELIEF.map(verb("belief")),
];

const BY_FORM = new Map(VERBS_OF_SAYING.flatMap((one) => one.forms.map((form) => [form, one] as const)));

/** The verb of saying that a word in small letters is a form of; the word may be a noun as well ("report"). */
export const verbOfSaying = (form: string): VerbOfSaying | undefined => BY_FORM.get(form);

/** Whether a word in small letters is a form of a verb of saying with a trait. */
export const hasSayingTrait = (form: string, trait: SayingTrait): boolean =>
  BY_FORM.get(form)?.traits.has(trait) ?? false;

/** Whether a form tells of speech or of a claim, not of belief. */
export const tellsOfSpeech = (form: string): boolean => {
  const found = BY_FORM.get(form);
  return found !== undefined && found.class !== "belief";
};
