import type { Bounds } from "../../article/clean-text.ts";
import type { ArticleDocument } from "../document/document.ts";
import { boundsOf, type Phrase } from "../document/phrase.ts";
import { contentAfter } from "./content-after.ts";
import { contentBefore } from "./content-before.ts";
import type { Frame } from "./frame.ts";
import { wholeQuotations, withMarks } from "./quoted-content.ts";

/** Where the content of a frame stands, in the clean text. */
export interface FoundContent {
  readonly content: readonly Bounds[];
  /** It stood before the frame, or around it. */
  readonly isBefore: boolean;
}

/** The content of a frame: one span, or more if the frame stands in the middle; quotations are taken whole. */
export function findContent(frame: Frame, document: ArticleDocument): FoundContent | null {
  const before = contentBefore(frame);
  const isBefore = before !== null;
  const after = isBefore ? null : contentAfter(frame, document);
  const found: readonly Phrase[] = before ?? (after === null ? [] : [after]);
  const bounds = found
    .filter(({ first, last }) => last >= first)
    .map((phrase) => boundsOf(frame.sentence, phrase));
  const [first] = bounds;
  if (first === undefined) return null;
  const isOneWord = found.every((phrase) => phrase.last <= phrase.first);
  const isQuotation = document.quotations.some(
    (one) => one.start <= first.start + 1 && one.end >= first.end - 1,
  );
  if (isOneWord && !isQuotation) return null;
  const whole = wholeQuotations(bounds, frame, document, isBefore);
  return { content: whole.map((part) => withMarks(part, document.text)), isBefore };
}
