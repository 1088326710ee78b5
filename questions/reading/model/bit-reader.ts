/** Reads bits, highest first. Past the end it reads zeros. */
export class BitReader {
  private readonly bytes: Uint8Array;
  private at: number;
  private held = 0;
  private heldBits = 0;

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes;
    this.at = start;
  }

  /** The next `count` bits (at most 24) without moving on. */
  peek(count: number): number {
    while (this.heldBits < count) {
      this.held = ((this.held << 8) | (this.at < this.bytes.length ? this.bytes[this.at]! : 0)) & 0x7fffffff;
      this.at++;
      this.heldBits += 8;
    }
    return (this.held >>> (this.heldBits - count)) & ((1 << count) - 1);
  }

  skip(count: number): void {
    this.heldBits -= count;
  }

  read(count: number): number {
    const value = this.peek(count);
    this.skip(count);
    return value;
  }
}
