import { own } from "../../base/own.ts";
import { SKILLS, type Skill } from "../../questions/kinds/kind/question.ts";
import type { LearnerState } from "../state/record.ts";
import type { Library } from "../library/library.ts";

/** How answers went to questions that train one skill. */
export interface SkillFigure {
  readonly skill: Skill;
  readonly answers: number;
  readonly right: number;
  readonly share: number;
}

/**
 * Skill by skill, in the order in which they are always listed; those never asked are left out. Counts the questions
 * that are in the library, because only a pack says what its questions train.
 */
export function skillFigures(state: LearnerState, library: Library): SkillFigure[] {
  const counts = new Map<Skill, { answers: number; right: number }>();
  for (const { pack } of library.list()) {
    const tallies = own(state.packs, pack.id)?.questions ?? {};
    for (const { id, skill } of pack.questions) {
      const tally = own(tallies, id);
      if (tally === undefined) continue;
      const count = counts.get(skill) ?? { answers: 0, right: 0 };
      counts.set(skill, { answers: count.answers + tally.answers, right: count.right + tally.right });
    }
  }
  return SKILLS.flatMap((skill) => {
    const count = counts.get(skill);
    return count === undefined ? [] : [{ skill, ...count, share: count.right / count.answers }];
  });
}
