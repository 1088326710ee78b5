import type { Question } from "../../questions/kinds/index.ts";
import type { PackRecord } from "../learner/record.ts";

/**
 * Which questions a session asks, in order: those missed last time, then those never asked, in the order of
 * the pack, then those answered longest ago. Two questions about one fact are kept apart where there is another
 * to put between them.
 *
 * @param size  how many questions at the most; at least 1
 */
export function planSession(
  questions: readonly Question[],
  record: PackRecord | undefined,
  size: number,
): string[] {
  const rank = ({ id }: Question): number => {
    const tally = record?.questions[id];
    if (tally === undefined) return 1;
    return tally.lastVerdict === "right" ? 2 : 0;
  };
  const lastAt = ({ id }: Question): number => record?.questions[id]?.lastAt ?? 0;
  const chosen = questions
    .toSorted((a, b) => rank(a) - rank(b) || lastAt(a) - lastAt(b))
    .slice(0, Math.max(1, size));
  return keepSiblingsApart(chosen).map(({ id }) => id);
}

/** The same questions; where two neighbours ask one fact, the next question about another fact steps between. */
function keepSiblingsApart(questions: readonly Question[]): Question[] {
  const waiting = [...questions];
  const result: Question[] = [];
  while (waiting.length > 0) {
    const last = result.at(-1)?.fact;
    const index = waiting.findIndex((question) => question.fact !== last);
    result.push(...waiting.splice(Math.max(index, 0), 1));
  }
  return result;
}
