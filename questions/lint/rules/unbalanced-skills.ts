import type { LintRule } from "../basis/rule.ts";

/** Balance is judged from this many questions on. */
const ENOUGH = 12;
const LARGEST_SHARE = 0.4;
const LEAST_SKILLS = 4;

/** A pack that trains one skill most of the time. */
export const unbalancedSkills: LintRule = {
  name: "unbalanced-skills",
  severity: "warning",
  find({ questions }) {
    if (questions.length < ENOUGH) return [];
    const counts = new Map<string, number>();
    for (const { skill } of questions) counts.set(skill, (counts.get(skill) ?? 0) + 1);
    const found = [...counts]
      .filter(([, count]) => count / questions.length > LARGEST_SHARE)
      .map(
        ([skill, count]) =>
          `${count} of ${questions.length} questions ask ${skill}; ask for other things as well`,
      );
    if (counts.size < LEAST_SKILLS) found.push(`only ${counts.size} skills are asked; add others`);
    return found.map((message) => ({ path: "questions", message }));
  },
};
