import { expect, test } from "vitest";
import { placeSpans } from "../../../questions/pack/place-spans.ts";
import { bundledPacks } from "../../../questions/packs/index.ts";
import { aPack } from "../../support/a-pack.ts";
import { spanPlaces } from "../../support/span-places.ts";

test("offsets are set by the words of a span, whatever stood there", () => {
  const pack = aPack();
  const source = structuredClone(pack);
  for (const { span } of spanPlaces(source)) Object.assign(span, { start: 0, end: 0 });
  expect(placeSpans(source)).toEqual(pack);
});

test("of several places the nearest is taken: offsets that are right stay", () => {
  for (const pack of bundledPacks()) expect(placeSpans(pack)).toEqual(pack);
});

test("words that the article does not have are left for the reader to name", () => {
  const source = { article: { text: "One." }, facts: [{ evidence: [{ start: 3, end: 9, text: "Two" }] }] };
  expect(placeSpans(source)).toEqual(source);
  expect(placeSpans(7)).toBe(7);
});
