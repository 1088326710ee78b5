import { z } from "zod";
import type { Random } from "../../base/random.ts";
import type { Article } from "../article/article.ts";
import type { Fact } from "../article/fact.ts";
import { choice } from "./choice/choice.ts";
import type { ChoiceAnswer, ChoiceQuestion, ChoiceView } from "./choice/choice.ts";
import type { Kind, KindIssue, Traits } from "./kind/kind.ts";
import { label } from "./label/label.ts";
import type { LabelAnswer, LabelQuestion, LabelView } from "./label/label.ts";
import { multi } from "./multi/multi.ts";
import type { MultiAnswer, MultiQuestion, MultiView } from "./multi/multi.ts";
import type { MarkContext, Outcome } from "./kind/outcome.ts";
import type { PrintedQuestion } from "./kind/printed.ts";
import { trueFalse } from "./true-false/true-false.ts";
import type { TrueFalseAnswer, TrueFalseQuestion, TrueFalseView } from "./true-false/true-false.ts";
import { typed } from "./typed/typed.ts";
import type { TypedAnswer, TypedQuestion, TypedView } from "./typed/typed.ts";
import { chain } from "./chain/chain.ts";
import type { ChainAnswer, ChainQuestion, ChainView } from "./chain/chain.ts";
import { map } from "./map/map.ts";
import type { MapAnswer, MapQuestion, MapView } from "./map/map.ts";
import { match } from "./match/match.ts";
import type { MatchAnswer, MatchQuestion, MatchView } from "./match/match.ts";
import { order } from "./order/order.ts";
import type { OrderAnswer, OrderQuestion, OrderView } from "./order/order.ts";
import { timeline } from "./timeline/timeline.ts";
import type { TimelineAnswer, TimelineQuestion, TimelineView } from "./timeline/timeline.ts";
import { cloze } from "./cloze/cloze.ts";
import type { ClozeAnswer, ClozeQuestion, ClozeView } from "./cloze/cloze.ts";
import { date } from "./date/date.ts";
import type { DateAnswer, DateQuestion, DateView } from "./date/date.ts";
import { evidence } from "./evidence/evidence.ts";
import type { EvidenceAnswer, EvidenceQuestion, EvidenceView } from "./evidence/evidence.ts";
import { number } from "./number/number.ts";
import type { NumberAnswer, NumberQuestion, NumberView } from "./number/number.ts";
import { retelling } from "./retelling/retelling.ts";
import type { RetellingAnswer, RetellingQuestion, RetellingView } from "./retelling/retelling.ts";

/** A line a kind: its question, its answer, its view. Adding a line makes the compiler ask for the rest. */
interface KindTypes {
  choice: [ChoiceQuestion, ChoiceAnswer, ChoiceView];
  multi: [MultiQuestion, MultiAnswer, MultiView];
  "true-false": [TrueFalseQuestion, TrueFalseAnswer, TrueFalseView];
  label: [LabelQuestion, LabelAnswer, LabelView];
  chain: [ChainQuestion, ChainAnswer, ChainView];
  map: [MapQuestion, MapAnswer, MapView];
  match: [MatchQuestion, MatchAnswer, MatchView];
  order: [OrderQuestion, OrderAnswer, OrderView];
  timeline: [TimelineQuestion, TimelineAnswer, TimelineView];
  cloze: [ClozeQuestion, ClozeAnswer, ClozeView];
  date: [DateQuestion, DateAnswer, DateView];
  evidence: [EvidenceQuestion, EvidenceAnswer, EvidenceView];
  number: [NumberQuestion, NumberAnswer, NumberView];
  retelling: [RetellingQuestion, RetellingAnswer, RetellingView];
  typed: [TypedQuestion, TypedAnswer, TypedView];
}

export type KindName = keyof KindTypes;
export type Question = KindTypes[KindName][0];
export type Answer = KindTypes[KindName][1];
export type KindView = KindTypes[KindName][2];

const KINDS: { readonly [K in KindName]: Kind<KindTypes[K][0], KindTypes[K][1], KindTypes[K][2]> } = {
  choice,
  multi,
  "true-false": trueFalse,
  label,
  chain,
  map,
  match,
  order,
  timeline,
  cloze,
  date,
  evidence,
  number,
  retelling,
  typed,
};

export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[];

const variants = (name: "question" | "answer"): [z.core.$ZodTypeDiscriminable] =>
  KIND_NAMES.map((kind) => KINDS[kind][name]) as unknown as [z.core.$ZodTypeDiscriminable];

// The union is built from the registry, so its type cannot be read off the list; KindTypes says what it is.
export const questionSchema = z.discriminatedUnion(
  "kind",
  variants("question"),
) as unknown as z.ZodType<Question>;
export const answerSchema = z.discriminatedUnion("kind", variants("answer")) as unknown as z.ZodType<Answer>;

/** The kind of a question, typed for any question: TypeScript cannot pair a question with its own kind by name. */
function kindOf(name: KindName): Kind<Question, Answer, KindView> {
  return KINDS[name];
}

/** What holds of every question of a kind. */
export const traitsOf = (kind: KindName): Traits<Question> => KINDS[kind].traits;

export function findQuestionIssues(question: Question, fact: Fact, article: Article): readonly KindIssue[] {
  return kindOf(question.kind).findIssues(question, fact, article);
}

/** What the learner sees before answering: nothing in it gives the answer away. */
export function viewQuestion(question: Question, random: Random): KindView {
  return kindOf(question.kind).view(question, random);
}

/** The stem as it stands above what `viewQuestion` gives: a passage that is shown there is not said twice. */
export const taskOf = (question: Question): string => kindOf(question.kind).task?.(question) ?? question.stem;

/**
 * Marks an answer. Total: an answer of another kind than the question counts as none given; nothing is thrown.
 * Deterministic: the same question, answer and people give the same outcome.
 */
export function markAnswer(question: Question, answer: Answer, context: MarkContext): Outcome {
  if (answer.kind !== question.kind) {
    return { verdict: "wrong", score: 0, rightAnswer: question.answerText, given: "", remarks: [] };
  }
  return kindOf(question.kind).mark(question, answer, context);
}

/** The question as a teacher prints it. The same random prints the same version again. */
export function printQuestion(question: Question, random: Random): PrintedQuestion {
  return kindOf(question.kind).print(question, random);
}
