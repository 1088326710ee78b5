import type { Bounds } from "../../../article/clean-text.ts";

/** Other words in place of some. Positions are of the clean text. */
export interface Edit extends Bounds {
  readonly text: string;
}

/** The words of a stretch on one line, with the edits made; of two that overlap the one that begins first. */
export function withEdits(text: string, { start, end }: Bounds, edits: readonly Edit[]): string {
  let written = "";
  let at = start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at) continue;
    written += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return (written + text.slice(at, end)).replace(/\s+/g, " ").trim();
}
