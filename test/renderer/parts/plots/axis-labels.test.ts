import fc from "fast-check";
import { expect, test } from "vitest";
import { axisLabels } from "../../../../renderer/parts/plots/axis-labels.ts";

const point = (label: string) => ({ label, text: label, value: 1 });
const wide = (label: string): number => label.length * 8;

test("the first and the last are shown where there is room", () => {
  const points = ["Nov 25", "", "", "Dec 5", "", "Dec 24"].map(point);
  const shown = axisLabels(points, (index) => 44 + 100 * index, { width: 560, from: 44, rem: 16 });
  expect(shown.map(({ label }) => label)).toEqual(["Nov 25", "Dec 5", "Dec 24"]);
});

test("no two labels lie over each other, however narrow the plot is", () => {
  const labels = fc.array(fc.constantFrom("", "Nov 25", "Dec 5"), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(labels, fc.integer({ min: 200, max: 900 }), (names, width) => {
      const points = names.map((name, index) => point(name === "" ? "" : `${name} ${index}`));
      const x = (index: number): number => 44 + ((index + 0.5) * (width - 44)) / points.length;
      const shown = axisLabels(points, x, { width, from: 44, rem: 16 });
      const places = shown.map(({ label, start, anchor }) =>
        anchor === "end" ? [start - wide(label), start] : [start, start + wide(label)],
      );
      for (const [index, [begin = 0]] of places.entries()) {
        if (index > 0) expect(begin).toBeGreaterThan(places[index - 1]?.[1] ?? 0);
      }
      const lastName = points.at(-1)?.label;
      if (lastName !== "" && lastName !== undefined) expect(shown.at(-1)?.label).toBe(lastName);
    }),
  );
});
