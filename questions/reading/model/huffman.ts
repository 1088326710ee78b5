import type { BitReader } from "./bit-reader.ts";

/** Longest code word, in bits. */
export const LONGEST_CODE = 15;

/** The canonical code words for the given lengths (0: the symbol is never used): shorter first, then by symbol. */
export function canonicalCodes(lengths: ArrayLike<number>): Int32Array {
  const codes = new Int32Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++)
      if (lengths[symbol] === length) codes[symbol] = code++;
    code <<= 1;
  }
  return codes;
}

/** Reads symbols of one alphabet. */
export class SymbolReader {
  /** For every possible next 15 bits: symbol and length of its code. */
  private readonly table = new Int32Array(1 << LONGEST_CODE);

  constructor(lengths: ArrayLike<number>) {
    const codes = canonicalCodes(lengths);
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      const length = lengths[symbol]!;
      if (length === 0) continue;
      const first = codes[symbol]! << (LONGEST_CODE - length);
      this.table.fill((symbol << 4) | length, first, first + (1 << (LONGEST_CODE - length)));
    }
  }

  read(bits: BitReader): number {
    const entry = this.table[bits.peek(LONGEST_CODE)]!;
    bits.skip(entry & 15);
    return entry >>> 4;
  }
}
