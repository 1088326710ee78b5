/**
 * The reading model in this page. Its weights come as text inside a script of their own, because the content policy
 * lets the page load scripts and makes no connection for anything else.
 */
import { loadModel } from "../../../questions/reading/model/model.ts";
import type { ArticleInput } from "../../../questions/reading/analyse.ts";
import { readArticle } from "../../../questions/reading/read.ts";
import type { Reading } from "../../../questions/reading/reading.ts";
import weights from "../../../questions/reading/model/weights.bin?url&inline";

const model = loadModel(bytesOf(weights));

export const readWithModel = (article: ArticleInput): Reading => readArticle(article, model);

/** The bytes of a `data:` address in base64. */
function bytesOf(address: string): Uint8Array {
  const text = atob(address.slice(address.indexOf(",") + 1));
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place++) bytes[place] = text.charCodeAt(place);
  return bytes;
}
