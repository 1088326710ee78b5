import fc from "fast-check";
import { expect, test } from "vitest";
import { spanAt } from "../../../../questions/compose/material/span-at.ts";

test("the span that a position stands in or after, as a search from the end finds it", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(100)), fc.nat(120), (starts, position) => {
      const spans = starts.sort((a, b) => a - b).map((start) => ({ start }));
      expect(spanAt(spans, position)).toBe(spans.findLast(({ start }) => start <= position) ?? spans[0]);
    }),
  );
});
