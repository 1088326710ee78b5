import { type Example, fitLogistic, scoreWith } from "./logistic.ts";
import { areaUnderCurve } from "./measure.ts";
import { type Kept, type Rating, RATINGS, TARGET } from "./rating.ts";

/** How an order of questions does on ratings that it did not learn from. */
export interface Order {
  /** How often a good question stands above one that is not, 0 to 1. */
  readonly good: number;
  /** How often one that is not bad stands above a bad one, 0 to 1. */
  readonly notBad: number;
  /** Ratings of the best quarter and half, in per cent. */
  readonly quarter: Readonly<Record<Rating, number>>;
  readonly half: Readonly<Record<Rating, number>>;
}

export const exampleOf = ({ features, rating }: Kept): Example => ({ features, target: TARGET[rating] });

/** Articles are held out in so many groups. */
const GROUPS = 10;

/** Each article's questions scored by a model that did not learn from its group, beside the order made by hand. */
export function compareOrders(kept: readonly Kept[], decay: number): { learned: Order; byHand: Order } {
  const scores = new Map<Kept, number>();
  for (let group = 0; group < GROUPS; group++) {
    const isHeldOut = ({ article }: Kept): boolean => article % GROUPS === group;
    const weights = fitLogistic(kept.filter((one) => !isHeldOut(one)).map(exampleOf), decay);
    for (const one of kept) if (isHeldOut(one)) scores.set(one, scoreWith(weights, one.features));
  }
  return {
    learned: judge(kept, (one) => scores.get(one) ?? 0),
    byHand: judge(kept, ({ hand }) => hand),
  };
}

function judge(kept: readonly Kept[], scoreOf: (one: Kept) => number): Order {
  const scores = kept.map(scoreOf);
  const sorted = [...kept].sort((a, b) => scoreOf(b) - scoreOf(a));
  return {
    good: areaUnderCurve(
      scores,
      kept.map(({ rating }) => rating === "good"),
    ),
    notBad: areaUnderCurve(
      scores,
      kept.map(({ rating }) => rating !== "bad"),
    ),
    quarter: sharesOf(sorted.slice(0, Math.round(sorted.length / 4))),
    half: sharesOf(sorted.slice(0, Math.round(sorted.length / 2))),
  };
}

function sharesOf(kept: readonly Kept[]): Record<Rating, number> {
  const share = (rating: Rating): number =>
    Math.round((100 * kept.filter((one) => one.rating === rating).length) / Math.max(1, kept.length));
  return Object.fromEntries(RATINGS.map((rating) => [rating, share(rating)])) as Record<Rating, number>;
}
