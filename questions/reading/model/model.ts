import { AppError } from "../../../base/errors.ts";
import type { Token } from "../tokens.ts";
import { Beam, readTree } from "./beam.ts";
import type { Scorer } from "./scorer.ts";
import { tagSentence } from "./sentence.ts";
import { tagWords } from "./tagger.ts";
import { universalTag } from "./universal-tag.ts";
import { readWeights, type Weights } from "./weights.ts";
import { cutWindows } from "./windows.ts";
import { readWords } from "./words.ts";

export interface ParsedToken extends Token {
  /** Penn Treebank tag. */
  readonly tag: string;
  /** Universal tag. */
  readonly upos: string;
  /** Position of the head in the sentence; -1 at the root. */
  readonly head: number;
  /** Universal Dependencies relation to the head, with its subtype. */
  readonly relation: string;
  /** How far the tag stood above the second best, in units of the weights: larger is surer. */
  readonly tagMargin: number;
}

/** Tags and parses one sentence: the same tokens always give the same tree, which always has one root. */
export interface Model {
  parse(tokens: readonly Token[]): ParsedToken[];
}

/** Sentences are read in windows of at most this many words, so that time and memory stay bounded. */
export const LONGEST_WINDOW = 160;
const BEAM_WIDTH = 8;
const BEAM_SLACK = 2000;

/** Makes the model from a weights file. Throws `unreadable` when the bytes are not one. */
export function loadModel(bytes: Uint8Array): Model {
  return new SmallModel(readWeights(bytes));
}

class SmallModel implements Model {
  private readonly tags: readonly string[];
  private readonly relations: readonly string[];
  private readonly tagger: Scorer;
  private readonly beam: Beam;

  constructor({ header, tables }: Weights) {
    const table = (name: string): Scorer => {
      const found = tables.get(name);
      if (found === undefined) throw new AppError("unreadable", `The weights file has no table "${name}".`);
      return found;
    };
    this.tags = header.tags;
    this.relations = header.relations;
    this.tagger = table("tags");
    this.beam = new Beam(table("steps"), table("relations"), BEAM_WIDTH, BEAM_SLACK);
  }

  parse(tokens: readonly Token[]): ParsedToken[] {
    const words = readWords(tokens.map(({ text }) => text));
    const { tags, margins } = tagWords(this.tagger, words);
    const result: ParsedToken[] = [];
    let firstRoot = -1;
    for (const [start, end] of cutWindows(tokens, LONGEST_WINDOW)) {
      const window =
        start === 0 && end === tokens.length
          ? words
          : readWords(tokens.slice(start, end).map(({ text }) => text));
      const tree = this.parseWindow(tagSentence(window, tags.subarray(start, end), this.tags));
      for (let i = start; i < end; i++) {
        const headInWindow = tree.heads[i - start]!;
        const later = headInWindow === -1 && firstRoot !== -1;
        if (headInWindow === -1 && !later) firstRoot = i;
        const tag = this.tags[tags[i]!]!;
        const relation = later ? "parataxis" : this.relations[tree.relations[i - start]!]!;
        const token = tokens[i]!;
        result.push({
          text: token.text,
          start: token.start,
          end: token.end,
          tag,
          upos: universalTag(tag, relation, token.text),
          head: later ? firstRoot : headInWindow === -1 ? -1 : headInWindow + start,
          relation,
          tagMargin: margins[i]!,
        });
      }
    }
    return result;
  }

  private parseWindow(sentence: ReturnType<typeof tagSentence>): ReturnType<typeof readTree> {
    const { beam } = this;
    beam.start(sentence);
    for (let step = 0; step < 2 * sentence.count; step++) beam.advance();
    return readTree(beam.derivations, beam.members[0]!);
  }
}
