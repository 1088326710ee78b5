import type { Workshop } from "../material/workshop.ts";
import type { Source } from "../told/source.ts";
import { NO_ATTRIBUTION, type Told, toldIn } from "../told/told.ts";

/** A named source with what it says. */
export interface Speaker {
  readonly other: Source;
  readonly told: Told;
}

/** The named sources of an article, made ready for looking up who else speaks near a statement. */
export interface Speakers {
  readonly people: ReadonlySet<string>;
  /** How often each source speaks. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those in other sentences, the nearest first. */
  near(told: Told): Speaker[];
}

/** Sources nearer to a statement are as good as all, and a long text has many. */
const NEAREST = 40;

export const speakersIn = (workshop: Workshop): Speakers => workshop.once(gather);

function gather(workshop: Workshop): Speakers {
  const { people, attributions } = workshop.material.reading;
  const counts = new Map<string, number>();
  for (const { sourceName } of attributions) counts.set(sourceName, (counts.get(sourceName) ?? 0) + 1);
  const all = toldIn(workshop).flatMap((told) =>
    told.sources.flatMap((other) =>
      other.name === null || other.attribution === NO_ATTRIBUTION ? [] : [{ other, told }],
    ),
  );
  return {
    people: new Set(people.map(({ name }) => name)),
    counts,
    near: ({ unit }) => {
      const far = ({ told }: Speaker): number => Math.abs(told.unit.start - unit.start);
      const at = all.findIndex(({ told }) => told.unit.start >= unit.start);
      const from = at < 0 ? all.length : at;
      return all
        .slice(Math.max(0, from - NEAREST), from + 2 * NEAREST)
        .filter(({ told }) => told.unit.start !== unit.start)
        .sort((a, b) => far(a) - far(b))
        .slice(0, NEAREST);
    },
  };
}
