import type { Unit } from "../../article/units.ts";
import type { Model, ParsedToken } from "../model/model.ts";
import { type Token, tokenize } from "../tokens/tokens.ts";

export interface ParsedUnit {
  readonly unit: Unit;
  readonly words: ParsedToken[];
}

/** Beyond these lengths a unit is no sentence (a table, a string of signs): it is left without words. */
const MOST_WORDS = 260;
const MOST_CHARACTERS = 1_000;
const FINITE = /^(?:VB[DZP]|MD)$/;

/** The units with their words and trees; a sentence that stands in the text again is read once. */
export function parseUnits(text: string, units: readonly Unit[], model: Model): ParsedUnit[] {
  const places = new Map<string, number>();
  const sentences: Token[][] = [];
  for (const { start, end } of units) {
    const words = text.slice(start, end);
    if (words.length > MOST_CHARACTERS || places.has(words)) continue;
    const tokens = tokenize(text, start, end);
    const readable = tokens.length <= MOST_WORDS && tokens.some((token) => /\p{L}/u.test(token.text));
    places.set(words, sentences.length);
    sentences.push(readable ? tokens : []);
  }
  const parsed = model.parseArticle(sentences).map((words) => partAtColon(words, model));
  return units.map((unit) => {
    const words = parsed[places.get(text.slice(unit.start, unit.end)) ?? -1] ?? [];
    return { unit, words: moved(words, unit.start) };
  });
}

/** The words of a sentence where it stands this time; the first word may not stand at its very start. */
function moved(words: readonly ParsedToken[], start: number): ParsedToken[] {
  const by = start - (words[0]?.start ?? start);
  return by === 0
    ? [...words]
    : words.map((word) => ({ ...word, start: word.start + by, end: word.end + by }));
}

/** A colon or semicolon between two clauses parts two trees; the second hangs on the root of the first. */
function partAtColon(whole: ParsedToken[], model: Model): ParsedToken[] {
  const finite = (from: number, to: number): boolean =>
    whole.slice(from, to).some(({ tag }) => FINITE.test(tag));
  const cut = whole.findIndex(
    ({ text }, at) =>
      /^[:;]$/.test(text) && at > 2 && at < whole.length - 4 && finite(0, at) && finite(at + 1, whole.length),
  );
  if (cut < 0 || /^["“]$/.test(whole[cut + 1]?.text ?? "")) return whole;
  const first = model.parse(whole.slice(0, cut + 1));
  const root = first.findIndex(({ head }) => head < 0);
  const rest = partAtColon(model.parse(whole.slice(cut + 1)), model);
  return [
    ...first,
    ...rest.map((word) =>
      word.head < 0 ? { ...word, head: root, relation: "parataxis" } : { ...word, head: word.head + cut + 1 },
    ),
  ];
}
