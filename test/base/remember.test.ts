import { expect, test } from "vitest";
import { remembering } from "../../base/remember.ts";

test("works out a short text once, and a long one each time", () => {
  let worked = 0;
  const lengthOf = remembering((text) => {
    worked++;
    return text.length;
  });
  expect([lengthOf("harbor"), lengthOf("harbor")]).toEqual([6, 6]);
  expect(worked).toBe(1);
  const long = "harbor ".repeat(40);
  expect([lengthOf(long), lengthOf(long)]).toEqual([280, 280]);
  expect(worked).toBe(3);
});

test("forgets rather than grow without end", () => {
  const lengthOf = remembering((text) => text.length);
  for (let n = 0; n < 50_000; n++) lengthOf(`harbor ${n}`);
  expect(lengthOf("harbor 1")).toBe(8);
});
