import { closeQuotes } from "../../text/marks.ts";
import { oneLine } from "../../text/wording.ts";
import type { Sentence, Word } from "../../reading/document/document.ts";
import { keepsCapital } from "../../reading/gazetteer/places.ts";
import type { Entity, Mention } from "../../reading/names/entities.ts";
import { boundsOf, type Phrase } from "../../reading/document/phrase.ts";
import { kidsOf } from "../../reading/document/tree.ts";
import { nounPhrase } from "../clauses/noun-phrase.ts";
import type { DraftAnswer } from "../stages/draft.ts";
import { isPointing } from "../english/dates.ts";
import { pluralOf } from "../english/bodies.ts";
import { isThing } from "../english/nouns.ts";
import { forEntity, type Wh, whFor } from "../english/wh.ts";
import type { Workshop } from "../material/workshop.ts";

export interface FoundAnswer {
  readonly answer: DraftAnswer;
  readonly wh: Wh;
  /** The words that are asked for. */
  readonly phrase: Phrase;
  /** Sentences that prove who a pronoun is. */
  readonly needs: readonly Sentence[];
}

const LONGEST_ANSWER = 14;

/** What a noun stands for, as an answer; null for what only the article around it explains. */
export function answerOf(workshop: Workshop, sentence: Sentence, word: Word): FoundAnswer | null {
  const { material, index } = workshop;
  const beside = material.analysis.registry.besideOf(sentence, word);
  if (beside !== undefined) return named(workshop, beside, beside.entity, forEntity(beside.entity, false));
  const wh = whFor(workshop, sentence, word);
  if (wh === null) return null;
  const joined = kidsOf(sentence, word, /^conj/).length > 0;
  const mention = index.mentionAt(sentence, word.index);
  if (wh.entity !== null && mention === undefined) return resolved(workshop, sentence, word, wh);
  if (wh.entity !== null && mention !== undefined && !joined) return named(workshop, mention, wh.entity, wh);
  const noun = nounPhrase(sentence, word);
  const phrase = noun === null ? null : withName(workshop, sentence, noun);
  if (phrase === null || !isThing(word) || phrase.last - phrase.first >= LONGEST_ANSWER) return null;
  // "Anna Berg’s colleague Peter Lund": the name is what is asked for
  const inner = joined ? undefined : index.mentionAt(sentence, phrase.last);
  if (
    inner?.entity.kind === "person" &&
    inner.first > phrase.first &&
    sentence.words[inner.first - 1]?.tag === "NN"
  )
    return named(workshop, inner, inner.entity, forEntity(inner.entity, false));
  if (endsOpen(sentence, phrase) || pointsAway(workshop, sentence, phrase)) return null;
  const text = plain(workshop, sentence, phrase);
  const open: Wh = joined
    ? {
        ...wh,
        words: pluralOf(wh.words),
        entity: null,
        type: wh.type === "person" ? "person" : "thing",
        plural: true,
      }
    : wh;
  const span = material.analysis.span(boundsOf(sentence, phrase));
  return { answer: { text, span, type: open.type, entity: null, value: null }, wh: open, phrase, needs: [] };
}

/** "The homeland safe", "protesters crowded": what is no noun at its end, the tree has joined by mistake. */
const endsOpen = ({ words }: Sentence, { last }: Phrase): boolean =>
  /^(?:VB[DZP]|JJ[RS]?|RB[RS]?|IN|TO|DT|CC|MD|W\w*|PRP\$|POS)$/.test(words[last]?.tag ?? "");

/** "Our commitment", "a rally Thursday": an answer that says something only on its page. */
function pointsAway({ index }: Workshop, { words }: Sentence, { first, last }: Phrase): boolean {
  // "other areas", "some ships": which, nobody could say
  if (/^(?:other|others|another|certain|various|some|many|several|most|few)$/.test(words[first]?.lower ?? ""))
    return true;
  return words.slice(first, last + 1).some((word) => {
    if (
      /^(?:i|we|you|my|our|your|me|us|this|these|those|such|last|ago|today|yesterday|tomorrow|here|now)$/.test(
        word.lower,
      )
    )
      return true;
    const time = index.timeAt(word);
    return time !== undefined && isPointing(word.text);
  });
}

/** "A memo by Acme's owner | , Berg Kraft Partners": a last noun that the article calls by name brings the name. */
function withName({ material }: Workshop, sentence: Sentence, { first, last }: Phrase): Phrase {
  const noun = sentence.words[last];
  const beside = noun === undefined ? undefined : material.analysis.registry.besideOf(sentence, noun);
  return beside?.first === last + 2 ? { first, last: beside.last } : { first, last };
}

/** A name alone, without the office before it; a person's in full. */
function named({ material }: Workshop, mention: Mention, entity: Entity, wh: Wh): FoundAnswer {
  const { sentence, first, last } = mention;
  const bounds = boundsOf(sentence, { first, last });
  const span = material.analysis.span(bounds);
  const text =
    entity.kind === "person" ? entity.name : material.analysis.document.text.slice(bounds.start, bounds.end);
  const answer = { text: oneLine(text), span, type: wh.type, entity: entity.name, value: null };
  return { answer, wh, phrase: { first, last }, needs: [] };
}

/** "He": the name, on the nearest words before that give it. */
function resolved({ material, index }: Workshop, sentence: Sentence, word: Word, wh: Wh): FoundAnswer | null {
  const reference = index.referenceAt(sentence, word.index);
  if (reference === undefined) return null;
  const source = index.antecedentOf(reference);
  const mention = reference.person.mentions.find((one) => one.sentence.index === source?.index);
  if (mention === undefined || source === undefined) return null;
  const span = material.analysis.span(boundsOf(mention.sentence, mention));
  const { name } = reference.person;
  return {
    answer: { text: name, span, type: wh.type, entity: name, value: null },
    wh,
    phrase: { first: reference.first, last: reference.last },
    needs: [source],
  };
}

/** Words of the article on one line; a sentence's first word loses its capital unless it is a name. */
export function plain({ material }: Workshop, sentence: Sentence, phrase: Phrase): string {
  const { start, end } = boundsOf(sentence, phrase);
  const text = closed(oneLine(material.analysis.document.text.slice(start, end)));
  const first = sentence.words[phrase.first];
  const opens =
    first !== undefined && sentence.words.slice(0, phrase.first).every((word) => !/\p{L}/u.test(word.text));
  return opens && !/^NNP/.test(first.tag) && !keepsCapital(first.text)
    ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    : text;
}

/** Half of a pair of quotation marks or brackets says nothing. */
function closed(text: string): string {
  return closeQuotes(text).trim();
}
