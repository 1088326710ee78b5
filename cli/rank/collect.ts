import { rankedQuestions } from "../../questions/compose/compose-pack.ts";
import type { Model } from "../../questions/reading/model/model.ts";
import { type Kept, type Rated, readLines } from "./rating.ts";

interface Article {
  readonly id: string;
  readonly text: string;
  readonly published: string;
}

const keyOf = (kind: string, stem: string, answer: string): string => [kind, stem, answer].join("\n");

/**
 * The ratings of questions that are still made as they were rated, with their features and without their words.
 *
 * @param articles  a file of `{"id","text","published"}` lines
 * @param rated     a file of `Rated` lines
 */
export function collectRatings(articles: string, rated: string, model: Model): Kept[] {
  const byArticle = new Map<string, Rated[]>();
  for (const rating of readLines<Rated>(rated))
    byArticle.set(rating.article, [...(byArticle.get(rating.article) ?? []), rating]);
  let counted = 0;
  return readLines<Article>(articles).flatMap(({ id, text, published }) => {
    const ratings = byArticle.get(id);
    if (ratings === undefined) return [];
    const number = ++counted;
    const made = new Map(
      rankedQuestions({ text, published, publisher: null }, model).map((one) => [
        keyOf(one.question.kind, one.question.stem, one.question.answerText),
        one,
      ]),
    );
    return ratings.flatMap(({ kind, stem, answer, rating }) => {
      const one = made.get(keyOf(kind, stem, answer));
      if (one === undefined) return [];
      const features = Object.entries(one.features)
        .filter(([, value]) => value !== 0)
        .map(([name, value]) => [name, round(value)] as const);
      return [{ article: number, rating, hand: round(one.hand), features: Object.fromEntries(features) }];
    });
  });
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000;
