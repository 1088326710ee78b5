/**
 * Linear weights over hashed features, most of them zero. Feature `f` owns the row `f >>> (32 - bits)`, with one
 * weight a class; the weight of class c in row r has the place `r * classes + c`.
 */
export interface SparseTable {
  readonly bits: number;
  readonly classes: number;
  /** The places whose weight is not zero, ascending, and those weights. */
  readonly places: Int32Array;
  readonly values: Int8Array;
}

export interface Scorer {
  readonly classes: number;
  /** Sums the rows of the first `count` features into `totals`, one total a class. */
  score(features: Int32Array, count: number, totals: Float64Array): void;
}

/** The class with the highest total; the first of equals. */
export function bestClass(totals: Float64Array): number {
  let best = 0;
  for (let c = 1; c < totals.length; c++) if (totals[c]! > totals[best]!) best = c;
  return best;
}

/** Scores with small integers: exact sums, the same on every platform. */
export function makeScorer(table: SparseTable): Scorer {
  return table.classes === 3 ? new TripleScorer(table) : new SparseScorer(table);
}

/** Many classes: a row lists only the few that have a weight. */
class SparseScorer implements Scorer {
  readonly classes: number;
  private readonly shift: number;
  /** Row r owns the entries from `starts[r]` to `starts[r + 1]`. */
  private readonly starts: Int32Array;
  private readonly entryClass: Uint8Array;
  private readonly values: Int8Array;

  constructor({ bits, classes, places, values }: SparseTable) {
    this.classes = classes;
    this.shift = 32 - bits;
    this.values = values;
    this.entryClass = new Uint8Array(places.length);
    this.starts = new Int32Array((1 << bits) + 1);
    let row = 0;
    for (let entry = 0; entry < places.length; entry++) {
      const ofEntry = Math.floor(places[entry]! / classes);
      while (row < ofEntry) this.starts[++row] = entry;
      this.entryClass[entry] = places[entry]! - ofEntry * classes;
    }
    this.starts.fill(places.length, row + 1);
  }

  score(features: Int32Array, count: number, totals: Float64Array): void {
    const { starts, entryClass, values, shift } = this;
    totals.fill(0);
    for (let i = 0; i < count; i++) {
      const row = features[i]! >>> shift;
      const end = starts[row + 1]!;
      for (let entry = starts[row]!; entry < end; entry++) totals[entryClass[entry]!]! += values[entry]!;
    }
  }
}

/** Three classes share one 32-bit integer, so that a feature costs one look into memory. */
class TripleScorer implements Scorer {
  readonly classes = 3;
  private readonly shift: number;
  private readonly rows: Int32Array;

  constructor({ bits, places, values }: SparseTable) {
    this.shift = 32 - bits;
    this.rows = new Int32Array(1 << bits);
    for (let entry = 0; entry < places.length; entry++) {
      const row = Math.floor(places[entry]! / 3);
      const step = places[entry]! - row * 3;
      this.rows[row]! |= (values[entry]! & 255) << (8 * step);
    }
  }

  score(features: Int32Array, count: number, totals: Float64Array): void {
    const { rows, shift } = this;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let i = 0; i < count; i++) {
      const row = rows[features[i]! >>> shift]!;
      first += (row << 24) >> 24;
      second += (row << 16) >> 24;
      third += (row << 8) >> 24;
    }
    totals[0] = first;
    totals[1] = second;
    totals[2] = third;
  }
}
