import type { Sentence } from "../../reading/document/document.ts";
import type { Phrase } from "../../reading/document/phrase.ts";
import type { Writer } from "./alone/writer.ts";

/** Words of a phrase, fit to stand alone; null where they are not. */
export function write(writer: Writer, needs: Sentence[], sentence: Sentence, phrase: Phrase): string | null {
  const written = writer.write(sentence, phrase);
  needs.push(...written.needs);
  return written.clean && written.text !== "" ? written.text : null;
}
