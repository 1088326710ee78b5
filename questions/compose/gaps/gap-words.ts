import type { Sentence, Word } from "../../reading/document/document.ts";
import { boundsOf, type Phrase } from "../../reading/document/phrase.ts";
import type { AnswerType } from "../stages/draft.ts";
import { forEntity } from "../english/wh.ts";
import { Refusal } from "../material/refusal.ts";
import type { Workshop } from "../material/workshop.ts";
import { figure } from "./figures.ts";
import { type Candidate, type GapWords, PRIOR } from "./gap-candidate.ts";
import { isNameWord, isPartOfWord, refusalAsHalf } from "./larger-names.ts";
import { capitals } from "./name-runs.ts";
import { EASY_COUNTRY, HALF_A_WORD, NO_YEAR, SHORT_FORM } from "./refusals.ts";
import { term } from "./terms.ts";

/** The words of a sentence that may be left out, in order; of two that overlap the narrower one. */
export function gapWordsIn(workshop: Workshop, sentence: Sentence): GapWords[] {
  const found: GapWords[] = [];
  let covered = -1;
  for (const word of sentence.words) {
    if (word.index <= covered) continue;
    const candidate = candidateAt(workshop, sentence, word);
    if (candidate instanceof Refusal) workshop.refuse(sentence, "a gap for", word.text, candidate);
    if (candidate === null || candidate instanceof Refusal || candidate.phrase.first <= covered) continue;
    covered = candidate.phrase.last;
    const why = isPartOfWord(sentence, candidate.phrase)
      ? HALF_A_WORD
      : refusalAsHalf(sentence, candidate.phrase);
    if (why === undefined) found.push(candidate);
    else workshop.refuse(sentence, "a gap for", candidate.answer.text, why);
  }
  return found;
}

function candidateAt(workshop: Workshop, sentence: Sentence, word: Word): Candidate {
  const { analysis } = workshop.material;
  const make = (phrase: Phrase, type: AnswerType, prior: number, entity: string | null = null): GapWords => {
    const bounds = boundsOf(sentence, phrase);
    const text = analysis.document.text.slice(bounds.start, bounds.end).replace(/\s+/g, " ");
    const answer = { text, span: analysis.span(bounds), type, entity, value: null };
    return { phrase, head: word, answer, prior };
  };
  const mention = workshop.index.mentionAt(sentence, word.index);
  if (mention?.entity.open === true) return null;
  if (mention !== undefined) {
    const type = forEntity(mention.entity, false).type;
    if (mention.entity.kind === "place" && followsItsCity(workshop, sentence, mention)) return EASY_COUNTRY;
    // "the Fisheries Commission (NSFC)": the short form stands for what is in front of it
    if (sentence.words[mention.first - 1]?.text === "(" && sentence.words[mention.last + 1]?.text === ")")
      return SHORT_FORM;
    const made = make(mention, type, PRIOR.name, mention.entity.name);
    return type === "person" ? { ...made, answer: { ...made.answer, text: mention.entity.name } } : made;
  }
  const time = workshop.index.timeAt(word);
  if (time !== undefined) {
    const words = sentence.words.filter(({ start, end }) => start < time.end && end > time.start);
    const [first, last] = [words[0], words.at(-1)];
    const text = words.map((one) => one.text).join(" ");
    if (first !== word || last === undefined) return null;
    if (!/\d{4}|century|\d0s/.test(text)) return NO_YEAR;
    return make({ first: first.index, last: last.index }, "date", PRIOR.date);
  }
  if (word.tag === "CD" || /^[$£€]$/.test(word.text)) return figure(sentence, word, make);
  if (isNameWord(word)) return capitals(workshop, sentence, word, make);
  return term(sentence, word, make);
}

/** "Mecca, Saudi Arabia": who can fill the gap needs no article. */
function followsItsCity({ index }: Workshop, sentence: Sentence, { first, last }: Phrase): boolean {
  const [city, comma] = sentence.words.slice(Math.max(0, first - 2), first);
  if (comma?.text !== "," || city === undefined) return false;
  const before = index.mentionAt(sentence, first - 2);
  if (before !== undefined) return before.entity.kind === "place";
  const isClosed = /^[,.;]$/.test(sentence.words[last + 1]?.text ?? "");
  return isClosed && isNameWord(city) && index.timeAt(city) === undefined;
}
