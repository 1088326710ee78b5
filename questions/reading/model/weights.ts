import { AppError } from "../../../base/errors.ts";
import { BitReader } from "./bit-reader.ts";
import { SymbolReader } from "./huffman.ts";
import type { SparseTable } from "./scorer.ts";

/*
 * The weights file: "DLW1", a 4-byte length (big-endian) and that many bytes of ASCII JSON (`WeightsHeader`), then
 * the tables one after the other. A table is 64 bytes (code lengths of the gap symbols), 256 bytes (code lengths of
 * the values) and a row of bits: for each weight that is not zero, the gap since the last one and the value + 128.
 */
export const MAGIC = "DLW1";
export const GAP_SYMBOLS = 64;
export const VALUE_SYMBOLS = 256;

export interface TableHeader {
  readonly name: string;
  readonly bits: number;
  readonly classes: number;
  /** How many weights are not zero. */
  readonly entries: number;
  /** Length in the file. */
  readonly bytes: number;
}

export interface WeightsHeader {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly tables: readonly TableHeader[];
}

export interface Weights {
  readonly header: WeightsHeader;
  readonly tables: ReadonlyMap<string, SparseTable>;
}

/** A gap is its highest bit's place and the bit below it as a symbol, and the bits below those as they are. */
export function gapSymbol(gap: number): { symbol: number; extraBits: number; extra: number } {
  const place = 31 - Math.clz32(gap);
  if (place === 0) return { symbol: 0, extraBits: 0, extra: 0 };
  const extraBits = place - 1;
  return { symbol: 2 * place + ((gap >>> extraBits) & 1), extraBits, extra: gap & ((1 << extraBits) - 1) };
}

function readTable(bytes: Uint8Array, start: number, { bits, classes, entries }: TableHeader): SparseTable {
  const size = classes << bits;
  const places = new Int32Array(entries);
  const weights = new Int8Array(entries);
  const gaps = new SymbolReader(bytes.subarray(start, start + GAP_SYMBOLS));
  const values = new SymbolReader(bytes.subarray(start + GAP_SYMBOLS, start + GAP_SYMBOLS + VALUE_SYMBOLS));
  const reader = new BitReader(bytes, start + GAP_SYMBOLS + VALUE_SYMBOLS);
  let at = -1;
  for (let entry = 0; entry < entries; entry++) {
    const symbol = gaps.read(reader);
    const place = symbol >>> 1;
    at += place === 0 ? 1 : (1 << place) | ((symbol & 1) << (place - 1)) | reader.read(place - 1);
    if (at >= size)
      throw new AppError("unreadable", "The weights file is damaged: a weight lies outside its table.");
    places[entry] = at;
    weights[entry] = values.read(reader) - 128;
  }
  return { bits, classes, places, values: weights };
}

/** Unpacks a weights file. Throws `unreadable` when the bytes are not one. */
export function readWeights(bytes: Uint8Array): Weights {
  const ascii = (from: number, to: number): string => {
    let text = "";
    for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i]!);
    return text;
  };
  if (bytes.length < 8 || ascii(0, 4) !== MAGIC)
    throw new AppError("unreadable", "The weights file does not begin as a weights file must.");
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4);
  if (8 + length > bytes.length) throw new AppError("unreadable", "The weights file ends too early.");
  const header = JSON.parse(ascii(8, 8 + length)) as WeightsHeader;
  const tables = new Map<string, SparseTable>();
  let start = 8 + length;
  for (const table of header.tables) {
    if (start + table.bytes > bytes.length)
      throw new AppError("unreadable", `The weights file ends inside the table "${table.name}".`);
    tables.set(table.name, readTable(bytes, start, table));
    start += table.bytes;
  }
  return { header, tables };
}
