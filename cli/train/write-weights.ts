import { canonicalCodes, LONGEST_CODE } from "../../questions/reading/model/huffman.ts";
import type { Scorer } from "../../questions/reading/model/scorer.ts";
import {
  GAP_SYMBOLS,
  gapSymbol,
  MAGIC,
  type TableHeader,
  VALUE_SYMBOLS,
  type WeightsHeader,
} from "../../questions/reading/model/weights.ts";

/** Weights as integers from -127 to 127: divided by `unit`, rounded, those under `least` units dropped. */
export function quantize(
  { bits, classes, weights }: Scorer,
  unit: number,
  least: number,
): Scorer & { weights: Int8Array } {
  const small = new Int8Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    const value = weights[i]! / unit;
    if (Math.abs(value) >= least) small[i] = Math.max(-127, Math.min(127, Math.round(value)));
  }
  return { bits, classes, weights: small };
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

function packTable({ weights }: Scorer): { entries: number; bytes: Uint8Array } {
  const gapCounts = new Float64Array(GAP_SYMBOLS);
  const valueCounts = new Float64Array(VALUE_SYMBOLS);
  const each = (visit: (gap: number, value: number) => void): void => {
    let last = -1;
    for (let i = 0; i < weights.length; i++) {
      if (weights[i] === 0) continue;
      visit(i - last, weights[i]! + 128);
      last = i;
    }
  };
  let entries = 0;
  each((gap, value) => {
    entries++;
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
  return { entries, bytes: Uint8Array.from([...gapLengths, ...valueLengths].concat(writer.bytes)) };
}

/** The weights file of `readWeights`, from tables of small integers. */
export function writeWeights(
  labels: Pick<WeightsHeader, "tags" | "relations">,
  tables: readonly (readonly [name: string, table: Scorer])[],
): Uint8Array {
  const packed = tables.map(([name, table]) => ({ name, table, ...packTable(table) }));
  const header: WeightsHeader = {
    ...labels,
    tables: packed.map(({ name, table, entries, bytes }): TableHeader => {
      return { name, bits: table.bits, classes: table.classes, entries, bytes: bytes.length };
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
