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

/** Whether a form tells of speech or of a claim by itself: not of belief, nor of a smile or a nod that goes with words. */
export const tellsOfSpeech = (form: string): boolean => {
  const found = BY_FORM.get(form);
  if (found === undefined || found.class === "belief") return false;
  return found.traits.has("that") || !found.traits.has("manner");
};

/** Whether what follows a form is not held by who stands with it: denied, asked, or only heard. */
export const leavesOpen = (form: string): boolean => {
  const traits = BY_FORM.get(form)?.traits;
  return traits !== undefined && (traits.has("denies") || traits.has("asks") || traits.has("hears"));
};

/** Whether a text shows its reader that somebody speaks: "according to", or a verb of saying that is no noun. */
export const showsSaying = (text: string): boolean =>
  /\baccording to\b/i.test(text) ||
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => {
    const verb = BY_FORM.get(word);
    if (verb === undefined) return false;
    // "a report", "the note": the base of most is a noun as well
    if (word === verb.lemma) return verb.traits.has("bare") || word === "tell";
    return tellsOfSpeech(word) || verb.traits.has("holds");
  });
