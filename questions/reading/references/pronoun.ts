import { tellsOfSpeech } from "../../lexicon/verbs-of-saying.ts";
import type { Sentence, Word } from "../document/document.ts";
import { isVerb } from "../document/tree.ts";
import type { Gender } from "../gazetteer/given-names.ts";
import type { Entity, Mention } from "../names/entities.ts";
import { fits, type Named, topOf } from "./view.ts";

/** "Lee met him": not Lee. */
const isObject = ({ relation, lower }: Word): boolean =>
  /^(?:obj|iobj|obl)/.test(relation) && !/self$/.test(lower);

/** The one person in view whom a pronoun can mean; null if there is none, or more than one. */
export function meantBy(
  sentence: Sentence,
  pronoun: Word,
  gender: Gender,
  recent: readonly Named[],
): Entity | null {
  const speaker = speakerAround(sentence, pronoun, recent);
  const candidates = recent.filter(
    (one) =>
      fits(one.person, gender) &&
      !(one.unheard && !pronoun.quoted) &&
      !(pronoun.quoted && one.speaks && one.sentence < sentence.index) &&
      !(pronoun.quoted && one.person === speaker) &&
      !(one.sentence === sentence.index && one.verb === pronoun.head && isObject(pronoun)),
  );
  const here = candidates.filter((one) => one.sentence === sentence.index && one.at < pronoun.index);
  if (speaker !== null && !pronoun.quoted && fits(speaker, gender)) {
    const between = here.filter(
      (one) => one.at > (sourcePlace(sentence, pronoun, recent) ?? -1) && one.person !== speaker,
    );
    return between.length === 0 ? speaker : null;
  }
  const before = candidates.filter((one) => one.sentence === sentence.index - 1);
  const window =
    pronoun.lower === "his" || pronoun.lower === "her" || here.length > 0
      ? [...here, ...(here.length > 0 ? [] : before)]
      : before;
  const people = new Set(window.map((one) => one.person));
  if (here.length > 0) {
    // beside somebody named here the subject of the sentence before stays possible, unless the pronoun is below the named one
    const subjects = new Set([...people, ...before.filter((one) => one.subject).map((one) => one.person)]);
    if (people.size === 1 && (subjects.size === 1 || here.some((one) => one.subject)))
      return [...people][0] ?? null;
    return null;
  }
  if (people.size === 1) return [...people][0] ?? null;
  if (people.size > 1)
    return goesOnSpeaking(sentence, pronoun, before) ?? onlyCertain(pronoun, gender, before);
  const further = candidates.filter(
    (one) => one.sentence === sentence.index - 2 && sentence.unit.paragraph - one.paragraph <= 1,
  );
  const last = new Set(further.map((one) => one.person));
  return last.size === 1 ? ([...last][0] ?? null) : null;
}

/** The subject before of whom it is sure that "she" fits, beside others of whom it is not. */
function onlyCertain(pronoun: Word, gender: Gender, before: readonly Named[]): Entity | null {
  const certain = new Set(
    before.filter(({ person }) => person.gender === gender).map(({ person }) => person),
  );
  const [person] = certain;
  if (certain.size !== 1 || person === undefined || !pronoun.relation.startsWith("nsubj")) return null;
  return before.some((one) => one.person === person && one.subject) &&
    before.every((one) => one.person === person || !one.subject)
    ? person
    : null;
}

/** "Lee said … . She added": who spoke in the sentence before speaks on. */
function goesOnSpeaking(sentence: Sentence, pronoun: Word, before: readonly Named[]): Entity | null {
  const verb = sentence.words[pronoun.head];
  if (
    verb === undefined ||
    !pronoun.relation.startsWith("nsubj") ||
    !tellsOfSpeech(verb.lower) ||
    pronoun.quoted
  )
    return null;
  const speakers = new Set(before.filter((one) => one.speaks).map((one) => one.person));
  return speakers.size === 1 ? ([...speakers][0] ?? null) : null;
}

/**
 * "After his arrival, Lee said": a pronoun before the comma that the subject of the sentence follows is that subject,
 * if it fits; "open" if the subject is a person whom it does not fit.
 */
export function subjectAhead(
  sentence: Sentence,
  pronoun: Word,
  gender: Gender,
  ahead: readonly Mention[],
): Entity | "open" | null {
  const comma = sentence.words.findIndex((word, index) => index > pronoun.index && word.text === ",");
  if (comma < 0 || pronoun.quoted || pronoun.relation.startsWith("nsubj")) return null;
  const subject = ahead.find(({ first, last }) => {
    const top = topOf(sentence, first, last);
    return (
      first > comma &&
      top !== undefined &&
      /^nsubj/.test(top.relation) &&
      sentence.words[top.head]?.relation === "root"
    );
  });
  if (
    subject === undefined ||
    sentence.words.slice(0, pronoun.index).some((word) => /^nsubj/.test(word.relation))
  )
    return null;
  return fits(subject.entity, gender) ? subject.entity : "open";
}

/** The word that says: the nearest reporting verb above the pronoun in the tree, or right of a quotation. */
function reportingAbove(sentence: Sentence, word: Word): Word | undefined {
  let at = sentence.words[word.head];
  for (let steps = 0; at !== undefined && steps < 8; steps++) {
    if (isVerb(at) && tellsOfSpeech(at.lower) && at.index < word.index) return at;
    at = sentence.words[at.head];
  }
  return undefined;
}

function sourcePlace(sentence: Sentence, pronoun: Word, recent: readonly Named[]): number | null {
  const verb = reportingAbove(sentence, pronoun);
  if (verb === undefined) return null;
  const subject = recent.findLast(
    (one) => one.sentence === sentence.index && one.subject && one.at < verb.index,
  );
  const head =
    subject === undefined
      ? undefined
      : sentence.words.find((word) => word.index >= subject.at && word.head === verb.index);
  return subject !== undefined && head !== undefined ? subject.at : null;
}

function speakerAround(sentence: Sentence, pronoun: Word, recent: readonly Named[]): Entity | null {
  const place = sourcePlace(sentence, pronoun, recent);
  return place === null
    ? null
    : (recent.find((one) => one.sentence === sentence.index && one.at === place)?.person ?? null);
}
