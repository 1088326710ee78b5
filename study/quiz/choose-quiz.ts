import { seededRandom } from "../../base/random.ts";
import type { Question } from "../../questions/kinds/index.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { QuizSelection } from "../log/quiz-terms.ts";
import { spoilerOf, spoils, type Spoiler } from "../../questions/lint/giving-away/spoils.ts";

interface Candidate {
  readonly question: Question;
  readonly spoiler: Spoiler;
  /** Decides between equals, and follows from the code alone. */
  readonly luck: number;
  /** How many of the chosen ones give it away, or are given away by it. */
  spoiled: number;
}

/** The questions of a pack that a selection lets through, in the order of the pack. */
export function questionsFor(pack: Pack, { skills, kinds }: Omit<QuizSelection, "size">): Question[] {
  return pack.questions.filter(({ skill, kind }) => skills.includes(skill) && kinds.includes(kind));
}

/**
 * The questions of a quiz, in the order in which they are asked. The same pack, selection and code give the same quiz
 * on every computer; a longer one begins with the questions of a shorter one.
 *
 * One by one the best is taken: of the fact that was asked least, then the one that gives away and is given away
 * least, then of the skill and the kind that were asked least, then as the code has it. So no fact is asked twice
 * while there is another.
 */
export function chooseQuiz(pack: Pack, selection: QuizSelection, code: string): string[] {
  const seed = `${pack.id}/${pack.version}/${code}`;
  const left = questionsFor(pack, selection).map((question) => ({
    question,
    spoiler: spoilerOf(question),
    luck: seededRandom(`${seed}/${question.id}`)(),
    spoiled: 0,
  }));
  const asked = {
    fact: new Map<string, number>(),
    skill: new Map<string, number>(),
    kind: new Map<string, number>(),
  };
  const cost = ({ question, spoiled, luck }: Candidate): readonly number[] => [
    asked.fact.get(question.fact) ?? 0,
    spoiled,
    asked.skill.get(question.skill) ?? 0,
    asked.kind.get(question.kind) ?? 0,
    luck,
  ];
  const chosen: string[] = [];
  while (chosen.length < selection.size && left.length > 0) {
    const best = cheapest(left, cost);
    left.splice(left.indexOf(best), 1);
    chosen.push(best.question.id);
    for (const by of ["fact", "skill", "kind"] as const) {
      const name = best.question[by];
      asked[by].set(name, (asked[by].get(name) ?? 0) + 1);
    }
    for (const other of left) if (spoils(best.spoiler, other.spoiler)) other.spoiled += 1;
  }
  return chosen;
}

function cheapest<T>(items: readonly T[], cost: (item: T) => readonly number[]): T {
  const [first, ...rest] = items.map((item) => ({ item, costs: cost(item) }));
  if (first === undefined) throw new Error("There is nothing to choose from.");
  return rest.reduce((best, one) => (compareCosts(one.costs, best.costs) < 0 ? one : best), first).item;
}

function compareCosts(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((one, index) => one !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
