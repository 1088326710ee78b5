import { findQuestionIssues, type Question, questionSchema } from "../../kinds/index.ts";
import { lintPack } from "../../lint/index.ts";
import type { Article } from "../../article/article.ts";
import type { Fact } from "../../article/fact.ts";
import { PACK_FORMAT } from "../../pack/pack.ts";
import { spanAt } from "../material/span-at.ts";

/** How many sentences of the top a question is checked against: only they say again what a headline says. */
const TOP_SENTENCES = 6;

/** What is wrong with one question at a time, null for nothing: by the schema, by the rules of its kind, and by every lint rule that can be an error. */
export function createCheck(article: Article): (question: Question, fact: Fact) => string | null {
  const top = article.units.filter(({ role }) => role === "sentence").slice(0, TOP_SENTENCES);
  return (question, fact) => {
    if (!questionSchema.safeParse(question).success) return "the schema of questions";
    const [issue] = findQuestionIssues(question, fact, article);
    if (issue !== undefined) return `the rules of its kind: ${issue.message}`;
    const proofs = [...question.evidence, ...fact.evidence];
    const near = proofs.flatMap(({ start }) => spanAt(article.units, start) ?? []);
    const units = [...new Set([...near, ...top])];
    const pack = {
      format: `dateline-pack/${PACK_FORMAT}` as const,
      id: "one",
      version: 1,
      title: "One question",
      article: { ...article, units },
      facts: [fact],
      questions: [question],
    };
    const error = lintPack(pack).find(({ severity }) => severity === "error");
    return error === undefined ? null : `the lint rule ${error.rule}: ${error.message}`;
  };
}
