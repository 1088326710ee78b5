import type { z } from "zod";
import type { Random } from "../../../base/random.ts";
import type { Article } from "../../article/article.ts";
import type { Fact } from "../../article/fact.ts";
import type { MarkContext, Outcome } from "./outcome.ts";
import type { PrintedQuestion } from "./printed.ts";
import type { Option } from "./question.ts";

/** A breach of a kind's own rules. `path` is inside the question, such as `["options", 2, "text"]`. */
export interface KindIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What holds of every question of a kind, for whoever treats some kinds in another way than others. */
export interface Traits<Question> {
  /**
   * "outright": the stem alone asks, so that one answer follows from it. "in-a-gap": so does the stem, which is a
   * passage with something left out. "task": the stem sets a task about what the question itself shows.
   */
  readonly asks: "outright" | "in-a-gap" | "task";
  /**
   * What its options are: texts of which one is right, so that their lengths could tell which; texts of which several
   * are; places of a map; or the same words in every question.
   */
  readonly offers: Question extends { readonly options: readonly Option[] }
    ? "one-of-texts" | "several-of-texts" | "places" | "fixed-words"
    : "no-options";
  /** Whether its parts name or ask for the source, so that a stem about a claim need not. */
  readonly tellsSource: boolean;
  /** Whether it asks if something has happened, or only sets it in order, so that a plan need not be called one. */
  readonly tellsIfDone: boolean;
  /** Whether it shows whole sentences of the article beside the one that proves the answer. */
  readonly showsSentences: boolean;
}

/**
 * Everything the rest of the product needs to know of a question kind. One folder a kind; `kinds/index.ts` is
 * the registry, and the compiler asks there for every kind of the union.
 */
export interface Kind<Question, Answer, View> {
  readonly traits: Traits<Question>;
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
