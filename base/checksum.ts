const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const step = (sum: number, byte: number): number => (TABLE[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8);

/**
 * CRC-32 (ISO 3309, as in zip and PNG) of a text's bytes in UTF-8; give what it gave to go on with further text.
 *
 * @param text  without halves of surrogate pairs, as JSON text is
 */
export function crc32(text: string, before = 0): number {
  let sum = ~before;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    if (unit < 0x80) sum = step(sum, unit);
    else {
      const code = text.codePointAt(place) ?? unit;
      if (code > 0xffff) place += 1;
      for (const byte of utf8(code)) sum = step(sum, byte);
    }
  }
  return ~sum >>> 0;
}

function utf8(code: number): number[] {
  const tail = (shift: number): number => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
  return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
}
