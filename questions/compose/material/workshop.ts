import type { Material } from "./material.ts";
import type { Sentence } from "../../reading/document/document.ts";
import type { Refusal } from "./refusal.ts";
import type { Note, Trace } from "./trace.ts";
import { indexWords, type WordIndex } from "./word-index.ts";

/** Where the questions of one article are made: what they are made from, and what was made of it on the way. */
export class Workshop {
  readonly material: Material;
  /** What stands on the words of the article. */
  readonly index: WordIndex;
  /** Hears of what is refused; null where nobody asks. */
  readonly trace: Trace | null;
  private readonly made = new Map<unknown, unknown>();

  constructor(material: Material, trace: Trace | null = null) {
    this.material = material;
    this.trace = trace;
    this.index = indexWords(material.analysis);
  }

  /** What `make` makes of this article: made when it is first asked for, and kept as long as the workshop. */
  once<Made>(make: (workshop: Workshop) => Made): Made {
    if (!this.made.has(make)) this.made.set(make, make(this));
    return this.made.get(make) as Made;
  }

  /** Nothing, which the trace hears of: what of a sentence was to be asked, in which words, and why it is not. */
  refuse(sentence: Sentence, what: string, words: string, why: Refusal): never[] {
    if (this.trace === null) return [];
    return this.refuseAt(this.material.analysis.span(sentence.unit).start, () => `${what} ${words}`, why);
  }

  /**
   * The same for what is not of one sentence alone.
   *
   * @param at    where its first sentence begins, in the text as it was given
   * @param what  asked for only where there is a trace
   */
  refuseAt(at: number, what: () => string, why: Note["why"]): never[] {
    this.trace?.notes.push({ at, what: what(), why });
    return [];
  }
}
