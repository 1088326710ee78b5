import { describe, expect, it } from "vitest";
import { AppError } from "../../../base/errors.ts";
import { type Reading, readingSchema } from "../../../questions/reading/reading.ts";
import { read } from "../../support/a-reading.ts";

/** Every span in a reading must be the very words of the text. */
function expectVerbatim(node: unknown, text: string): void {
  if (Array.isArray(node)) for (const item of node) expectVerbatim(item, text);
  else if (typeof node === "object" && node !== null) {
    if ("start" in node && "end" in node && "text" in node) {
      expect(text.slice(Number(node.start), Number(node.end))).toBe(node.text);
      expect(node.text).not.toBe("");
    }
    for (const value of Object.values(node)) expectVerbatim(value, text);
  }
}

describe("reading an article", () => {
  const text =
    "\uFEFFFerry leaves port\r\n\r\nOSLO (AP) — Ann\u00A0Lee, the min\u00ADister, said on Friday that ``40 boats'' had left.\r\n\r\nShe will return in March.";

  it("gives the agreed shape, on the very words of the text", () => {
    const reading: Reading = read(text);
    expect(readingSchema.parse(reading)).toEqual(reading);
    expectVerbatim(reading, text);
  });

  it("gives the same twice", () => {
    expect(read(text)).toEqual(read(text));
  });

  it("refuses a day that does not exist and a text of no article's length", () => {
    expect(() => read(text, "2023-02-30")).toThrow(AppError);
    expect(() => read("word ".repeat(300_000))).toThrow(/at most 1000000/);
  });
});
