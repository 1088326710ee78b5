import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDigits, plainFigures, plainShares, twoReadings } from "../../../questions/text/figures.ts";

/** The zero of every script that has decimal digits, as this version of Unicode knows them. */
const ZEROS = Array.from({ length: 0x1_ff00 }, (_, code) => code).filter(
  (code) => isDigit(code) && (!isDigit(code - 1) || isMathematical(code)),
);
function isDigit(code: number): boolean {
  return code >= 0 && /\p{Nd}/u.test(String.fromCodePoint(code));
}
/** Five styles of digits stand in a row there. */
function isMathematical(code: number): boolean {
  return code >= 0x1_d7ce && code <= 0x1_d7ff && (code - 0x1_d7ce) % 10 === 0;
}

test("the digits of every script are read", () => {
  expect(ZEROS.length).toBeGreaterThan(60);
  fc.assert(
    fc.property(fc.constantFrom(...ZEROS), fc.nat({ max: 99_999_999 }), (zero, value) => {
      const text = [...String(value)].map((digit) => String.fromCodePoint(zero + Number(digit))).join("");
      expect(plainDigits(text)).toBe(String(value));
    }),
    { seed: 3, numRuns: 500 },
  );
});

const inGroups = (mark: string) => (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, () => mark);
const STYLES: readonly (readonly [string, (value: number) => string])[] = [
  ...[",", " ", "\u00A0", "\u2009", "\u202F", "'", "’"].map((mark) => [mark, inGroups(mark)] as const),
  ["lakh and crore", (value) => String(value).replace(/\B(?=(\d{2})*\d{3}$)/g, () => ",")],
];
describe.each(STYLES)("groups parted in the style of %j", (_, write) => {
  test("are one number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 999_999_999 }), (value) => {
        expect(plainFigures(write(value))).toBe(String(value));
        expect(plainFigures(`${write(value)}.5 of it`)).toBe(`${value}.5 of it`);
      }),
      { seed: 4 },
    );
  });
});

test("points part thousands where nothing else can be meant", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000_000, max: 999_999_999 }), (value) => {
      expect(plainFigures(inGroups(".")(value))).toBe(String(value));
      expect(plainFigures(`${inGroups(".")(value)},25`)).toBe(`${value}.25`);
    }),
    { seed: 5 },
  );
});

test.each([
  ["5,5", "5.5"],
  ["12,75", "12.75"],
  ["٣٫٥", "3.5"],
  ["٢٬٥٠٠", "2500"],
  [".5", "0.5"],
  ["·5", "0.5"],
  ["１，０００", "1000"],
  ["5.", "5."],
  ["October 13,2023", "October 13,2023"],
  ["13.10.2023", "13.10.2023"],
  ["1, 2 and 3", "1, 2 and 3"],
  ["1½", "1.5"],
  ["1 ¾", "1.75"],
  ["10²", "10 ²"],
  ["2\u20600\u200B24", "2024"],
])("%j is plainly %j", (text, plain) => {
  expect(plainFigures(text)).toBe(plain);
});

test.each([
  ["1/2", "0.5"],
  ["2 1/2", "2.5"],
  ["10/13/2023", "10/13/2023"],
  ["1/0", "1/0"],
])("%j as a share is %j", (text, plain) => {
  expect(plainShares(text)).toBe(plain);
});

test("a figure with one group of three behind a point or a comma can be two numbers", () => {
  expect(twoReadings("1.200")).toEqual([1.2, 1_200]);
  expect(twoReadings("1,200 boats")).toEqual([1_200, 1.2]);
  expect([twoReadings("1.20"), twoReadings("0.125"), twoReadings("1.200.000")]).toEqual([null, null, null]);
});
