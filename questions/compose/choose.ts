import { UNFIT } from "./features.ts";
import { rank, type Ranked } from "./rank.ts";
import { select } from "./select.ts";

/** What is sure comes first. */
const SAFE = ({ hand, quality }: Ranked): number => 0.3 * hand + quality;

/** Qualities from which on questions may fill a pack: the highest that gives as many as are wanted. */
const FLOORS = [0.8, 0.75, 0.7, 0.65] as const;
/** Where none does, a pack may be smaller: weaker ones go only into a pack of fewer than so many. */
const LAST_FLOORS = [
  { floor: 0.6, enough: 8 },
  { floor: 0.45, enough: 3 },
  { floor: 0.3, enough: 1 },
] as const;

/**
 * The questions of a pack of so many: from as good ones as the article has. None that its title or date answers, and
 * rather fewer than wanted than weak ones; only a pack of next to none takes the best of the rest.
 */
export function chooseQuestions(all: readonly Ranked[], wanted: number): Ranked[] {
  const open = all.filter(({ features }) => features[UNFIT] !== 1);
  const from = (floor: number, steadfast = false): Ranked[] =>
    select(
      rank(
        open.filter(({ quality }) => quality >= floor),
        SAFE,
      ),
      wanted,
      steadfast,
    );
  for (const floor of FLOORS) {
    const chosen = from(floor, true);
    if (chosen.length >= wanted) return chosen;
  }
  let chosen: Ranked[] = [];
  for (const { floor, enough } of LAST_FLOORS) {
    chosen = from(floor);
    if (chosen.length >= Math.min(enough, wanted)) break;
  }
  return chosen;
}
