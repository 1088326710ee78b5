import type { Sentence, Word } from "../../reading/document.ts";
import { boundsOf, type Phrase, phraseOf } from "../../reading/phrase.ts";
import { kidsOf } from "../../reading/tree.ts";
import type { AnswerType, Draft, DraftAnswer } from "../draft.ts";
import { isTimeNoun } from "../english/nouns.ts";
import { forEntity } from "../english/wh.ts";
import { createWriter } from "../english/writer.ts";
import { range, type Workshop } from "./workshop.ts";

/** Words of a sentence that could be left out and asked for, with the sentence as it stands around them. */
export interface SentenceGap {
  readonly draft: Draft;
  /** What stands before and after the gap; the sentence before it too, where the sentence leans on it. */
  readonly before: string;
  readonly after: string;
  /** Who says it, outermost first. */
  readonly sources: readonly string[];
}

/**
 * Names, dates, numbers and short things of every sentence, for what no question in words reaches. `taken` are the
 * starts of spans that are asked for already.
 */
export function findGaps(workshop: Workshop, taken: ReadonlySet<number>): SentenceGap[] {
  const eventsOf = new Map<number, Map<number, number>>();
  for (const [place, { clause }] of workshop.material.analysis.events.entries()) {
    const verbs = eventsOf.get(clause.sentence.index) ?? new Map<number, number>();
    verbs.set(clause.verb.index, place);
    eventsOf.set(clause.sentence.index, verbs);
  }
  return workshop.material.analysis.document.sentences.flatMap((sentence) => {
    const verbs = eventsOf.get(sentence.index);
    if (verbs === undefined || sentence.unit.role !== "sentence" || !isWhole(sentence)) return [];
    return candidatesIn(workshop, sentence)
      .filter(({ answer }) => answer.span !== null && !taken.has(answer.span.start))
      .flatMap((candidate) => gapOf(workshop, sentence, candidate, verbs));
  });
}

const LONGEST_SENTENCE = 75;
const isWhole = ({ words }: Sentence): boolean =>
  words.length >= 6 &&
  words.length <= LONGEST_SENTENCE &&
  /^[.!”"]$/.test(words.at(-1)?.text ?? "") &&
  !words.some(({ text }) => text === "?");

interface GapWords {
  readonly phrase: Phrase;
  readonly head: Word;
  readonly answer: DraftAnswer;
  readonly prior: number;
}

function candidatesIn(workshop: Workshop, sentence: Sentence): GapWords[] {
  const found: GapWords[] = [];
  const covered = new Set<number>();
  for (const word of sentence.words) {
    if (covered.has(word.index)) continue;
    const candidate = candidateAt(workshop, sentence, word);
    if (candidate === null) continue;
    for (let at = candidate.phrase.first; at <= candidate.phrase.last; at++) covered.add(at);
    found.push(candidate);
  }
  return found;
}

function candidateAt(workshop: Workshop, sentence: Sentence, word: Word): GapWords | null {
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
    return make(mention, type, 0.42, mention.entity.name);
  }
  const time = workshop.index.timeAt(word);
  if (time !== undefined) {
    const words = sentence.words.filter(({ start, end }) => start < time.end && end > time.start);
    const [first, last] = [words[0], words.at(-1)];
    if (
      first !== word ||
      last === undefined ||
      !/\d{4}|century|\d0s/.test(words.map(({ text }) => text).join(" "))
    )
      return null;
    return make({ first: first.index, last: last.index }, "date", 0.52);
  }
  if (word.tag === "CD" || /^[$£€]$/.test(word.text)) return figure(sentence, word, make);
  if (!/^NN/.test(word.tag) || /^(?:compound|flat|nmod:desc|fixed|goeswith)/.test(word.relation))
    return nameRun(sentence, word, make);
  return shortThing(sentence, word, make);
}

type Make = (phrase: Phrase, type: AnswerType, prior: number) => GapWords;

/** A number in figures or words, with its sign of money and its million. */
function figure({ words }: Sentence, word: Word, make: Make): GapWords | null {
  let last = word.index;
  while (
    words[last + 1]?.tag === "CD" ||
    /^(?:million|billion|trillion|thousand|hundred)$/.test(words[last + 1]?.lower ?? "")
  )
    last++;
  const text = words.slice(word.index, last + 1).map((one) => one.text);
  if (text.every((one) => /^(?:one|[$£€])$/i.test(one))) return null;
  const year = last === word.index && /^(?:1[1-9]|20)\d\d$/.test(word.text);
  return make({ first: word.index, last }, year ? "date" : "number", year ? 0.5 : 0.48);
}

/** A run of capitalized words that the article never explains. */
function nameRun({ words }: Sentence, word: Word, make: Make): GapWords | null {
  if (!/^NNPS?$/.test(word.tag)) return null;
  const isCapital = (at: number): boolean => at > 0 && /^\p{Lu}/u.test(words[at]?.text ?? "");
  let [first, last] = [word.index, word.index];
  while (isCapital(first - 1) && first - 1 > 0) first--;
  while (
    isCapital(last + 1) ||
    (/^(?:of|and|the|for)$/.test(words[last + 1]?.lower ?? "") &&
      /^(?:of|for)$/.test(words[last + 1]?.lower ?? "") &&
      isCapital(last + 2) &&
      words[last]?.tag === "NNP")
  )
    last++;
  return last - first > 6 ? null : make({ first, last }, "thing", 0.38);
}

const SHORT = 4;

/** A noun with what stands right before it, without its article. */
function shortThing(sentence: Sentence, word: Word, make: Make): GapWords | null {
  if (/^NNPS?$/.test(word.tag)) return nameRun(sentence, word, make);
  if (isTimeNoun(word) || !/^(?:obj|obl|nsubj|nmod|conj|root|appos)/.test(word.relation)) return null;
  const { first, last } = phraseOf(sentence, word, { prepositions: false, conjuncts: false });
  let from = first;
  while (from < word.index && /^(?:DT|PRP\$|CD|PDT|IN|RB|,)$/.test(sentence.words[from]?.tag ?? "")) from++;
  if (last - from >= SHORT || last !== word.index || from > word.index) return null;
  if (from === last && kidsOf(sentence, word).length === 0 && word.lower.length < 6) return null;
  return make({ first: from, last }, "thing", from === last ? 0.24 : 0.32);
}

function gapOf(
  workshop: Workshop,
  sentence: Sentence,
  { phrase, head, answer, prior }: GapWords,
  verbs: ReadonlyMap<number, number>,
): SentenceGap[] {
  if (isGlued(sentence, phrase)) return [];
  const event = eventOver(sentence, head, verbs);
  const { material } = workshop;
  const fact = event === undefined ? undefined : material.facts.get(material.factOfEvent(event));
  if (fact === undefined) return [];
  const writer = createWriter(workshop.index);
  const { sentences } = material.analysis.document;
  const previous = sentences[sentence.index - 1];
  const before = writer.write(sentence, range(0, phrase.first - 1), { pronouns: true });
  const after = writer.write(sentence, range(phrase.last + 1, sentence.words.length - 1), { pronouns: true });
  if (!before.clean || !after.clean) return [];
  const leans = before.open || after.open;
  if (
    leans &&
    (previous === undefined || previous.unit.paragraph !== sentence.unit.paragraph || !isWhole(previous))
  )
    return [];
  const context =
    leans && previous !== undefined
      ? createWriter(workshop.index).write(previous, range(0, previous.words.length - 1), { pronouns: true })
      : null;
  if (context !== null && (!context.clean || context.open)) return [];
  const needs = [
    ...before.needs,
    ...after.needs,
    ...(leans && previous !== undefined ? [previous] : []),
    ...(context?.needs ?? []),
  ];
  const proof = [...new Set([sentence, ...needs])].map(({ unit }) => material.analysis.span(unit));
  const lead = context === null ? "" : `${capital(context.text)} `;
  return [
    {
      before: `${lead}${lead === "" || before.text !== "" ? capital(before.text) : ""}`,
      after: after.text,
      sources: fact.label === "claimed" ? fact.sources.map(({ name }) => name) : [],
      draft: {
        ...{ fact: fact.id, slot: "gap", skill: skillOf(answer.type), answer, evidence: proof.slice(0, 10) },
        stem: "Fill in what is missing from this passage of the article.",
        rule: "a gap in a sentence",
        prior: leans ? prior - 0.06 : prior,
      },
    },
  ];
}

/** A gap inside a word with hyphens could not be filled. */
const isGlued = ({ words }: Sentence, { first, last }: Phrase): boolean =>
  (words[first - 1]?.text === "-" && words[first - 1]?.end === words[first]?.start) ||
  (words[last + 1]?.text === "-" && words[last + 1]?.start === words[last]?.end);

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const skillOf = (type: AnswerType): Draft["skill"] => {
  if (type === "person" || type === "organization") return "who";
  if (type === "country" || type === "place") return "where";
  if (type === "date") return "when";
  return type === "number" ? "how-many" : "what";
};

/** The event in whose words a word stands: the nearest verb above it. */
function eventOver({ words }: Sentence, from: Word, verbs: ReadonlyMap<number, number>): number | undefined {
  let word: Word | undefined = from;
  for (let steps = 0; word !== undefined && steps < 20; steps++) {
    const event = verbs.get(word.index);
    if (event !== undefined) return event;
    word = words[word.head];
  }
  return [...verbs.values()][0];
}
