/** One place of a plot of values in an order. */
export interface Point {
  /** On the axis; "" where the axis says nothing. */
  readonly label: string;
  /** The place in words, with all its values. */
  readonly text: string;
  /** Null where there is none. */
  readonly value: number | null;
  /** The value of a second line, which is dashed. */
  readonly second?: number | null;
}
