import { expect, test } from "vitest";
import { seededRandom, shuffled } from "../../base/random.ts";

test("the same seed gives the same order, on every platform", () => {
  expect(shuffled(["a", "b", "c", "d", "e"], seededRandom("session-1"))).toEqual(
    shuffled(["a", "b", "c", "d", "e"], seededRandom("session-1")),
  );
  const random = seededRandom("dateline");
  expect([random(), random(), random()].map((n) => n.toFixed(6))).toMatchInlineSnapshot(`
    [
      "0.536235",
      "0.774657",
      "0.581047",
    ]
  `);
});

test("every item keeps its place about as often as chance gives", () => {
  const firsts = Array.from(
    { length: 4000 },
    (_, run) => shuffled([0, 1, 2, 3], seededRandom(`run ${run}`))[0],
  );
  for (const item of [0, 1, 2, 3]) {
    const share = firsts.filter((first) => first === item).length / firsts.length;
    expect(Math.abs(share - 0.25)).toBeLessThan(0.03);
  }
});
