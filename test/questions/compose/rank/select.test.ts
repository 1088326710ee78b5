import { expect, it } from "vitest";
import { lintPack } from "../../../../questions/lint/index.ts";
import { compose, LAVROV } from "../../../support/a-composed-pack.ts";

const pack = compose(LAVROV, 12);
const shareOf = (pick: (question: (typeof pack.questions)[number]) => string): number => {
  const counts = new Map<string, number>();
  for (const question of pack.questions) counts.set(pick(question), (counts.get(pick(question)) ?? 0) + 1);
  return Math.max(...counts.values()) / pack.questions.length;
};

it("gives as many questions as are wanted, where the article has them", () => {
  expect(pack.questions).toHaveLength(12);
});

it("chooses no two questions of which one gives the other's answer away, and no error of the lint", () => {
  expect(lintPack(pack).filter(({ severity }) => severity === "error")).toEqual([]);
});

it("asks in several kinds and for several skills, none of them most of the time", () => {
  expect(shareOf(({ kind }) => kind)).toBeLessThanOrEqual(0.4);
  expect(shareOf(({ skill }) => skill)).toBeLessThanOrEqual(0.4);
});

it("asks a fact for the same answer once only", () => {
  const keys = pack.questions.map(({ fact, answerText }) => `${fact} ${answerText}`);
  expect(new Set(keys).size).toBe(keys.length);
});

it("asks about the whole article, not about its top alone", () => {
  const half = LAVROV.length / 2;
  const late = pack.questions.filter(({ evidence }) => (evidence[0]?.start ?? 0) > half);
  expect(late.length).toBeGreaterThanOrEqual(3);
});

it("gives fewer questions than are wanted rather than weak ones", () => {
  const text =
    "Lin Park opened the bridge in Bergen in 2019. Police cleared the road, and sailors sold fish, bread and candles in Oslo.";
  const [some, all] = [compose(text, 40), compose(text)];
  expect(all.questions.map(({ answerText }) => answerText)).toContain("candles");
  expect(some.questions.map(({ answerText }) => answerText)).not.toContain("candles");
});
