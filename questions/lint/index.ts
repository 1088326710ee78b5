import type { Pack } from "../pack/pack.ts";
import type { LintFinding, LintRule } from "./basis/rule.ts";
import { answerInAnotherStem } from "./rules/answer-in-another-stem.ts";
import { answerInStem } from "./rules/answer-in-stem.ts";
import { answerSpanMatches } from "./rules/answer-span.ts";
import { cardGivesPlace } from "./rules/card-gives-place.ts";
import { catchAllOption } from "./rules/catch-all-option.ts";
import { claimWithoutSource } from "./rules/claim-without-source.ts";
import { dateWithoutYear } from "./rules/date-without-year.ts";
import { emptyWhy } from "./rules/empty-why.ts";
import { evidencePlace } from "./rules/evidence-place.ts";
import { finerThanFact } from "./rules/finer-than-fact.ts";
import { hintGivesAnswer } from "./rules/hint-gives-answer.ts";
import { longestOption } from "./rules/longest-option.ts";
import { looseStem } from "./rules/loose-stem.ts";
import { metonymAsPlace } from "./rules/metonym-as-place.ts";
import { mixedOptions } from "./rules/mixed-options.ts";
import { openAnswer } from "./rules/open-answer.ts";
import { optionAlsoTrue } from "./rules/option-also-true.ts";
import { overlappingOptions } from "./rules/overlapping-options.ts";
import { planToldAsDone } from "./rules/plan-told-as-done.ts";
import { pronounInStem } from "./rules/pronoun-in-stem.ts";
import { relativeDate } from "./rules/relative-date.ts";
import { repeatedOption } from "./rules/repeated-option.ts";
import { repeatedStem } from "./rules/repeated-stem.ts";
import { stemLength } from "./rules/stem-length.ts";
import { tornStem } from "./rules/torn-stem.ts";
import { unbalancedLevels } from "./rules/unbalanced-levels.ts";
import { unbalancedSkills } from "./rules/unbalanced-skills.ts";
import { unbalancedTrueFalse } from "./rules/unbalanced-true-false.ts";

export const LINT_RULES: readonly LintRule[] = [
  answerInStem,
  answerInAnotherStem,
  answerSpanMatches,
  hintGivesAnswer,
  cardGivesPlace,
  repeatedStem,
  repeatedOption,
  overlappingOptions,
  optionAlsoTrue,
  mixedOptions,
  longestOption,
  catchAllOption,
  emptyWhy,
  claimWithoutSource,
  planToldAsDone,
  finerThanFact,
  relativeDate,
  dateWithoutYear,
  pronounInStem,
  metonymAsPlace,
  evidencePlace,
  looseStem,
  tornStem,
  openAnswer,
  stemLength,
  unbalancedSkills,
  unbalancedLevels,
  unbalancedTrueFalse,
];

/**
 * Advice on the questions of a pack, by rule and then by place. A pack without findings can still be poor; a pack
 * with an error misleads or gives itself away. Deterministic. The pack must have passed `parsePack`.
 */
export function lintPack(pack: Pack): LintFinding[] {
  return LINT_RULES.flatMap((rule) =>
    rule.find(pack).map(({ path, message }) => ({ rule: rule.name, path, message, severity: rule.severity })),
  );
}
