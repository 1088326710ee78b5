import { readFileSync } from "node:fs";

/** How a teacher found a question: handed out as it is · after an edit · not at all. */
export const RATINGS = ["good", "edit", "bad"] as const;
export type Rating = (typeof RATINGS)[number];

/** What a rater wrote of one question of one article, found again by its kind, stem and answer. */
export interface Rated {
  readonly article: string;
  readonly kind: string;
  readonly stem: string;
  readonly answer: string;
  readonly rating: Rating;
}

/** What is kept of it: no words of the article. */
export interface Kept {
  /** Articles are counted from 1. */
  readonly article: number;
  readonly rating: Rating;
  /** The score of the order made by hand, to compare with. */
  readonly hand: number;
  readonly features: Readonly<Record<string, number>>;
}

/** What a rating counts as when the model learns whether a question is good. */
export const TARGET: Readonly<Record<Rating, number>> = { good: 1, edit: 0.35, bad: 0 };

/** The lines of a JSON Lines file. Throws for a rating that is none. */
export function readLines<Line>(file: string | URL): Line[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => {
      const value = JSON.parse(line) as Line & { rating?: string };
      if (value.rating !== undefined && !RATINGS.some((rating) => rating === value.rating))
        throw new Error(
          `Line ${index + 1} of ${String(file)} has the rating "${value.rating}"; it may be ${RATINGS.join(", ")}.`,
        );
      return value;
    });
}
