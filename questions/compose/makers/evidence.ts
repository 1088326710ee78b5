import { quotesPaired } from "../../text/marks.ts";
import { isTied } from "../stages/tied.ts";
import { contentWords, shareIn, wordsOf } from "../../text/words.ts";
import type { Draft } from "../stages/draft.ts";
import { quote } from "../english/excerpt.ts";
import type { IndexedUnit } from "../options/article-index.ts";
import { indexOf } from "../options/article-index.ts";
import { joinStem, type Stem, withoutSource } from "../stages/stem.ts";
import type { Candidate } from "../stages/candidate.ts";
import type { MakerInput } from "./maker.ts";
import { FEW_SENTENCES, MAY_ANSWER_TOO, NO_CLEAR_SENTENCE, SEVERAL_SENTENCES } from "./refusals.ts";
import type { Refusal } from "../material/refusal.ts";
import { refuseDraft } from "./refuse.ts";

const OTHERS = { least: 3, most: 4 };
/** A sentence that shares more of the asked words than this may answer too. */
const MAY_ANSWER = 0.5;

/** Only questions that are well put are worth finding a sentence for; one for each sentence. */
const LEAST_PRIOR = 0.7;

/** Answers that a sentence shows clearly. An office stands beside its name wherever the name is given in full. */
const ASKED: ReadonlySet<string> = new Set(["person", "organization", "country", "place", "date", "number"]);

/** Which sentence of the article answers a question? Offered are the sentence and others near it in matter. */
export function makeEvidence({ drafts, workshop }: MakerInput): Candidate[] {
  const index = indexOf(workshop);
  const best = new Map<number, Draft>();
  for (const draft of drafts) {
    const at = draft.evidence[0]?.start ?? -1;
    if (
      draft.prior >= LEAST_PRIOR &&
      draft.skill !== "quote" &&
      isTied(joinStem(draft.stem)) &&
      (draft.slot === "time" || countReworded(draft.stem, draft.evidence[0]?.text ?? "") >= LEAST_REWORDED) &&
      draft.prior > (best.get(at)?.prior ?? 0)
    )
      best.set(at, draft);
  }
  return [...best.values()].flatMap((draft) => {
    const [proof, another] = draft.evidence;
    const right = proof === undefined ? undefined : index.unitAt(proof.start);
    if (draft.slot === "holder" || draft.slot === "gap" || proof === undefined) return [];
    const refuse = (why: Refusal): never[] => refuseDraft("evidence", draft, why, workshop);
    if (another !== undefined) return refuse(SEVERAL_SENTENCES);
    if (right?.role !== "sentence" || !ASKED.has(draft.answer.type) || !quotesPaired(right.text))
      return refuse(NO_CLEAR_SENTENCE);
    const asked = contentWords(joinStem(draft.stem));
    const answer = contentWords(draft.answer.text);
    const isOther = ({ role, id, text }: IndexedUnit): boolean =>
      role === "sentence" && id !== right.id && text.split(" ").length >= 6 && quotesPaired(text);
    const near = index.unitsNear
      .sharing(asked)
      .filter(({ item }) => isOther(item))
      .map(({ item: unit, share }) => ({
        unit,
        share,
        holdsAnswer: shareIn(answer, unit.matter) === 1,
      }));
    if (near.some(({ share, holdsAnswer }) => share > MAY_ANSWER || (holdsAnswer && share > 0.3)))
      return refuse(MAY_ANSWER_TOO);
    const others = near
      .sort((a, b) => b.share - a.share || a.unit.start - b.unit.start)
      .slice(0, OTHERS.most);
    if (others.length < OTHERS.least) return refuse(FEW_SENTENCES);
    const sentences = [
      { unit: right, isRight: true, holdsAnswer: true },
      ...others.map(({ unit, holdsAnswer }) => ({ unit, isRight: false, holdsAnswer })),
    ]
      .sort((a, b) => a.unit.start - b.unit.start)
      .map(({ unit: { id, start, end, text }, isRight, holdsAnswer }) => ({
        unit: id,
        right: isRight,
        why: isRight ? `It holds the answer: ${draft.answer.text}.` : whyNot(draft.answer.text, holdsAnswer),
        span: { start, end, text },
      }));
    const question = {
      kind: "evidence" as const,
      fact: draft.fact,
      skill: "evidence" as const,
      stem: { ...draft.stem, frame: "Pick the sentence that answers this: " },
      answerText: right.text,
      answerSpan: null,
      evidence: [proof],
      rule: "the sentence that answers" as const,
      level: 3 as const,
      pick: 1,
      sentences,
    };
    return [{ question, drafts: [draft], prior: draft.prior * 0.8 }];
  });
}

/** Why a sentence is not the one: the answer is not in it, or what is asked is not. */
const whyNot = (answer: string, holdsAnswer: boolean): string =>
  holdsAnswer
    ? `It has ${quote(answer)} in it, but tells of something else.`
    : `The answer, ${quote(answer)}, is not in it.`;

/** So many words of a stem are to be others than those of the sentence: a helping verb, a date written out. */
const LEAST_REWORDED = 2;

/** Words of a stem that its sentence does not have; a full name for a family name is no other word. */
function countReworded(stem: Stem, sentence: string): number {
  const told = new Set(wordsOf(sentence));
  const asked = wordsOf(withoutSource(stem)).slice(1);
  const named = new Set(wordsOf((joinStem(stem).match(/(?<=\s)\p{Lu}[\p{L}’'.-]*/gu) ?? []).join(" ")));
  return asked.filter((word) => !told.has(word) && !named.has(word)).length;
}
