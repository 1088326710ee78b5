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
  const add = (start: number, end: number, single: boolean): void => {
    const inner = paragraph.slice(start, end);
    const lead = inner.length - inner.trimStart().length;
    if (/[\p{L}\p{N}]/u.test(inner))
      found.push({ start: start + lead, end: start + inner.trimEnd().length, single });
  };
  let open = -1;
  for (const { 0: mark, index } of paragraph.matchAll(/["“”„‟‘']/g)) {
    if (open >= 0) {
      if (!/["”‟]/.test(mark)) continue;
      add(open, index, false);
      open = -1;
    } else if (index >= (found.at(-1)?.end ?? 0)) {
      const isSingle = /[‘']/.test(mark);
      const end = isSingle && opensSingle(paragraph, index) ? closingSingle(paragraph, index) : -1;
      if (end >= 0) add(index + 1, end, true);
      else if (!isSingle && opensDouble(paragraph, index)) open = index + 1;
    }
  }
  if (open >= 0 && goesOn) add(open, paragraph.length, false);
  return found;
}

const opensSingle = (paragraph: string, index: number): boolean =>
  isOpenPlace(paragraph[index - 1]) && /[\p{L}\p{N}“"]/u.test(paragraph[index + 1] ?? "");

function opensDouble(paragraph: string, index: number): boolean {
  const mark = paragraph[index];
  return mark === '"'
    ? isOpenPlace(paragraph[index - 1]) && /\S/.test(paragraph[index + 1] ?? "")
    : mark !== "”";
}
