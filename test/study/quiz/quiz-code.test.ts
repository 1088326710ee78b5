import fc from "fast-check";
import { expect, test } from "vitest";
import { newCode, plainCode } from "../../../study/quiz/quiz-code.ts";

test("a code means the same however it is typed", () => {
  for (const typed of ["K7QFM", "k7qfm", " k7 qfm ", "K7-QFM", "k7.qfm", "Ｋ７ＱＦＭ"]) {
    expect(plainCode(typed)).toBe("K7QFM");
  }
  expect(plainCode("class 8b, Monday")).toBe("CLASS8BMONDA");
  expect(plainCode(" – ")).toBe("");
});

test("a plain code stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (typed) => {
      expect(plainCode(plainCode(typed))).toBe(plainCode(typed));
      expect(plainCode(typed).length).toBeLessThanOrEqual(12);
    }),
  );
});

test("a new code is short, has no signs that look alike, and is plain", () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(newCode(id)).toMatch(/^[2-9A-HJKMNP-Z]{5}$/);
      expect(plainCode(newCode(id))).toBe(newCode(id));
    }),
  );
  const codes = Array.from({ length: 500 }, (_, place) => newCode(`id-${place}`));
  expect(new Set(codes).size).toBe(500);
});
