import { describe, expect, it } from "vitest";
import { read } from "../../../support/a-reading.ts";

const eventsOf = (text: string): string[] =>
  read(text).events.map(
    ({ subject, predicate, object }) =>
      `${subject?.text ?? "-"} | ${predicate.text} | ${object?.text ?? "-"}`,
  );

describe("what can be done to something", () => {
  it.each([
    ["The hosts won 2 – 1.", "The hosts | won | -"],
    ["Prices have increased 18-fold.", "Prices | have increased | -"],
    ["The shop opened Friday.", "The shop | opened | -"],
    ["The sailor was awarded a medal.", "The sailor | was awarded | a medal"],
    ["Ann Lee said something.", "Ann Lee | said | something"],
    ["The club won the cup.", "The club | won | the cup"],
  ])("%s", (text, event) => {
    expect(eventsOf(text)).toContain(event);
  });
});

describe("what can do something", () => {
  it("is no stretch of time behind a preposition", () => {
    expect(eventsOf("The town that in recent years received aid is poor.").join()).not.toMatch(/years \|/);
  });
});
