import { z } from "zod";
import type { Article } from "../../article/article.ts";
import type { Fact } from "../../article/fact.ts";
import { idSchema } from "../../article/id.ts";
import { plainText } from "../../article/plain-text.ts";
import { spanSchema } from "../../article/span.ts";
import type { Kind, KindIssue } from "../kind/kind.ts";
import { type Outcome, type Remark, verdictOf } from "../kind/outcome.ts";
import { letterAt } from "../kind/printed.ts";
import { questionBase } from "../kind/question.ts";

const question = z.strictObject({
  ...questionBase,
  kind: z.literal("evidence"),
  /** How many sentences the learner is to pick; all of them must be right. */
  pick: z.int().min(1).max(3),
  /** The sentences to pick from, in the order of the article. More may be right than are to be picked. */
  sentences: z
    .array(
      z.strictObject({
        /** Id of the unit of the article. */
        unit: idSchema,
        right: z.boolean(),
        why: plainText(500),
        /** The whole unit, word for word. */
        span: spanSchema,
      }),
    )
    .min(2)
    .max(26),
});
const answer = z.strictObject({
  kind: z.literal("evidence"),
  /** Ids of the units that were picked. */
  units: z.array(z.string().max(64)).max(50),
});

export type EvidenceQuestion = z.infer<typeof question>;
export type EvidenceAnswer = z.infer<typeof answer>;
export interface EvidenceView {
  readonly kind: "evidence";
  readonly pick: number;
  readonly sentences: readonly { readonly unit: string; readonly text: string }[];
}

function findIssues(
  { sentences, pick, answerText }: EvidenceQuestion,
  _: Fact,
  article: Article,
): KindIssue[] {
  const units = new Map(article.units.map((unit) => [unit.id, unit]));
  const issues = sentences.flatMap(({ unit: id, span }, index): KindIssue[] => {
    const unit = units.get(id);
    const before = sentences[index - 1];
    if (unit === undefined) {
      return [
        {
          path: ["sentences", index, "unit"],
          message: `names "${id}", which no unit of the article has as its id`,
        },
      ];
    }
    if (unit.start !== span.start || unit.end !== span.end) {
      return [{ path: ["sentences", index, "span"], message: `must be the whole of unit "${id}"` }];
    }
    return before !== undefined && before.span.start >= span.start
      ? [{ path: ["sentences", index], message: "stands out of the order of the article, or twice" }]
      : [];
  });
  const right = sentences.filter((sentence) => sentence.right);
  if (right.length < pick || right.length === sentences.length) {
    const message = `must hold at least ${pick} right and one wrong sentence; ${right.length} are right`;
    issues.push({ path: ["sentences"], message });
  }
  if (!right.some(({ span }) => span.text === answerText)) {
    issues.push({ path: ["answerText"], message: "must be the text of a right sentence" });
  }
  return issues;
}

/**
 * Credit: a share for each right sentence picked, one share taken away for each wrong one, never below 0. Where
 * more sentences prove it than are to be picked, any of them count.
 */
function mark({ sentences, pick, answerText }: EvidenceQuestion, { units }: EvidenceAnswer): Outcome {
  const chosen = new Set(units);
  const picked = sentences.filter(({ unit }) => chosen.has(unit));
  const hits = Math.min(pick, picked.filter(({ right }) => right).length);
  const misses = picked.filter(({ right }) => !right).length;
  const score = Math.max(0, (hits - misses) / pick);
  const remarks = sentences.map(({ unit, right, why, span }): Remark => {
    const state = chosen.has(unit) ? (right ? "right" : "wrong") : right && score < 1 ? "missed" : "left";
    const isSpare = right && state === "left";
    return { state, text: span.text, why: isSpare ? `This proves it too. ${why}` : why, span };
  });
  const right = sentences.filter((sentence) => sentence.right).slice(0, pick);
  return {
    verdict: verdictOf(score),
    score,
    rightAnswer: pick === 1 ? answerText : right.map(({ span }) => span.text).join(" "),
    given: picked.map(({ span }) => span.text).join(" "),
    remarks,
  };
}

/** Which sentence of the article proves it? Several may be right. */
export const evidence: Kind<EvidenceQuestion, EvidenceAnswer, EvidenceView> = {
  traits: {
    asks: "task",
    offers: "no-options",
    tellsSource: false,
    tellsIfDone: false,
    showsSentences: true,
  },
  question,
  answer,
  findIssues,
  view: ({ pick, sentences }) => ({
    kind: "evidence",
    pick,
    sentences: sentences.map(({ unit, span }) => ({ unit, text: span.text })),
  }),
  mark,
  print: ({ stem, pick, sentences }) => ({
    prompt: [
      stem,
      pick === 1 ? "Tick the sentence that proves it." : `Tick ${pick} sentences that prove it.`,
    ],
    options: sentences.map(({ span }, index) => ({ letter: letterAt(index), text: span.text })),
    blanks: [],
    key: sentences.flatMap(({ right, span }, index) => (right ? [`${letterAt(index)}. ${span.text}`] : [])),
  }),
};
