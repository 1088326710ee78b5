import type { Pack } from "../../pack/pack.ts";
import { freeOptions } from "../offered.ts";
import type { Found, LintRule } from "../rule.ts";

/** Kinds that offer texts of which one is right. */
const ONE_RIGHT: ReadonlySet<string> = new Set(["choice", "retelling"]);
/** The right option may be this much shorter or longer than the wrong ones on average. */
const RATIO = { least: 0.8, most: 1.25 };
/** A difference of fewer characters than this is not seen, whatever the ratio ("July" beside "September"). */
const SEEN = 6;
/** The share of a pack is judged from this many questions on. */
const ENOUGH = 8;
/** How far the share of longest right options may lie above what chance gives. */
const LUCK = 0.15;

/** Length gives the answer away: in one question, or over the pack, where the longest option is right too often. */
export const longestOption: LintRule = {
  name: "longest-option",
  severity: "error",
  find: (pack) => [...conspicuous(pack), ...tooOftenLongest(pack)],
};

interface Lengths {
  readonly path: string;
  readonly right: number;
  readonly wrong: readonly number[];
}

function lengthsIn({ questions }: Pack): Lengths[] {
  return questions.flatMap((question, index) => {
    if (!ONE_RIGHT.has(question.kind)) return [];
    const lengths = (right: boolean): number[] =>
      freeOptions(question)
        .filter((option) => option.right === right)
        .map(({ text }) => text.length);
    const [right] = lengths(true);
    return right === undefined ? [] : [{ path: `questions[${index}].options`, right, wrong: lengths(false) }];
  });
}

function conspicuous(pack: Pack): Found[] {
  return lengthsIn(pack).flatMap(({ path, right, wrong }) => {
    const mean = wrong.reduce((sum, length) => sum + length, 0) / wrong.length;
    const ratio = right / mean;
    if (Math.abs(right - mean) < SEEN || (ratio >= RATIO.least && ratio <= RATIO.most)) return [];
    const message = `the right option has ${right} characters, the wrong ones ${Math.round(mean)} on average; make them alike`;
    return [{ path, message }];
  });
}

function tooOftenLongest(pack: Pack): Found[] {
  const all = lengthsIn(pack);
  if (all.length < ENOUGH) return [];
  const longest = all.filter(({ right, wrong }) => right > Math.max(...wrong)).length;
  const chance = all.reduce((sum, { wrong }) => sum + 1 / (wrong.length + 1), 0) / all.length;
  if (longest / all.length <= chance + LUCK) return [];
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const message = `the right option is the longest in ${percent(longest / all.length)} of the choice questions, and chance gives ${percent(chance)}; lengthen wrong ones or shorten right ones`;
  return [{ path: "questions", message }];
}
