import { pointingWords } from "../../lexicon/pointing-words.ts";
import { closeQuotes } from "../../text/marks.ts";
import { oneLine } from "../../text/wording.ts";
import type { Sentence, Word } from "../../reading/document/document.ts";
import { keepsCapital } from "../../reading/gazetteer/places.ts";
import type { Entity, Mention } from "../../reading/names/entities.ts";
import { boundsOf, type Phrase } from "../../reading/document/phrase.ts";
import { kidsOf } from "../../reading/document/tree.ts";
import { nounPhrase } from "../clauses/noun-phrase.ts";
import { type Guard, Refusal, refusalOf } from "../material/refusal.ts";
import type { DraftAnswer } from "../stages/draft.ts";
import { isPointing } from "../english/dates.ts";
import { pluralOf } from "../english/bodies.ts";
import { isThing } from "../english/nouns.ts";
import { forEntity, type Wh, whFor } from "../english/wh.ts";
import type { Workshop } from "../material/workshop.ts";
import {
  ANSWER_POINTS_AWAY,
  ANSWER_TORN,
  LONG_ANSWER,
  NO_NOUN,
  NO_THING,
  NOBODY_NAMED,
} from "./answer-refusals.ts";

export interface FoundAnswer {
  readonly answer: DraftAnswer;
  readonly wh: Wh;
  /** The words that are asked for. */
  readonly phrase: Phrase;
  /** Sentences that prove who a pronoun is. */
  readonly needs: readonly Sentence[];
}

const LONGEST_ANSWER = 14;

/** What a noun stands for, as an answer; a refusal for what only the article around it explains. */
export function answerOf(workshop: Workshop, sentence: Sentence, word: Word): FoundAnswer | Refusal {
  const { material, index } = workshop;
  const beside = material.analysis.registry.besideOf(sentence, word);
  if (beside !== undefined) return named(workshop, beside, beside.entity, forEntity(beside.entity, false));
  const wh = whFor(workshop, sentence, word);
  if (wh === null) return NOBODY_NAMED;
  const joined = kidsOf(sentence, word, /^conj/).length > 0;
  const mention = index.mentionAt(sentence, word.index);
  if (wh.entity !== null && mention === undefined) return resolved(workshop, sentence, word, wh);
  if (wh.entity !== null && mention !== undefined && !joined) return named(workshop, mention, wh.entity, wh);
  const noun = nounPhrase(sentence, word);
  if (noun === null) return NO_NOUN;
  const phrase = withName(workshop, sentence, noun);
  if (!isThing(word)) return NO_THING;
  if (phrase.last - phrase.first >= LONGEST_ANSWER) return LONG_ANSWER;
  const inner = joined ? undefined : nameAtEnd(workshop, sentence, phrase);
  if (inner !== undefined) return named(workshop, inner, inner.entity, forEntity(inner.entity, false));
  if (endsOpen(sentence, phrase)) return ANSWER_TORN;
  if (pointsAway(workshop, sentence, phrase)) return ANSWER_POINTS_AWAY;
  return described(workshop, sentence, phrase, joined ? asSeveral(wh) : wh);
}

const asSeveral = (wh: Wh): Wh => ({
  ...wh,
  words: pluralOf(wh.words),
  entity: null,
  type: wh.type === "person" ? "person" : "thing",
  plural: true,
});

/** "Anna Berg’s colleague Peter Lund": the name is what is asked for. */
function nameAtEnd({ index }: Workshop, sentence: Sentence, { first, last }: Phrase): Mention | undefined {
  const inner = index.mentionAt(sentence, last);
  const isNamed =
    inner?.entity.kind === "person" && inner.first > first && sentence.words[inner.first - 1]?.tag === "NN";
  return isNamed ? inner : undefined;
}

/** Words of the article that are no name. */
function described(workshop: Workshop, sentence: Sentence, phrase: Phrase, wh: Wh): FoundAnswer {
  const text = plain(workshop, sentence, phrase);
  const span = workshop.material.analysis.span(boundsOf(sentence, phrase));
  return { answer: { text, span, type: wh.type, entity: null, value: null }, wh, phrase, needs: [] };
}

/** An answer, unless a guard keeps it from being asked for. */
export function guarded<Asked>(
  found: FoundAnswer | Refusal,
  all: readonly Guard<Asked>[],
  asked: (found: FoundAnswer) => Asked,
): FoundAnswer | Refusal {
  return found instanceof Refusal ? found : (refusalOf(all, asked(found)) ?? found);
}

/** "The homeland safe", "protesters crowded": what is no noun at its end, the tree has joined by mistake. */
const endsOpen = ({ words }: Sentence, { last }: Phrase): boolean =>
  /^(?:VB[DZP]|JJ[RS]?|RB[RS]?|IN|TO|DT|CC|MD|W\w*|PRP\$|POS)$/.test(words[last]?.tag ?? "");

const POINTS = new Set([
  ...pointingWords("speaker", "speakerOwns", "shown", "place", "day"),
  ...["such", "last", "ago"],
]);

/** "Our commitment", "a rally Thursday": an answer that says something only on its page. */
function pointsAway({ index }: Workshop, { words }: Sentence, { first, last }: Phrase): boolean {
  // "other areas", "some ships": which, nobody could say
  if (/^(?:other|others|another|certain|various|some|many|several|most|few)$/.test(words[first]?.lower ?? ""))
    return true;
  return words.slice(first, last + 1).some((word) => {
    if (POINTS.has(word.lower)) return true;
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
function resolved(
  { material, index }: Workshop,
  sentence: Sentence,
  word: Word,
  wh: Wh,
): FoundAnswer | Refusal {
  const reference = index.referenceAt(sentence, word.index);
  if (reference === undefined) return NOBODY_NAMED;
  const source = index.antecedentOf(reference);
  const mention = reference.person.mentions.find((one) => one.sentence.index === source?.index);
  if (mention === undefined || source === undefined) return NOBODY_NAMED;
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
