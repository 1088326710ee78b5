import type { Word } from "../../reading/document/document.ts";
import { foldWords } from "../../text/fold.ts";
import type { AnswerType, Draft } from "../stages/draft.ts";
import { type Clause, clausesIn } from "../clauses/clause.ts";
import { taskStem } from "../stages/stem.ts";
import { Refusal } from "../material/refusal.ts";
import { NOBODY_SHOWN, SHOWN_BESIDE, UNCLEAR } from "./refusals.ts";
import type { Workshop } from "../material/workshop.ts";
import type { GapWords } from "./gap-candidate.ts";
import { gapWordsIn } from "./gap-words.ts";
import { type Passage, passageAround } from "./passage.ts";

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
  const bySentence = Map.groupBy(clausesIn(workshop), ({ sentence }) => sentence);
  return workshop.material.analysis.document.sentences.flatMap((sentence) => {
    const clauses = bySentence.get(sentence) ?? [];
    if (clauses.every(({ noGap }) => noGap !== undefined)) return [];
    return gapWordsIn(workshop, sentence)
      .filter(({ answer }) => answer.span !== null && !taken.has(answer.span.start))
      .flatMap((words) => gapOf(workshop, clauseOver(words.head, clauses), words));
  });
}

/** A passage that leans on the one before, and one that only its own article makes clear, are worth less. */
const LOSS = { leans: 0.06, unclear: 0.2 } as const;

/** Names and numbers in a passage, less what only the article makes known. */
const LEAST_HOOKS = -1;

/** However weak it is, it is worth a little. */
const LEAST = 0.02;

function gapOf(
  workshop: Workshop,
  clause: Clause | undefined,
  { phrase, answer, prior }: GapWords,
): SentenceGap[] {
  const { material } = workshop;
  if (clause?.tells === undefined || clause.noGap !== undefined) return [];
  const { sentence, tells: fact } = clause;
  const refuse = (why: Refusal): never[] => workshop.refuse(sentence, "a gap for", answer.text, why);
  const passage = passageAround(workshop, sentence, phrase);
  if (passage instanceof Refusal) return refuse(passage);
  const { before, after, leans, hooks, needs } = passage;
  if (hooks < LEAST_HOOKS) return refuse(UNCLEAR);
  if (givesAway(`${before} ${after}`, answer.text)) return refuse(SHOWN_BESIDE);
  const sources = fact.label === "claimed" ? fact.sources : [];
  if (!showsSources(sources, passage, answer.text)) return refuse(NOBODY_SHOWN);
  const proof = [...new Set([sentence, ...needs])].map(({ unit }) => material.analysis.span(unit));
  const loss = (leans ? LOSS.leans : 0) + (hooks < 1 ? LOSS.unclear : 0);
  return [
    {
      before,
      after,
      sources: sources.map(({ name }) => name),
      draft: {
        fact: fact.id,
        slot: "gap",
        skill: skillOf(answer.type),
        answer,
        evidence: proof.slice(0, 10),
        stem: taskStem("Fill in what is missing from this passage of the article."),
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

const MOST_STEPS = 20;

/** The clause in whose words a word stands: that of the nearest verb above it, or else the first one. */
function clauseOver(from: Word, clauses: readonly Clause[]): Clause | undefined {
  const words = clauses[0]?.sentence.words ?? [];
  let word: Word | undefined = from;
  for (let steps = 0; word !== undefined && steps < MOST_STEPS; steps++) {
    const { index } = word;
    // of two clauses with one verb the later one counts
    const clause = clauses.findLast(({ verb }) => verb.index === index);
    if (clause !== undefined) return clause;
    word = words[word.head];
  }
  return clauses[0];
}
