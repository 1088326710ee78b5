/** Questions about one fact are never asked in a row, while there is another fact to ask for. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Question } from "../../../questions/kinds/index.ts";
import { planSession } from "../../../study/session/plan.ts";
import { remainingQueue } from "../../../study/session/queue.ts";
import { aPack } from "../../support/a-pack.ts";

const [PATTERN] = aPack().questions;
const questionsOf = (facts: readonly string[]): Question[] =>
  facts.map((fact, index) => ({ ...PATTERN, id: `q${index}`, fact }) as Question);

/** How many neighbours share a fact. */
const inARow = (facts: readonly string[]): number =>
  facts.filter((fact, index) => fact === facts[index - 1]).length;

/** The fewest neighbours that any order of these has: of the most frequent fact, those that find no gap. */
function unavoidable(facts: readonly string[]): number {
  const most = Math.max(0, ...[...Map.groupBy(facts, (fact) => fact).values()].map(({ length }) => length));
  return Math.max(0, most - (facts.length - most) - 1);
}

const someFacts = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 14 });

test("a plan has as few neighbours about one fact as any order of its questions", () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const questions = questionsOf(facts);
      const planned = planSession(questions, undefined, 20);
      expect(planned.toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
      const order = planned.map((id) => questions.find((one) => one.id === id)?.fact ?? "");
      expect(inARow(order)).toBe(unavoidable(facts));
    }),
    { numRuns: 1_000 },
  );
});

test("in a session with misses, the next question asks for the last fact only where nothing else is left", () => {
  fc.assert(
    fc.property(someFacts, fc.infiniteStream(fc.boolean()), (facts, luck) => {
      const questions = questionsOf(facts);
      const plan = planSession(questions, undefined, 20).map((question) => ({
        pack: "p",
        question,
        fact: questions.find(({ id }) => id === question)?.fact ?? null,
      }));
      const answers: ((typeof plan)[number] & { verdict: "right" | "wrong" })[] = [];
      for (;;) {
        const queue = remainingQueue(plan, answers);
        const next = queue[0]?.asked;
        if (next === undefined) break;
        const last = answers.at(-1);
        if (next.fact === last?.fact) expect(queue.every(({ asked }) => asked.fact === next.fact)).toBe(true);
        const isRight = luck.next().value === true;
        answers.push({ ...next, verdict: isRight ? "right" : "wrong" });
      }
      expect(answers.length).toBeGreaterThanOrEqual(facts.length);
      expect(answers.length).toBeLessThanOrEqual(3 * facts.length);
    }),
    { numRuns: 300 },
  );
});
