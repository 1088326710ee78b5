import type { Unit } from "../../article/units.ts";

/** The words between two quotation marks, marks excluded; a quotation that runs over paragraphs is one a paragraph. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** In single marks, which also stand around titles and words of art. */
  readonly single: boolean;
}

const LONGEST_SINGLE = 400;
const isOpenPlace = (before: string | undefined): boolean =>
  before === undefined || /[\s([{—–―-]/.test(before);

/** Where a single quotation that opens at `open` closes inside the paragraph; -1 if it does not. */
function closingSingle(paragraph: string, open: number): number {
  const mark = paragraph[open] === "‘" ? /[’'](?![\p{L}\p{N}])/gu : /'(?![\p{L}\p{N}])/gu;
  const reach = paragraph.slice(open, open + LONGEST_SINGLE);
  let possible = -1;
  for (const { index } of reach.matchAll(mark)) {
    if (index < 2) continue;
    // after an s it may be a possessive: "the workers' rights"
    if (reach[index - 1] !== "s") return open + index;
    if (possible < 0) possible = open + index;
  }
  return possible;
}

/** The quotations in a clean text, in order. An opening mark without a closing one counts only if the next paragraph goes on. */
export function findQuotations(text: string, units: readonly Unit[]): Quotation[] {
  const paragraphs = new Map<number, { start: number; end: number }>();
  for (const { paragraph, start, end } of units) {
    const known = paragraphs.get(paragraph);
    if (known === undefined) paragraphs.set(paragraph, { start, end });
    else known.end = end;
  }
  const bounds = [...paragraphs.values()];
  return bounds.flatMap(({ start, end }, index) => {
    const following = bounds[index + 1];
    const goesOn = following !== undefined && /["“]/.test(text[following.start] ?? "");
    return inParagraph(text.slice(start, end), goesOn).map((quotation) => ({
      ...quotation,
      start: start + quotation.start,
      end: start + quotation.end,
    }));
  });
}

function inParagraph(paragraph: string, goesOn: boolean): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  const close = (end: number, single: boolean): void => {
    const inner = paragraph.slice(open, end);
    const lead = inner.length - inner.trimStart().length;
    if (/[\p{L}\p{N}]/u.test(inner))
      found.push({ start: open + lead, end: open + inner.trimEnd().length, single });
    open = -1;
  };
  for (const { 0: mark, index } of paragraph.matchAll(/["“”„‟‘']/g)) {
    if (open < 0 && found.length > 0 && index < (found.at(-1)?.end ?? 0)) continue;
    const before = paragraph[index - 1];
    if (mark === "‘" || mark === "'") {
      if (open >= 0 || !isOpenPlace(before) || !/[\p{L}\p{N}“"]/u.test(paragraph[index + 1] ?? "")) continue;
      const end = closingSingle(paragraph, index);
      if (end < 0) continue;
      open = index + 1;
      close(end, true);
    } else if (open < 0) {
      const opens =
        mark === '"' ? isOpenPlace(before) && /\S/.test(paragraph[index + 1] ?? "") : mark !== "”";
      if (opens) open = index + 1;
    } else if (mark !== "“" && mark !== "„") close(index, false);
  }
  if (open >= 0 && goesOn) close(paragraph.length, false);
  return found;
}
