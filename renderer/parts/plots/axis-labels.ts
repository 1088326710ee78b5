import type { Point } from "./point.ts";

export interface AxisLabel {
  readonly label: string;
  /** Where its text starts, or ends for the last one, in pixels. */
  readonly start: number;
  readonly anchor: "start" | "end";
}

/** About what a character takes, in the text size of a page. */
const CHARACTER = 0.5;
/** Between two labels at least. */
const GAP = 0.5;

/** The labels under a plot that have room beside each other: the last one always, of the others as many as fit. */
export function axisLabels(
  points: readonly Point[],
  x: (index: number) => number,
  { width, from, rem }: { readonly width: number; readonly from: number; readonly rem: number },
): AxisLabel[] {
  const wide = (label: string): number => label.length * CHARACTER * rem;
  const last = points.length - 1;
  const lastLabel = points[last]?.label ?? "";
  const end = width - wide(lastLabel) - GAP * rem;
  const shown: AxisLabel[] = [];
  let free = from;
  points.slice(0, last).forEach(({ label }, index) => {
    const start = Math.max(from, x(index) - wide(label) / 2);
    if (label === "" || start < free || start + wide(label) > end) return;
    shown.push({ label, start, anchor: "start" });
    free = start + wide(label) + GAP * rem;
  });
  if (lastLabel !== "") shown.push({ label: lastLabel, start: width, anchor: "end" });
  return shown;
}
