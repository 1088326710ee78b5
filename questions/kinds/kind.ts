import type { z } from "zod";
import type { Random } from "../../base/random.ts";
import type { Article } from "../article/article.ts";
import type { Fact } from "../article/fact.ts";
import type { MarkContext, Outcome } from "./outcome.ts";
import type { PrintedQuestion } from "./printed.ts";

/** A breach of a kind's own rules. `path` is inside the question, such as `["options", 2, "text"]`. */
export interface KindIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * Everything the rest of the product needs to know of a question kind. One folder a kind; `kinds/index.ts` is
 * the registry, and the compiler asks there for every kind of the union.
 */
export interface Kind<Question, Answer, View> {
  /** The question as it stands in a pack. */
  readonly question: z.ZodType<Question> & z.core.$ZodTypeDiscriminable;
  /** The learner's answer as it crosses the border and as the log keeps it. */
  readonly answer: z.ZodType<Answer> & z.core.$ZodTypeDiscriminable;
  /** What a schema cannot say, such as "exactly one option is right". Spans are checked for every kind alike. */
  findIssues(question: Question, fact: Fact, article: Article): readonly KindIssue[];
  /** The question without anything that gives its answer away. The same random gives the same order of options. */
  view(question: Question, random: Random): View;
  /** The stem as it stands above the view; without it the stem as a pack has it, which can be read without the view. */
  task?(question: Question): string;
  /** Total: every answer that fits the schema gets an outcome; nothing is thrown. */
  mark(question: Question, answer: Answer, context: MarkContext): Outcome;
  /** The question on paper, with its key. The same random prints the same version again. */
  print(question: Question, random: Random): PrintedQuestion;
}
