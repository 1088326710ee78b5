import type { Sentence, Word } from "../../reading/document.ts";
import { isTitle } from "../../reading/gazetteer/offices.ts";
import { keepsCapital } from "../../reading/gazetteer/places.ts";
import type { Mention } from "../../reading/names/entities.ts";
import type { Reference } from "../../reading/reference.ts";
import type { FoundTime } from "../../reading/times/times.ts";
import type { WordIndex } from "../material/word-index.ts";
import { isPointing, writeOutTime } from "./dates.ts";

/** Words of the article made fit to stand alone. */
export interface Written {
  readonly text: string;
  /** False where a word is left that only the article around it explains: a pronoun, "this", "last week". */
  readonly clean: boolean;
  /** A pronoun is left; only where pronouns were allowed. */
  readonly open: boolean;
  /** Sentences by which pronouns were resolved; they belong to the proof. */
  readonly needs: readonly Sentence[];
}

/** Writes words of sentences with names in full and dates written out; one instance writes one question. */
export interface Writer {
  write(sentence: Sentence, indexes: readonly number[], allowed?: Allowed): Written;
}

/** What may stand although only the words around it explain it. */
export interface Allowed {
  /** Pronouns may stay: what they stand for is shown beside them. */
  readonly pronouns?: boolean;
}

const POINTS =
  /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|itself|themselves|i|we|you|me|us|my|our|your|this|these|those|here|today|tomorrow|yesterday|tonight|now|recently|currently|nowadays|ago|so|such|latter|former|above|below|following|aforementioned|i\.e\.?)$/;
/** Words that point only as certain tags: "that" as a determiner, "former" before a name is an office. */
const pointsAway = (word: Word): boolean =>
  (POINTS.test(word.lower) &&
    !(
      /^(?:former|following|above|below|such|so|latter)$/.test(word.lower) &&
      word.tag !== "DT" &&
      word.tag !== "PDT"
    )) ||
  (word.lower === "that" &&
    /^(?:DT|PRP)$/.test(word.tag) &&
    /^(?:det|obj|nsubj|obl|nmod)/.test(word.relation) &&
    !/^W/.test(word.tag));
/** What may stay where the words around it are shown too. */
const STAYS =
  /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|itself|themselves|this|these|those|that|so|such|latter|former)$/;
export function createWriter(index: WordIndex): Writer {
  const named = new Set<string>();
  return {
    write: (sentence, indexes, allowed = {}) => new Pass({ index, named, sentence, indexes, allowed }).run(),
  };
}

interface PassInput {
  readonly index: WordIndex;
  readonly named: Set<string>;
  readonly sentence: Sentence;
  readonly indexes: readonly number[];
  readonly allowed: Allowed;
}

const CLOCK = /^(?:midnight|noon|\d{1,2}(?::\d\d)? ?[ap]\.m\.?)(?= )/;

class Pass {
  private readonly pieces: string[] = [];
  private readonly needs: Sentence[] = [];
  private clean = true;
  private last: Word | null = null;
  private open = false;
  private readonly index: WordIndex;
  private readonly named: Set<string>;
  private readonly sentence: Sentence;
  private readonly indexes: readonly number[];
  private readonly pronouns: boolean;

  constructor({ index, named, sentence, indexes, allowed }: PassInput) {
    this.index = index;
    this.named = named;
    this.sentence = sentence;
    this.indexes = indexes;
    this.pronouns = allowed.pronouns ?? false;
  }

  run(): Written {
    const { indexes, sentence } = this;
    for (let at = 0; at < indexes.length; ) {
      const word = sentence.words[indexes[at] ?? -1];
      if (word === undefined) at++;
      else at += this.take(word, at);
    }
    const text = this.pieces.join("").replace(/\s+/g, " ").trim();
    return { text, clean: this.clean, open: this.open, needs: this.needs };
  }

  /** Writes the word and what belongs to it; how many words it took. */
  private take(word: Word, at: number): number {
    const mention = this.index.mentionAt(this.sentence, word.index);
    if (mention?.entity.kind === "person") return this.takeName(mention, word, at);
    if (isTitle(word.text) && this.comesInFull(word)) return 1;
    const reference = this.index.referenceAt(this.sentence, word.index);
    if (reference !== undefined && mention === undefined) return this.takeReference(reference, word, at);
    const time = this.index.timeAt(word);
    if (time !== undefined) return this.takeTime(time, word, at);
    if (pointsAway(word)) {
      if (this.pronouns && STAYS.test(word.lower)) this.open = true;
      else this.clean = false;
    }
    this.put(this.cased(word), word);
    return 1;
  }

  private wordsFrom(at: number, holds: (word: Word) => boolean): Word[] {
    const taken: Word[] = [];
    for (let next = at; next < this.indexes.length; next++) {
      const word = this.sentence.words[this.indexes[next] ?? -1];
      if (word === undefined || !holds(word)) break;
      taken.push(word);
    }
    return taken;
  }

  private takeName(mention: Mention, word: Word, at: number): number {
    const words = this.wordsFrom(at, ({ index }) => index >= mention.first && index <= mention.last);
    const whole = words[0]?.index === mention.first && words.at(-1)?.index === mention.last;
    const { name } = mention.entity;
    if (!whole || this.named.has(name) || this.modifies(mention)) {
      for (const one of words) this.put(one.text, one);
      return words.length;
    }
    this.named.add(name);
    this.put(name, words[0] ?? word, words.at(-1));
    return words.length;
  }

  /** "Mr. Park" becomes "Lin Park", not "Mr. Lin Park". */
  private comesInFull({ index }: Word): boolean {
    const mention = this.index.mentionAt(this.sentence, index + 1);
    if (mention?.entity.kind !== "person" || !this.indexes.includes(index + 1)) return false;
    const { name } = mention.entity;
    return name.includes(" ") && !this.named.has(name) && !this.modifies(mention);
  }

  /** "The Lee report": the name only says which report. */
  private modifies({ last }: Mention): boolean {
    const [word, next] = [this.sentence.words[last], this.sentence.words[last + 1]];
    return (
      word !== undefined &&
      next !== undefined &&
      (/^(?:NN|NNS|NNP|NNPS)$/.test(next.tag) || next.text === "-") &&
      /^(?:compound|amod|flat|nmod|nummod)/.test(word.relation)
    );
  }

  private takeReference(reference: Reference, word: Word, at: number): number {
    const words = this.wordsFrom(at, ({ index }) => index >= reference.first && index <= reference.last);
    const { name } = reference.person;
    if (/self$/.test(word.lower) || (this.named.has(name) && !this.pronouns)) this.clean = false;
    if (this.pronouns && this.named.has(name)) {
      for (const one of words) this.put(one.text, one);
      return words.length;
    }
    this.named.add(name);
    const antecedent = this.index.antecedentOf(reference);
    if (antecedent === undefined) this.clean = false;
    else this.needs.push(antecedent);
    const possessive = word.tag === "PRP$" ? (name.endsWith("s") ? "’" : "’s") : "";
    this.put(`${name}${possessive}`, word, words.at(-1));
    return words.length;
  }

  private takeTime(time: FoundTime, word: Word, at: number): number {
    const words = this.wordsFrom(at, (one) => one.start < time.end && one.end > time.start);
    const text = words.map((one) => one.text).join(" ");
    const written = time.value === null || !time.certain ? null : writeOutTime(time.value);
    if (!isPointing(text)) {
      for (const one of words) this.put(this.cased(one), one);
      return words.length;
    }
    if (written === null) {
      this.clean = false;
      for (const one of words) this.put(this.cased(one), one);
      return words.length;
    }
    // "last Oct. 23" is no date of its own
    if (/^(?:last|next|this|past)$/.test(this.last?.lower ?? "")) this.clean = false;
    const helped = this.last !== null && /^(?:IN|TO|POS)$/.test(this.last.tag);
    const clock = CLOCK.exec(text)?.[0];
    if (helped && this.last?.lower === "at") {
      // the day alone says something else than "at midnight Friday"
      if (clock === undefined) this.clean = false;
      this.put(`${clock ?? ""} ${written.preposition} ${written.text}`.trim(), word, words.at(-1));
      return words.length;
    }
    const bare = helped || this.last?.tag === "DT";
    // "Friday’s talks", "Sunday bombings": a date in full is no part of a noun
    const next = this.sentence.words[(words.at(-1) ?? word).index + 1];
    if (
      !bare &&
      next !== undefined &&
      next.start < time.end + 2 &&
      /^(?:compound|nmod)/.test((words.at(-1) ?? word).relation) &&
      /^NN/.test(next.tag)
    )
      this.clean = false;
    this.put(bare ? written.text : `${written.preposition} ${written.text}`, word, words.at(-1));
    return words.length;
  }

  /** A sentence begins with a capital that its first word does not keep elsewhere. */
  private cased(word: Word): string {
    const first = this.sentence.words.find((one) => /\p{L}/u.test(one.text));
    if (word !== first || /^NNPS?$/.test(word.tag) || word.lower === "i" || keepsCapital(word.text))
      return word.text;
    return word.text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  }

  private put(text: string, first: Word, last: Word = first): void {
    const before = this.last;
    const glued =
      before === null ||
      (first.index === before.index + 1 && first.start === before.end) ||
      (/^(?:['’]s?|[,.;:)%])$/.test(text) && first.tag === "POS");
    this.pieces.push(glued ? text : ` ${text}`);
    this.last = last;
  }
}
