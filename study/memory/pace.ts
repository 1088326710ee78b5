import type { KindName } from "../../questions/kinds/index.ts";

/**
 * How many answers fell into each stretch of time; stretch `n` ends at `2^(n/2)` seconds. Small for any number of
 * answers, the median is exact within a stretch, and an answer can be taken out again.
 */
type Stretches = number[];

/** How long this learner takes. */
export interface Pace {
  /** From the appearance of a question to the answer, by kind of question. */
  answering: Partial<Record<KindName, Stretches>>;
  /** From an answer to the appearance of the next question: reading why. */
  reading: Stretches;
}

const MOST_STRETCHES = 20; // up to 17 minutes; whatever is longer was a break
/** Fewer answers say less than what most people take. */
const ENOUGH = 5;

/** Seconds that most people take, until there are enough answers of the learner's own. */
const DEFAULT_SECONDS: Readonly<Record<KindName, number>> = {
  "true-false": 8,
  choice: 12,
  label: 12,
  number: 12,
  typed: 15,
  date: 15,
  map: 15,
  multi: 18,
  cloze: 20,
  retelling: 20,
  evidence: 25,
  match: 30,
  chain: 30,
  order: 35,
  timeline: 45,
};
const DEFAULT_READING_SECONDS = 6;

const noStretches = (): Stretches => Array.from({ length: MOST_STRETCHES + 1 }, () => 0);

export function emptyPace(): Pace {
  return { answering: {}, reading: noStretches() };
}

/** Times of one answer; `readMs` is null where none was measured. */
export interface Timed {
  readonly kind: KindName;
  readonly elapsedMs: number;
  readonly readMs: number | null;
  /** In read mode that time went into the article as well: it is study, and says nothing of how long a reason takes. */
  readonly readsArticle?: true;
}

/** Counts an answer in, in place; `by` -1 takes it out again. */
export function countPace(pace: Pace, { kind, elapsedMs, readMs, readsArticle }: Timed, by: 1 | -1): void {
  const stretches = (pace.answering[kind] ??= noStretches());
  count(stretches, elapsedMs, by);
  if (by === -1 && totalOf(stretches) === 0) delete pace.answering[kind];
  if (readMs !== null && readsArticle !== true) count(pace.reading, readMs, by);
}

function count(stretches: Stretches, ms: number, by: 1 | -1): void {
  const stretch = stretchOf(ms);
  stretches[stretch] = (stretches[stretch] ?? 0) + by;
}

function totalOf(stretches: Stretches): number {
  let total = 0;
  for (const one of stretches) total += one;
  return total;
}

function stretchOf(ms: number): number {
  return Math.min(MOST_STRETCHES, Math.max(0, Math.ceil(2 * Math.log2(Math.max(ms, 1) / 1_000))));
}

/** What a question of this kind takes the learner as a rule: a median, so that a break for coffee counts for nothing. */
export function typicalMs(pace: Pace, kind: KindName): number {
  return medianMs(pace.answering[kind] ?? []) ?? DEFAULT_SECONDS[kind] * 1_000;
}

/** A question with everything around it: answering, and reading why. */
export function turnMs(pace: Pace, kind: KindName): number {
  return typicalMs(pace, kind) + (medianMs(pace.reading) ?? DEFAULT_READING_SECONDS * 1_000);
}

/** Null while there are too few. */
function medianMs(stretches: Stretches): number | null {
  const total = totalOf(stretches);
  if (total < ENOUGH) return null;
  let seen = 0;
  for (let stretch = 0; stretch <= MOST_STRETCHES; stretch++) {
    const here = stretches[stretch] ?? 0;
    if (2 * (seen + here) >= total) {
      const within = (total / 2 - seen) / here;
      return Math.round(1_000 * 2 ** ((stretch - 1 + within) / 2));
    }
    seen += here;
  }
  return null;
}
