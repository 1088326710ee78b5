import { pastsOf, thirdPerson } from "../../lexicon/verb-forms.ts";
import { hasSayingTrait, verbOfSaying } from "../../lexicon/verbs-of-saying.ts";
import { writeOutDate } from "../english/dates.ts";
import { quoteAround } from "../english/excerpt.ts";
import type { Workshop } from "../material/workshop.ts";
import type { Source } from "./source.ts";
import type { Told } from "./told.ts";

/** How questions about clauses are put in words. */

/** With a full stop, unless it ends in one. */
export const stopped = (text: string): string => (/[.!?]["”’]?$/.test(text) ? text : `${text}.`);

/** "the article of May 18, 2015". */
export const theArticle = ({ material: { reading } }: Workshop): string =>
  `the article of ${writeOutDate(reading.published)?.text ?? reading.published}`;

/** "Ada Moss said": the verb as it stands with one source and without a listener, "saying" and "according to" as "said". */
export function saysOf({ text, cue }: Source): string {
  const verb = verbOfSaying(cue);
  if (verb === undefined) return `${text} ${/^according/.test(cue) ? "said" : cue}`;
  const lemma = verb.traits.has("needsListener") ? "say" : verb.lemma;
  const past = pastsOf(lemma)[0] ?? cue;
  if (cue.endsWith("ing") && cue !== verb.lemma) return `${text} ${past}`;
  if (cue === verb.lemma && !pastsOf(cue).includes(cue)) return `${text} ${thirdPerson(lemma)}`;
  if (lemma === verb.lemma) return `${text} ${cue}`;
  return `${text} ${cue.endsWith("s") ? thirdPerson(lemma) : past}`;
}

/** "Ada Moss said the bridge can carry 40 trucks", with everyone who stands between. */
export function withSources(sources: readonly Source[], clause: string): string {
  return sources.reduceRight((content, source) => {
    const says = saysOf(source);
    const bare = hasSayingTrait(says.split(" ").at(-1) ?? "", "bare");
    return `${says} ${bare ? "" : "that "}${content}`;
  }, clause);
}

/** The clause as the article hands it on: "according to Ada Moss, …", or by itself. */
export function handedOn({ sources, clauseAfterSource }: Told, changed = clauseAfterSource): string {
  const [first, ...others] = sources;
  if (first === undefined) return changed;
  return `according to ${first.text}, ${withSources(others, changed)}`;
}

/** The words of the article around the clause, with the words that give it to its source. */
export function quoteTold({ unit, span, sources }: Told, { material: { analysis } }: Workshop): string {
  const cue = analysis.attributions[sources.at(-1)?.attribution ?? -1]?.cue;
  const focus = cue === undefined ? span : analysis.span(cue);
  const isInside = focus.start >= unit.start && focus.end <= unit.end;
  const { start, end } = isInside ? focus : span;
  return quoteAround(unit.text, { start: start - unit.start, end: Math.min(end, start + 120) - unit.start });
}

/**
 * Names, numbers or dates make a clause findable months later; "the explosion" alone does not, and each thing that
 * only an earlier sentence makes known needs one more.
 */
export function isAnchored({ clause, sources, subject, pointers }: Told): boolean {
  const names = clause.match(/(?<!^)\b\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*|\b\d[\d,.]*/gu) ?? [];
  const startsWithName = /^\p{Lu}/u.test(clause) && !names.some((name) => clause.startsWith(name));
  const isDefinite = /^the /i.test(subject) && !/\s\p{Lu}/u.test(subject);
  const count = names.length + (startsWithName ? 1 : 0) + sources.filter(({ name }) => name !== null).length;
  return count >= 1 + (isDefinite ? 1 : 0) + pointers;
}
