import { eachQuestion, type LintRule } from "../basis/rule.ts";

const WORDS = { least: 4, most: 40 };

/** A stem too short to stand alone, or too long to be read at once. */
export const stemLength: LintRule = {
  name: "stem-length",
  severity: "warning",
  find: eachQuestion(({ question, path }) => {
    const count = question.stem.trim().split(/\s+/).length;
    if (count >= WORDS.least && count <= WORDS.most) return [];
    const advice = count < WORDS.least ? "say who, what and when" : "cut it to one thought";
    return [{ path: `${path}.stem`, message: `has ${count} words; ${advice}` }];
  }),
};
