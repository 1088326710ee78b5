import { expect, test } from "vitest";
import { toCsv } from "../../../../renderer/parts/plots/csv.ts";

test("a table is CSV that a spreadsheet reads back", () => {
  const csv = toCsv(
    ["Day", "What, then"],
    [
      ["2026-11-23", 'said "no"'],
      ["two\nlines", 0.5],
      ["", null],
    ],
  );
  expect(csv).toBe('\ufeffDay,"What, then"\r\n2026-11-23,"said ""no"""\r\n"two\nlines",0.5\r\n,\r\n');
});

test("no text is a formula, and a number stays a number", () => {
  expect(toCsv(["a"], [["=1+1"], ["+1"], ["-x"], ["@x"], [-1]])).toBe(
    "\ufeffa\r\n'=1+1\r\n'+1\r\n'-x\r\n'@x\r\n-1\r\n",
  );
});
