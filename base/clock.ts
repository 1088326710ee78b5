/** A moment as the learner's computer saw it. Kept with every event, so that no later change of zone moves it. */
export interface Moment {
  /** Epoch milliseconds, UTC. */
  readonly at: number;
  /** Minutes east of UTC at that moment and place; 120 for Berlin in summer. */
  readonly zoneMin: number;
}

/** The only source of time in the pure zones. The shells make the real one; tests pass a fixed one. */
export interface Clock {
  now(): Moment;
}

/** The calendar day `YYYY-MM-DD` that a moment fell on where the learner was. */
export function localDay({ at, zoneMin }: Moment): string {
  return new Date(at + zoneMin * 60_000).toISOString().slice(0, 10);
}
