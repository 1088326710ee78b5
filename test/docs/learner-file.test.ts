import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { writeLearnerFile } from "../../study/learner/learner-file.ts";
import { named } from "../support/some-events.ts";

test("the documented file begins and ends as a written one does", () => {
  const moment = { at: 1_795_400_000_000, zoneMin: 60 };
  const events = [{ ...named("Ada"), ...moment }];
  const written = writeLearnerFile({ learner: "5f0c…", name: "Ada", events }, moment).split("\n");
  const [, shown = ""] = /```json\n(.*?)```/s.exec(readFileSync("docs/learner-file.md", "utf8")) ?? [];
  const lines = shown.split("\n");
  expect(lines.slice(0, 3)).toEqual(
    written.slice(0, 3).map((line) => line.replace('"events":1', '"events":3')),
  );
  expect(lines[3]).toBe(`${written[3]},`);
  expect(lines.at(-2)).toMatch(/^\],"sum":"[0-9a-f]{8}"\}$/);
});
