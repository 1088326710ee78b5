import type { Pack } from "../../questions/pack/pack.ts";
import type { ArticleInput } from "../../questions/reading/analyse.ts";
import type { Reading } from "../../questions/reading/reading.ts";

/**
 * Reads an article as `questions/reading/read.ts` does, with the model that ships. Each host brings its own: where the
 * model runs, and when its weights are loaded, is for the host to say.
 */
export type ArticleReader = (article: ArticleInput) => Promise<Reading>;

/**
 * What the articles of packs say. A reading never changes, so each is made once and kept as long as its pack is; one
 * that failed is tried anew when it is asked for again.
 */
export function createReadings(readArticle: ArticleReader): (pack: Pack) => Promise<Reading> {
  const readings = new WeakMap<Pack, Promise<Reading>>();
  return (pack) => {
    const known = readings.get(pack);
    if (known !== undefined) return known;
    const { text, published } = pack.article;
    const reading = readArticle({ text, published });
    readings.set(pack, reading);
    reading.catch(() => readings.delete(pack));
    return reading;
  };
}
