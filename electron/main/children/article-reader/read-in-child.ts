import { AppError, type PlainError } from "../../../../base/errors.ts";
import type { ArticleInput } from "../../../../questions/reading/analyse.ts";
import type { Reading } from "../../../../questions/reading/reading.ts";
import type { ArticleReader } from "../../../../study/library/readings.ts";
import { askInChild, type ChildLimits, type ForkChild } from "../ask-child.ts";
import { mainWords as words } from "../../system/words.ts";

/** The longest article that a pack may hold, 200,000 characters, takes some seconds and 240 MB. */
const READING_LIMITS: ChildLimits = { timeMs: 60_000, heapMb: 512, idleMs: 30_000 };

export interface ArticleQuestion {
  readonly article: ArticleInput;
  /** Path of the weights file. */
  readonly weights: string;
}

export type ArticleAnswer =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly error: PlainError };

/**
 * A reader that keeps articles of strangers, and the model with its memory, out of the main process.
 *
 * @param fork     starts child.ts, or what the build made of it
 * @param weights  path of the weights file
 */
export function readArticlesInChild(
  fork: ForkChild,
  weights: string,
  limits: ChildLimits = READING_LIMITS,
): ArticleReader {
  const child = askInChild<ArticleQuestion, ArticleAnswer>(fork, limits);
  return async (article) => {
    const given = await child.ask({ article, weights });
    if (given.kind === "too-long") {
      throw new AppError("refused", words.articleTooSlow(limits.timeMs / 1000));
    }
    if (given.kind !== "answered") {
      throw new AppError("refused", words.articleTooHeavy);
    }
    if (!given.answer.ok) throw AppError.fromPlain(given.answer.error);
    return given.answer.reading;
  };
}
