/** How figures are written in other scripts and countries, brought to one form: "٤٠" is "40", "1½" is "1.5". */

const DIGIT = /\p{Nd}/u;

/** The value of a decimal digit of any script: Unicode keeps the ten digits of each in a row, zero first. */
function digitOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

/** Signs of fractions, each of which Unicode writes out as "1⁄2". */
const FRACTION_SIGN = /(?:(\d+)\s*)?([¼-¾⅐-⅞↉])/gu;

/** A decimal of a whole and a share, both as figures. */
function decimal(whole: string | undefined, part: string): string {
  const [over = "0", under = "1"] = part.split(/[/⁄]/);
  return String(Number(whole ?? 0) + Number(over) / Number(under));
}

/** Digits of every script as 0 to 9, their points and commas too, and signs of fractions as decimals. */
export function plainDigits(text: string): string {
  return (
    text
      .replace(/\p{DI}/gu, "")
      .replace(/(?![0-9])\p{Nd}/gu, digitOf)
      // the power of a figure is no digit of it
      .replace(/(?<=\d)(?=[²³¹⁰⁴-⁹])/gu, " ")
      .replace(/(?<=\d)[٬،](?=\d)/gu, ",")
      .replace(/[٫·．](?=\d)/gu, ".")
      .replace(/，(?=\d)/gu, ",")
      .replace(FRACTION_SIGN, (_all, whole: string | undefined, sign: string) =>
        decimal(whole, sign.normalize("NFKD")),
      )
  );
}

/** "1,000", "1 000 000", "1’000", and "2,50,000" as in India. */
const GROUPED = /(?<![\d.,])(?:(?!0)\d{1,3}(?:[,'’\s]\d{3})+|(?!0)\d{1,2}(?:,\d{2})+,\d{3})(?!\d)/gu;
/** Points that part thousands, which only two of them, or a comma behind one, can do: "1.234.567", "1.234,5". */
const POINTED = /(?<![\d.,])(?!0)\d{1,3}(?:(?:\.\d{3}){2,}(?:,\d+)?|\.\d{3},\d+)(?![.,]?\d)/g;
/** A comma before decimals; "13,2023" is two figures. */
const COMMA = /(?<![\d.,])(?:(\d+),(\d{1,2})|(0?),(\d+))(?![.,]?\d)/g;

/**
 * Every figure of a text that is a number, written with a point for its decimals and nothing else: what can be read in
 * one way only is read in that way, whatever country writes so ("2,5", "1.234,5", ".5"). "1,200" is twelve hundred
 * and "1.200" is 1.2, as in English.
 */
export function plainFigures(text: string): string {
  return plainDigits(text)
    .replace(POINTED, (figure) => figure.replaceAll(".", "").replace(",", "."))
    .replace(GROUPED, (figure) => figure.replace(/\D/g, ""))
    .replace(COMMA, (_all, whole?: string, part?: string, _zero?: string, rest?: string) =>
      part === undefined ? `0.${rest}` : `${whole}.${part}`,
    )
    .replace(/(?<![\p{L}\p{N}.])\.(?=\d)/gu, "0.");
}

/** "1/2" and "2 1/2" as decimals; a date in figures is none. */
export const plainShares = (text: string): string =>
  text.replace(
    /(?<![\d/⁄.,]|\d\s)(?:(\d+)\s+)?(\d{1,3}[/⁄]0*[1-9]\d{0,2})(?![\d/⁄]|[.,]\d)/gu,
    (_all, whole: string | undefined, part: string) => decimal(whole, part),
  );

/** The two numbers that a figure such as "1.200" is, here and elsewhere; null where no such figure stands. */
export function twoReadings(text: string): readonly [here: number, elsewhere: number] | null {
  const [, whole, mark, part] =
    /(?<![\d.,])([1-9]\d{0,2})([.,])(\d{3})(?![.,]?\d)/.exec(plainDigits(text)) ?? [];
  if (whole === undefined || part === undefined) return null;
  const readings = [Number(`${whole}.${part}`), Number(whole + part)] as const;
  return mark === "." ? readings : [readings[1], readings[0]];
}
