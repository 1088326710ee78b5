import { ABBREVIATIONS, ATTACHED_PREFIXES, FUSED_WORDS } from "./token-words.ts";

/** A word or sign; `text` is `article.slice(start, end)`, positions are UTF-16 code units of the raw article. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Every pattern is bounded or consumes what it reads, so that the time is linear in the text.
const SPACE = /[\s\u200b\u2060]+/y;
const WORD = /[\p{L}\p{M}\p{N}\u00ad]+/uy;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]{1,500}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/y;
const SITE = /[A-Za-z0-9-]{1,63}\.(?:com|org|net|edu|gov|info|co\.uk)\b/y;
const INITIALS = /Ph\.D\.(?!\p{L})|(?:\p{L}\.){2,12}(?!\p{L})/uy;
const NUMBER = /\d{4}-\d\d-\d\d(?!\d)|\d+(?:[.,:/]\d+)*/y;
const DECADE = /'?\d{0,2}\d0['’]?s\b/y;
const ORDINAL = /(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/uy;
const CLITIC = /['’`](?:s|re|ve|ll|d|m|em)(?![\p{L}\p{N}])/iuy;
const INNER_APOSTROPHE = /['’](?=\p{L})/uy;
const NEGATION_WORD = /n['’`]t(?![\p{L}\p{N}])/iuy;
const HANDLE = /[#@][\p{L}_][\p{L}\p{N}_]{1,80}/uy;
const NEGATION = /['’`]t(?![\p{L}\p{N}])/iuy;
const INITIAL = /^\p{Lu}$/u;
const CURRENCY = /(?:US|AU?|CA?|HK|NZ|S)\$/y;
const COMPANY = /[A-Z]{1,4}&[A-Z]{1,4}(?![\p{L}\p{N}])/uy;
const REPEATED =
  /\[(?:\.{3}|…)\]|\.{2,}|…+|[!?]{2,}|-{2,}|\*{2,}|={2,}|_{2,}|\+{2,}|~{2,}|<{2,}|>{2,}|''|``|’’|‘‘/y;
const PICTURE =
  /\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier}|\u200d|\p{Extended_Pictographic}){0,20}/uy;
const AFTER_LAST_STOP = /^[\s"'”’)\]»]*$/u;
const LOOKAHEAD = 8;

/**
 * Cuts `text.slice(start, end)`, one sentence, into tokens the way the Universal Dependencies treebanks of English do: clitics stand
 * alone ("do" "n't", "Korea" "'s"), hyphenated words fall apart except after a few prefixes ("co-founder"),
 * abbreviations keep their stop unless it ends the sentence. Soft hyphens stay inside their word.
 */
export function tokenize(text: string, start: number, end: number): Token[] {
  return new Tokenizer(text, start, end).run();
}

class Tokenizer {
  private readonly text: string;
  private readonly end: number;
  private at: number;
  private readonly tokens: Token[] = [];

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.at = Math.max(0, start);
    this.end = Math.min(end, text.length);
  }

  run(): Token[] {
    while (this.at < this.end) {
      const space = this.match(SPACE, this.at);
      if (space > 0) this.at = Math.min(this.at + space, this.end);
      else this.take(this.nextLength());
    }
    return this.tokens;
  }

  private nextLength(): number {
    const { at } = this;
    const whole =
      this.addressLength() ||
      this.initialsLength() ||
      this.match(NEGATION_WORD, at) * this.gluedToWord() ||
      this.match(CURRENCY, at) ||
      this.match(HANDLE, at) ||
      this.match(COMPANY, at) ||
      this.numberLength();
    if (whole > 0) return whole;
    const word = this.match(WORD, at);
    if (word > 0) return this.wordLength(word);
    return (
      this.match(CLITIC, at) * this.gluedToWord() ||
      this.match(NEGATION, at) * this.gluedToWord() ||
      this.match(REPEATED, at) ||
      this.match(PICTURE, at) ||
      (this.text.codePointAt(at)! > 0xffff ? 2 : 1)
    );
  }

  /** A word with what belongs to it: a prefix and its stem, inner apostrophes, the stop of an abbreviation. */
  private wordLength(first: number): number {
    const { text, at } = this;
    let length = first;
    while (this.match(CLITIC, at + length) === 0 && this.match(NEGATION, at + length) === 0) {
      const inner = this.match(INNER_APOSTROPHE, at + length);
      if (inner === 0) break;
      length += inner + this.match(WORD, at + length + inner);
    }
    if (this.match(NEGATION, at + length) > 0 && length > 1 && /n/i.test(text[at + length - 1]!))
      return length - 1;
    const word = text.slice(at, at + Math.min(length, 20));
    const fused = FUSED_WORDS.get(word.toLowerCase());
    if (fused !== undefined && fused < length) return fused;
    if (text[at + length] === "-" && ATTACHED_PREFIXES.has(word.toLowerCase())) {
      const stem = this.match(WORD, at + length + 1);
      if (stem > 0) return length + 1 + stem;
    }
    return this.keepsStop(word, at + length) ? length + 1 : length;
  }

  /** Whether the stop at `position` belongs to the abbreviation before it. */
  private keepsStop(word: string, position: number): boolean {
    if (this.text[position] !== "." || this.text[position + 1] === "." || this.endsSentence(position))
      return false;
    if (/^No$/i.test(word)) return /^\s?\d/.test(this.text.slice(position + 1, position + 3));
    return INITIAL.test(word) || ABBREVIATIONS.has(word.toLowerCase());
  }

  private endsSentence(stop: number): boolean {
    if (stop + 1 + LOOKAHEAD < this.end) return false;
    return AFTER_LAST_STOP.test(this.text.slice(stop + 1, this.end));
  }

  private addressLength(): number {
    const length = this.match(ADDRESS, this.at) || this.match(SITE, this.at);
    const trailing = /[.,;:!?'"’)\]]+$/.exec(this.text.slice(this.at, this.at + length));
    return length - (trailing?.[0].length ?? 0);
  }

  private initialsLength(): number {
    const length = this.match(INITIALS, this.at);
    return length > 0 && this.endsSentence(this.at + length - 1) ? length - 1 : length;
  }

  private numberLength(): number {
    if (/[\p{L}\p{N}]/u.test(this.text[this.at - 1] ?? " ") && this.gluedToWord() === 1) return 0;
    const decade = this.match(DECADE, this.at);
    if (decade > 0) return decade;
    const number = this.match(NUMBER, this.at);
    return number === 0 ? 0 : number + this.match(ORDINAL, this.at + number);
  }

  /** 1 when the last token ends right here, else 0. */
  private gluedToWord(): number {
    const last = this.tokens.at(-1);
    return last !== undefined && last.end === this.at && /[\p{L}\p{N}]/u.test(this.text[this.at - 1]!)
      ? 1
      : 0;
  }

  private match(pattern: RegExp, position: number): number {
    pattern.lastIndex = position;
    const found = pattern.exec(this.text);
    return found === null ? 0 : Math.min(found[0].length, this.end - position);
  }

  private take(length: number): void {
    const start = this.at;
    this.at = start + length;
    this.tokens.push({ text: this.text.slice(start, this.at), start, end: this.at });
  }
}
