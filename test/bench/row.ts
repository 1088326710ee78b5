/** One measured figure, beside the goal it is held against. */
export interface Row {
  readonly name: string;
  readonly value: string;
  readonly goal: string;
  readonly met: boolean;
}

/** @param limit  the goal: at most this */
export function atMost(name: string, value: number, limit: number, unit: string): Row {
  const digits = value < 10 ? 2 : 0;
  return {
    name,
    value: `${value.toFixed(digits)}${unit}`,
    goal: `at most ${limit}${unit}`,
    met: value <= limit,
  };
}

/** @param limit  the goal: at least this */
export function atLeast(name: string, value: number, limit: number, unit: string): Row {
  return { ...atMost(name, value, limit, unit), goal: `at least ${limit}${unit}`, met: value >= limit };
}

/** A figure to see the others by; it is held against nothing. */
export function forComparison(name: string, value: number, unit: string): Row {
  return { ...atMost(name, value, value, unit), goal: "for comparison" };
}

/** The middle value; half of the others lie on either side. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function printRows(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, value, goal, met } of rows) {
    console.log(`${met ? "ok  " : "MISS"} ${name.padEnd(width)} ${value.padStart(9)}  ${goal}`);
  }
}
