import type { Material } from "./material.ts";
import { indexWords, type WordIndex } from "./word-index.ts";

/** Where the questions of one article are made: what they are made from, and what was made of it on the way. */
export class Workshop {
  readonly material: Material;
  /** What stands on the words of the article. */
  readonly index: WordIndex;
  private readonly made = new Map<unknown, unknown>();

  constructor(material: Material) {
    this.material = material;
    this.index = indexWords(material.analysis);
  }

  /** What `make` makes of this article: made when it is first asked for, and kept as long as the workshop. */
  once<Made>(make: (workshop: Workshop) => Made): Made {
    if (!this.made.has(make)) this.made.set(make, make(this));
    return this.made.get(make) as Made;
  }
}
