import { UNFIT } from "./features.ts";
import { rank, type Ranked } from "./rank.ts";
import { againstIn, select } from "./select.ts";

/** How much the weaker of two figures counts beside the one that an order goes by. */
const BESIDE = { hand: 0.3, quality: 0.5 } as const;

/** For a pack of some number: what is sure comes first. */
export const SAFE = ({ hand, quality }: Ranked): number => BESIDE.hand * hand + quality;

/** For all questions: what is worth knowing comes first. */
export const WORTH = ({ hand, quality }: Ranked): number => hand + BESIDE.quality * quality;

/**
 * Qualities from which on questions may fill a pack, and how many of them are enough. A high one has to give all that
 * are wanted, mixed in kinds, skills and sentences; weaker ones go only into a pack of fewer than so many.
 */
const FLOORS = [
  ...[0.8, 0.75, 0.7, 0.65].map((floor) => ({ floor, enough: Infinity, steadfast: true })),
  { floor: 0.6, enough: 8, steadfast: false },
  { floor: 0.45, enough: 3, steadfast: false },
  { floor: 0.3, enough: 1, steadfast: false },
] as const;

/** Why a question that passed was not chosen. */
export function whyNotChosen(chosen: readonly Ranked[], wanted: number): (one: Ranked) => string {
  const against = againstIn(chosen, wanted);
  const least = Math.min(...chosen.map(({ quality }) => quality));
  return (one) => {
    if (one.features[UNFIT] === 1) return "its headline, its date or a loose noun gives it away";
    return against(one) ?? (one.quality < least ? "others are surer" : "enough others stand above it");
  };
}

/**
 * The questions of a pack of so many: from as good ones as the article has. None that its title or date answers, and
 * rather fewer than wanted than weak ones; only a pack of next to none takes the best of the rest.
 */
export function chooseQuestions(all: readonly Ranked[], wanted: number): Ranked[] {
  const open = all.filter(({ features }) => features[UNFIT] !== 1);
  let chosen: Ranked[] = [];
  for (const { floor, enough, steadfast } of FLOORS) {
    const sure = open.filter(({ quality }) => quality >= floor);
    chosen = select(rank(sure, SAFE), wanted, steadfast);
    if (chosen.length >= Math.min(enough, wanted)) break;
  }
  return chosen;
}
