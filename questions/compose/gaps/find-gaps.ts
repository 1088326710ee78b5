import type { Sentence, Word } from "../../reading/document.ts";
import { foldWords } from "../../text/fold.ts";
import type { AnswerType, Draft } from "../stages/draft.ts";
import { isUnasked } from "../material/opinion.ts";
import type { Workshop } from "../material/workshop.ts";
import { type GapWords, gapWordsIn } from "./gap-words.ts";
import { isWhole, type Passage, passageAround } from "./passage.ts";

/** Words of a sentence that could be left out and asked for, with the sentence as it stands around them. */
export interface SentenceGap {
  readonly draft: Draft;
  /** What stands before and after the gap; the sentence before it too, where the sentence leans on it. */
  readonly before: string;
  readonly after: string;
  /** Who says it, as the reading calls them, outermost first; each has a name or is shown in the passage. */
  readonly sources: readonly string[];
}

/**
 * Names, dates, numbers and terms of every sentence, for what no question in words reaches. `taken` are the starts
 * of spans that are asked for already.
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
    return gapWordsIn(workshop, sentence)
      .filter(({ answer }) => answer.span !== null && !taken.has(answer.span.start))
      .flatMap((words) => gapOf(workshop, sentence, words, verbs));
  });
}

/** A passage that leans on the one before, and one that only its own article makes clear, are worth less. */
const LOSS = { leans: 0.06, unclear: 0.2 } as const;

/** However weak it is, it is worth a little. */
const LEAST = 0.02;

function gapOf(
  workshop: Workshop,
  sentence: Sentence,
  { phrase, head, answer, prior }: GapWords,
  verbs: ReadonlyMap<number, number>,
): SentenceGap[] {
  const { material } = workshop;
  const event = eventOver(sentence, head, verbs);
  const fact = event === undefined ? undefined : material.facts.get(material.factOfEvent(event));
  if (fact === undefined || isUnasked(fact, material.opinion)) return [];
  const passage = passageAround(workshop, sentence, phrase);
  if (passage === null || passage.hooks < -1) return [];
  const { before, after, leans, hooks, needs } = passage;
  if (givesAway(`${before} ${after}`, answer.text)) return [];
  const sources = fact.label === "claimed" ? fact.sources : [];
  if (!showsSources(sources, passage, answer.text)) return [];
  const proof = [...new Set([sentence, ...needs])].map(({ unit }) => material.analysis.span(unit));
  const loss = (leans ? LOSS.leans : 0) + (hooks < 1 ? LOSS.unclear : 0);
  return [
    {
      ...{ before, after, sources: sources.map(({ name }) => name) },
      draft: {
        ...{ fact: fact.id, slot: "gap", skill: skillOf(answer.type), answer, evidence: proof.slice(0, 10) },
        stem: "Fill in what is missing from this passage of the article.",
        rule: "a gap in a sentence",
        prior: Math.max(LEAST, prior - loss),
      },
    },
  ];
}

/** Whether a source has a name by which a stem can add it. */
export const hasName = (source: string): boolean => /^(?:the )?\p{Lu}/u.test(source);

/** Whoever stands between has a name, or is shown in the passage or asked for. */
function showsSources(sources: readonly Source[], { before, after }: Passage, answer: string): boolean {
  const shown = `${before} ${answer} ${after}`.toLowerCase();
  return sources.every(({ name }) => hasName(name) || shown.includes(name.toLowerCase()));
}
interface Source {
  readonly name: string;
}

/** Most telling words of the answer stand in the passage too. */
function givesAway(passage: string, answer: string): boolean {
  const words = new Set(foldWords(passage));
  const telling = foldWords(answer).filter((word) => word.length > 3 && !JOINTS.test(word));
  return telling.length > 0 && telling.filter((word) => words.has(word)).length * 2 > telling.length;
}
const JOINTS = /^(?:with|from|million|billion|trillion|thousand|hundred)$/;

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
