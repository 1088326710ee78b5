import { oneLine } from "../../../../questions/text/wording.ts";
import type { Reading } from "../../../../questions/reading/reading.ts";
import type { Bounds } from "./marks.ts";

/** How many characters of a sentence are shown before and after the words in question. */
const BEFORE = 40;
const AFTER = 50;

/** The words around a place of the article, on one line, within their sentence; cut at spaces. */
export function aroundOf(text: string, units: Reading["units"], { start, end }: Bounds): string {
  const unit = units.find((one) => one.start <= start && end <= one.end) ?? { start, end };
  const from = Math.max(unit.start, start - BEFORE);
  const to = Math.min(unit.end, end + AFTER);
  const before =
    from > unit.start ? `… ${text.slice(from, start).replace(/^\S*\s/, "")}` : text.slice(from, start);
  const after = to < unit.end ? `${text.slice(end, to).replace(/\s\S*$/, "")} …` : text.slice(end, to);
  return oneLine(`${before}${text.slice(start, end)}${after}`);
}
