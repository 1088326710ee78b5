import type { Question } from "../../questions/kinds/index.ts";
import type { Verdict } from "../../questions/kinds/kind/outcome.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import { askablesOf } from "./askable.ts";
import type { Stretch } from "./cut-sections.ts";
import { readPlanOf } from "./read-plan.ts";

/** A section of the article, and how far its questions have come. Counts are of questions. */
export interface SectionStatus extends Stretch {
  readonly questions: number;
  readonly answered: number;
  /** Of these, right at the first try. */
  readonly right: number;
}

/** How far a read-through has come. */
export interface ReadStatus {
  /** In the order of the article; they cover its text once. */
  readonly sections: readonly SectionStatus[];
  /** Index of the section whose question comes next; null where only missed questions are left, or none. */
  readonly current: number | null;
}

interface Said {
  readonly question: string;
  readonly verdict: Verdict;
}

/**
 * Where a read-through stands. A question belongs to the section in which all that proves its answer has been read, so that
 * a read-through of an earlier edition of the pack fits this one too.
 */
export function readStatusOf(
  pack: Pack,
  entries: readonly { readonly asked: Question }[],
  answers: readonly Said[],
): ReadStatus {
  const plan = readPlanOf(pack);
  const from = new Map(askablesOf(pack).map((one) => [one.question.id, one.from]));
  const first = new Map<string, Verdict>();
  for (const { question, verdict } of answers) if (!first.has(question)) first.set(question, verdict);
  const sectionOf = ({ id }: Question): number =>
    plan.findIndex(({ end }) => (from.get(id) ?? pack.article.text.length) <= end);
  const bySection = Map.groupBy(entries, ({ asked }) => sectionOf(asked));
  const sections = plan.map(({ start, end }, index) => {
    const verdicts = (bySection.get(index) ?? []).map(({ asked }) => first.get(asked.id));
    return {
      start,
      end,
      questions: verdicts.length,
      answered: verdicts.filter((verdict) => verdict !== undefined).length,
      right: verdicts.filter((verdict) => verdict === "right").length,
    };
  });
  const current = sections.findIndex(({ questions, answered }) => answered < questions);
  return { sections, current: current < 0 ? null : current };
}
