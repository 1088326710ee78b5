import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "../../../base/errors.ts";
import { type Reading, readingSchema } from "../../../questions/reading/reading.ts";
import { read } from "../../support/a-reading.ts";

/** What a reader may do with any text: give a sound reading, or refuse it in one sentence. */
function readOrRefusal(text: string): Reading | null {
  try {
    return read(text);
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    expect((error as AppError).code).toBe("refused");
    return null;
  }
}

function expectSound(text: string): void {
  const reading = readOrRefusal(text);
  if (reading === null) return;
  expect(readingSchema.safeParse(reading).error).toBeUndefined();
  let end = 0;
  for (const unit of reading.units) {
    expect(unit.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(unit.start, unit.end)).toBe(unit.text);
    end = unit.end;
  }
  const ids = new Set(reading.attributions.map(({ id }) => id));
  for (const { parent, id, content } of reading.attributions) {
    expect(parent).not.toBe(id);
    if (parent !== null) expect(ids).toContain(parent);
    for (const part of content) expect(text.slice(part.start, part.end)).toBe(part.text);
  }
}

const LENGTH = 900_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

describe("hostile texts", () => {
  it.each([
    ["one word", "word "],
    ["no sentence end", "the minister said that the war and the peace "],
    ["mixed scripts", "слово 言葉 كلمة word "],
    ["quotation marks", '"'],
    ["quotations", "“a” "],
    ["numbers", "1,000 2023 "],
    ["emoji", "👩‍👩‍👧 "],
    ["lone surrogates", "\uD800"],
    ["one long word", "a"],
    ["names", "Anna Berg "],
    ["short lines", "a\n"],
    ["stops", ". "],
    ["apostrophes", "'a "],
    ["brackets", "("],
    ["one sentence", "Anna Berg said so. "],
  ])("of nothing but %s are answered or refused", (_name, piece) => {
    expectSound(filled(piece));
  });

  it("over the limit are refused at once", () => {
    expect(readOrRefusal("word ".repeat(1_000_000))).toBeNull();
  });

  it("put together at random give sound readings", () => {
    const piece = fc.constantFrom(
      ..."said|Anna Berg|, |. |“|”|\"|'|according to|on Friday|in May|1,000|people|the|minister|of|who|that|\n|\n\n|—|(|)|:|;|-|U.S.|Mr.|he|will|was|Oslo|not|\uD83D|\u00AD|\uFEFF|é|言|🙂|By |2023| ".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expectSound(pieces.join(" "));
        expectSound(pieces.join(""));
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  it("of any characters give sound readings", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expectSound(text);
      }),
      { numRuns: 150, seed: 4 },
    );
  });
});
