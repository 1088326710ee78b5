import { canonicalCodes, LONGEST_CODE } from "../../questions/reading/model/huffman.ts";
import type { SparseTable } from "../../questions/reading/model/scorer.ts";
import {
  GAP_SYMBOLS,
  gapSymbol,
  MAGIC,
  type TableHeader,
  VALUE_SYMBOLS,
  type WeightsHeader,
} from "../../questions/reading/model/weights.ts";
import type { WeightTable } from "./perceptron.ts";

/** Weights as integers from -127 to 127: divided by `unit`, rounded, those under `least` units dropped. */
export function quantize({ bits, classes, weights }: WeightTable, unit: number, least: number): SparseTable {
  const small = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    const value = weights[i]! / unit;
    if (Math.abs(value) >= least) small[i] = Math.max(-127, Math.min(127, Math.round(value)));
  }
  return sparse(bits, classes, small);
}

/** The table of weights that are small integers already. */
export function sparse(bits: number, classes: number, weights: Int8Array): SparseTable {
  let entries = 0;
  for (const weight of weights) if (weight !== 0) entries++;
  const places = new Int32Array(entries);
  const values = new Int8Array(entries);
  let entry = 0;
  for (let place = 0; place < weights.length; place++) {
    if (weights[place] === 0) continue;
    places[entry] = place;
    values[entry++] = weights[place]!;
  }
  return { bits, classes, places, values };
}

/** Code lengths of a Huffman code for the given counts, none longer than `LONGEST_CODE`. */
export function codeLengths(counts: ArrayLike<number>): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  for (let floor = 0; ; floor = floor * 2 + 1) {
    const trees: { weight: number; symbols: number[] }[] = [];
    for (let symbol = 0; symbol < counts.length; symbol++)
      if (counts[symbol]! > 0) trees.push({ weight: Math.max(counts[symbol]!, floor), symbols: [symbol] });
    lengths.fill(0);
    if (trees.length === 1) lengths[trees[0]!.symbols[0]!] = 1;
    while (trees.length > 1) {
      trees.sort((a, b) => b.weight - a.weight || b.symbols[0]! - a.symbols[0]!);
      const lightest = trees.pop()!;
      const second = trees.pop()!;
      const symbols = [...lightest.symbols, ...second.symbols];
      for (const symbol of symbols) lengths[symbol]!++;
      trees.push({ weight: lightest.weight + second.weight, symbols });
    }
    if (lengths.every((length) => length <= LONGEST_CODE)) return lengths;
  }
}

class BitWriter {
  readonly bytes: number[] = [];
  private held = 0;
  private heldBits = 0;

  write(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) {
      this.held = (this.held << 1) | ((value >>> bit) & 1);
      if (++this.heldBits === 8) {
        this.bytes.push(this.held);
        this.held = 0;
        this.heldBits = 0;
      }
    }
  }

  finish(): void {
    while (this.heldBits > 0) this.write(0, 1);
  }
}

function packTable({ places, values }: SparseTable): Uint8Array {
  const gapCounts = new Float64Array(GAP_SYMBOLS);
  const valueCounts = new Float64Array(VALUE_SYMBOLS);
  const each = (visit: (gap: number, value: number) => void): void => {
    let last = -1;
    for (const [entry, place] of places.entries()) {
      visit(place - last, values[entry]! + 128);
      last = place;
    }
  };
  each((gap, value) => {
    gapCounts[gapSymbol(gap).symbol]!++;
    valueCounts[value]!++;
  });
  const gapLengths = codeLengths(gapCounts);
  const valueLengths = codeLengths(valueCounts);
  const gapCodes = canonicalCodes(gapLengths);
  const valueCodes = canonicalCodes(valueLengths);
  const writer = new BitWriter();
  each((gap, value) => {
    const { symbol, extraBits, extra } = gapSymbol(gap);
    writer.write(gapCodes[symbol]!, gapLengths[symbol]!);
    writer.write(extra, extraBits);
    writer.write(valueCodes[value]!, valueLengths[value]!);
  });
  writer.finish();
  return Uint8Array.from([...gapLengths, ...valueLengths].concat(writer.bytes));
}

/** The weights file of `readWeights`, from tables of small integers. */
export function writeWeights(
  labels: Pick<WeightsHeader, "tags" | "relations">,
  tables: readonly (readonly [name: string, table: SparseTable])[],
): Uint8Array {
  const packed = tables.map(([name, table]) => ({ name, table, bytes: packTable(table) }));
  const header: WeightsHeader = {
    ...labels,
    tables: packed.map(({ name, table, bytes }): TableHeader => {
      const { bits, classes, places } = table;
      return { name, bits, classes, entries: places.length, bytes: bytes.length };
    }),
  };
  const json = Uint8Array.from(JSON.stringify(header), (letter) => letter.charCodeAt(0));
  const start = 8 + json.length;
  const file = new Uint8Array(start + packed.reduce((sum, { bytes }) => sum + bytes.length, 0));
  file.set(Uint8Array.from(MAGIC, (letter) => letter.charCodeAt(0)));
  new DataView(file.buffer).setUint32(4, json.length);
  file.set(json, 8);
  let at = start;
  for (const { bytes } of packed) {
    file.set(bytes, at);
    at += bytes.length;
  }
  return file;
}
