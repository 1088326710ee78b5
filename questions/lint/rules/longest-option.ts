import type { Pack } from "../../pack/pack.ts";
import {
  isConspicuous,
  isLongest,
  meanLength,
  type OptionLengths,
  optionLengths,
} from "../giving-away/option-lengths.ts";
import type { Found, LintRule } from "../basis/rule.ts";

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

interface Offered extends OptionLengths {
  readonly path: string;
}

function lengthsIn({ questions }: Pack): Offered[] {
  return questions.flatMap((question, index) => {
    const lengths = optionLengths(question);
    return lengths === null ? [] : [{ path: `questions[${index}].options`, ...lengths }];
  });
}

function conspicuous(pack: Pack): Found[] {
  return lengthsIn(pack)
    .filter(isConspicuous)
    .map((lengths) => ({
      path: lengths.path,
      message: `the right option has ${lengths.right} characters, the wrong ones ${Math.round(meanLength(lengths))} on average; make them alike`,
    }));
}

function tooOftenLongest(pack: Pack): Found[] {
  const all = lengthsIn(pack);
  if (all.length < ENOUGH) return [];
  const longest = all.filter(isLongest).length;
  const chance = all.reduce((sum, { wrong }) => sum + 1 / (wrong.length + 1), 0) / all.length;
  if (longest / all.length <= chance + LUCK) return [];
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const message = `the right option is the longest in ${percent(longest / all.length)} of the choice questions, and chance gives ${percent(chance)}; lengthen wrong ones or shorten right ones`;
  return [{ path: "questions", message }];
}
