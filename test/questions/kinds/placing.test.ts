/** What order, chain, match, timeline and map have in common. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../../base/random.ts";
import {
  answerSchema,
  type KindName,
  markAnswer,
  type Question,
  viewQuestion,
} from "../../../questions/kinds/index.ts";
import { parsePack } from "../../../questions/pack/parse-pack.ts";
import { sourceOf } from "../../support/a-pack.ts";
import { aVoyage, voyageQuestion } from "../../support/a-voyage.ts";
import { FOUND, ICE, LEFT, LOST, mark, REACHED, RIGHT } from "../../support/voyage-answers.ts";

const pack = aVoyage();
const context = { people: [] };

test("the pack of these kinds reads without an issue", () => {
  expect(parsePack(sourceOf(pack))).toMatchObject({ ok: true });
});

test.each(Object.values(RIGHT))("$kind: the answer of the key is right", (answer) => {
  const outcome = mark(answer);
  expect(outcome).toMatchObject({ verdict: "right", score: 1 });
  expect(outcome.remarks.every(({ state }) => state === "right" || state === "left")).toBe(true);
});

test("whatever fits the answer schema is marked, within bounds, and nothing throws", () => {
  const text = fc.oneof(
    fc.constantFrom(
      LEFT,
      ICE,
      LOST,
      FOUND,
      REACHED,
      "Rosa Lind",
      "captain",
      "diver",
      "Rosa Lind said",
      "Hobart",
    ),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
  const texts = fc.array(text, { maxLength: 12 });
  const at = fc.option(
    fc.oneof(fc.constantFrom("2025-03-03", "2025-04", "0000", "9999-99"), fc.string({ maxLength: 10 })),
  );
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  const answers = fc.oneof(
    fc.record({ kind: fc.constant("order"), cards: texts }),
    fc.record({ kind: fc.constant("chain"), links: texts }),
    fc.record({
      kind: fc.constant("match"),
      pairs: fc.array(fc.record({ left: text, right: text }), { maxLength: 12 }),
    }),
    fc.record({
      kind: fc.constant("timeline"),
      placed: fc.array(fc.record({ card: text, at }), { maxLength: 12 }),
    }),
    fc.record({
      kind: fc.constant("map"),
      given: fc.option(
        fc.oneof(
          fc.record({ by: fc.constant("list"), place: text }),
          fc.record({ by: fc.constant("point"), latitude: degrees(90), longitude: degrees(180) }),
        ),
      ),
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom<Question>(...pack.questions), answers, (question, given) => {
      const outcome = markAnswer(question, answerSchema.parse(given), context);
      expect(outcome.score).toBeGreaterThanOrEqual(0);
      expect(outcome.score === 1).toBe(outcome.verdict === "right");
      expect(outcome.score === 0).toBe(outcome.verdict === "wrong");
      expect(markAnswer(question, answerSchema.parse(given), context)).toEqual(outcome);
    }),
    { seed: 1, numRuns: 1_000 },
  );
});

test.each(["order", "chain", "match", "timeline", "map"] satisfies KindName[])(
  "%s: what is shown before the answer says neither what is right nor why",
  (kind) => {
    const shown = JSON.stringify(viewQuestion(voyageQuestion(kind), seededRandom("a")));
    expect(shown).not.toMatch(/"right"|"why"|"time"|"span"|"extras"|"answerText"/);
  },
);
