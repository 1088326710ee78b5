import { own } from "../../base/own.ts";
import type { Question } from "../../questions/kinds/index.ts";
import type { PackRecord } from "../state/record.ts";

/**
 * Which questions a session asks, in order: those missed last time, then those never asked, in the order of
 * the pack, then those answered longest ago. Two questions about one fact are kept apart.
 *
 * @param size  how many questions at the most; at least 1
 */
export function planSession(
  questions: readonly Question[],
  record: PackRecord | undefined,
  size: number,
): string[] {
  const rank = ({ id }: Question): number => {
    const tally = own(record?.questions, id);
    if (tally === undefined) return 1;
    return tally.lastVerdict === "right" ? 2 : 0;
  };
  const lastAt = ({ id }: Question): number => own(record?.questions, id)?.lastAt ?? 0;
  const chosen = questions
    .toSorted((a, b) => rank(a) - rank(b) || lastAt(a) - lastAt(b))
    .slice(0, Math.max(1, size));
  return keepSiblingsApart(chosen).map(({ id }) => id);
}

/**
 * The same questions, with no two about one fact in a row where that can be. They keep their order, but that the next
 * question about another fact steps between two, and that a fact which asks for more than half of what is left goes
 * first: later it could not be kept apart any more.
 */
function keepSiblingsApart(questions: readonly Question[]): Question[] {
  const waiting = [...questions];
  const left = new Map<string, number>();
  for (const { fact } of questions) left.set(fact, (left.get(fact) ?? 0) + 1);
  const result: Question[] = [];
  while (waiting.length > 0) {
    const last = result.at(-1)?.fact;
    const pressing = [...left].find(([, count]) => 2 * count > waiting.length)?.[0];
    const first = waiting.findIndex(({ fact }) => fact === pressing && fact !== last);
    const index = first >= 0 ? first : waiting.findIndex(({ fact }) => fact !== last);
    const [next] = waiting.splice(Math.max(index, 0), 1);
    if (next === undefined) break;
    left.set(next.fact, (left.get(next.fact) ?? 1) - 1);
    result.push(next);
  }
  return result;
}
