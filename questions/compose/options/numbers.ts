import { own } from "../../../base/own.ts";
import { SMALL_NUMBERS } from "../../lexicon/number-words.ts";
import { capital } from "../../text/wording.ts";
import { wordsOf } from "../../text/words.ts";
import type { ArticleIndex } from "./article-index.ts";
import type { Distractor } from "./distractor.ts";
import { quote } from "../english/excerpt.ts";
import { spanOf } from "./reason.ts";
import type { Sought } from "./sought.ts";

const FIGURE = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/;
const WORDS = [...SMALL_NUMBERS, "twenty"];
/** "Over 900", "more than 900": the number has a lower end only. */
const OPEN_ABOVE = /^(?:more than|over|above|at least|no fewer than|no less than) /i;
const OPEN_BELOW = /^(?:fewer than|less than|under|below|up to|at most|no more than) /i;

/**
 * Other numbers of the same shape: "12 ships" gives "8 ships". A number with an open end ("more than 1,000") gets
 * others that it excludes: exactly so many, a range below, fewer than half.
 */
export function numberDistractors(sought: Sought, index: ArticleIndex): Distractor[] {
  const { type, value, text, span } = sought.answer;
  if (type !== "number" || typeof value !== "number" || value <= 0) return [];
  const shape = shapeOf(text);
  if (shape === null) return [];
  const proof = span ?? sought.evidence[0] ?? null;
  const says = `The article says ${quote(span?.text ?? text)}`;
  const make = (other: string, number: number, why: string): Distractor[] => {
    const written = `${other}${shape.after}`;
    return hasNumber(index, number)
      ? []
      : [
          {
            text: written,
            why: `${says}${why}`,
            span: proof === null ? null : spanOf(proof),
            entity: null,
            value: number,
          },
        ];
  };
  if (OPEN_ABOVE.test(shape.before)) {
    const [half, low] = [round(value / 2, value), round(value / 4, value)];
    if (half >= value || low >= half || low <= 0) return [];
    const write = (number: number): string => `${shape.sign}${shape.write(number)}`;
    return [
      {
        text: `exactly ${write(value)}${shape.after}`,
        why: `${says}; ${write(value)} is where the figure begins, not the figure.`,
        span: proof === null ? null : spanOf(proof),
        entity: null,
        value,
      },
      ...make(`between ${write(low)} and ${write(half)}`, half, "; every number here lies below that."),
      ...make(`fewer than ${write(low)}`, low, "; the figure begins far above."),
    ];
  }
  if (OPEN_BELOW.test(shape.before)) return [];
  // no more than all of a thing can be meant
  const isShare = /%|\bper ?cent\b/i.test(text);
  return neighbours(value, shape.isWord)
    .filter((number) => !hasNumber(index, number) && !(isShare && value <= 100 && number > 100))
    .flatMap((number) =>
      make(
        `${shape.before}${shape.sign}${shape.write(number)}`,
        number,
        `; ${shape.write(number)} stands nowhere in it.`,
      ),
    );
}

interface Shape {
  readonly before: string;
  readonly sign: string;
  readonly after: string;
  readonly isWord: boolean;
  write(number: number): string;
}

/** The number in a text and what stands around it; null where it is written in a way that cannot be copied. */
function shapeOf(text: string): Shape | null {
  const figure = FIGURE.exec(text);
  if (figure !== null && !FIGURE.test(text.slice(figure.index + figure[0].length))) {
    const lead = text.slice(0, figure.index);
    const sign = /[$€£¥]\s?$/.exec(lead)?.[0] ?? "";
    const scale = /^ (?:hundred|thousand|million|billion|trillion)\b/.exec(
      text.slice(figure.index + figure[0].length),
    )?.[0];
    const factor = scale === undefined ? 1 : (own(SCALES, scale.trim()) ?? 1);
    const decimals = figure[0].split(".")[1]?.length ?? 0;
    return {
      before: lead.slice(0, lead.length - sign.length),
      sign,
      after: text.slice(figure.index + figure[0].length),
      isWord: false,
      write: (number) =>
        withCommas((number / factor).toFixed(decimals), figure[0].includes(",") || number / factor >= 10_000),
    };
  }
  const word = new RegExp(`\\b(?:${WORDS.slice(1).join("|")})\\b`, "i").exec(text);
  const rest = word === null ? "" : text.slice(word.index + word[0].length);
  // "twenty six", "six thousand", "twenty-six"
  if (word === null || LARGER.test(text) || NUMBER_WORD.test(rest) || rest.startsWith("-")) return null;
  return {
    before: text.slice(0, word.index),
    sign: "",
    after: text.slice(word.index + word[0].length),
    isWord: true,
    write: (number) => (/^\p{Lu}/u.test(word[0]) ? capital(WORDS[number] ?? "") : (WORDS[number] ?? "")),
  };
}

const LARGER = /\b(?:hundred|thousand|million|billion|dozen|(?:thir|for|fif|six|seven|eigh|nine)ty)\b/i;
const NUMBER_WORD = new RegExp(`\\b(?:${WORDS.join("|")})\\b`, "i");

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const withCommas = (digits: string, commas: boolean): string =>
  commas ? digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ",") : digits;

/** Numbers around one, as round as it is: 900 has 600, 700, 800, 1,200; small ones have their nearest. */
function neighbours(value: number, isWord: boolean): number[] {
  if (value <= 12 && Number.isInteger(value)) {
    return [1, -1, 2, -2, 3, 4]
      .map((step) => value + step)
      .filter((number) => number > 1 && (!isWord || number <= 20));
  }
  const found = [0.75, 1.25, 1.5, 0.5, 2].map((factor) => round(value * factor, value));
  return [...new Set(found)].filter((number) => number > 0 && number !== value && (!isWord || number <= 20));
}

/** To as many telling digits as `model` has, at least one more than none: 675 by the model 900 is 700. */
function round(number: number, model: number): number {
  const digits = String(model)
    .replace(/\.|^0+/g, "")
    .replace(/0+$/, "").length;
  const keep = Math.max(digits, number < 100 ? 2 : 1);
  return Number(Number(number.toPrecision(keep)).toPrecision(12));
}

/** Whether the article names the number in figures or as a small word. */
function hasNumber({ words }: ArticleIndex, number: number): boolean {
  const [figure] = wordsOf(String(number));
  const word = WORDS[number];
  return words.has(figure ?? "") || (word !== undefined && words.has(word));
}
