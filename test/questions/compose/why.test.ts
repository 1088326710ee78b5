import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { composeSteps } from "../../../questions/compose/compose-pack.ts";
import type { SentenceStory } from "../../../questions/compose/why/why.ts";
import { storiesOf } from "../../../questions/compose/why/why.ts";
import { model } from "../../support/a-composed-pack.ts";
import { ALL_REFUSALS } from "./all-refusals.ts";

/** What became of every sentence of a text. */
function storiesIn(text: string, questions: number | "all" = "all"): SentenceStory[] {
  let stories: SentenceStory[] = [];
  const explain: Parameters<typeof composeSteps>[2]["explain"] = (made) => {
    stories = made.workshop.material.reading.units.flatMap((unit) => storiesOf(unit.text, made));
  };
  const input = { text, published: "2023-10-18", publisher: null };
  const steps = composeSteps(input, model, { questions, explain });
  for (let step = steps.next(); step.done !== true && step.value !== "chosen"; ) step = steps.next();
  return stories;
}

describe("every reason why something is not asked", () => {
  it.each(ALL_REFUSALS.map(({ name, example }) => [name, example] as const))(
    "%s: is told of its example",
    (name, example) => {
      const told = storiesIn(example).flatMap(({ refused }) => refused);
      expect(told).toContainEqual(expect.objectContaining({ why: { name, example } }));
    },
  );

  it("has a name of its own", () => {
    const names = ALL_REFUSALS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it("is in the list, whichever file it is written in", () => {
    const folder = join(import.meta.dirname, "../../../questions/compose");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const written = files.flatMap((file) =>
      [
        ...readFileSync(join(folder, file), "utf8").matchAll(
          /(?:[{\n] *name: |new Refusal\(\s*)"([^"]+)",?\s*(?:example:|"|“)/g,
        ),
      ].map(([, name]) => name),
    );
    expect(written.sort()).toEqual(ALL_REFUSALS.map(({ name }) => name).sort());
  });
});

describe("what became of a sentence", () => {
  const text = [
    "Anna Berg opened the Oslo bridge on 12 May 2023.",
    "Peter Lund said that the bridge had cost $30 million.",
    "She praised the 40 engineers of Norway.",
  ].join(" ");

  it("names what was drafted, and by which rule", () => {
    const [opened] = storiesIn(text);
    expect(opened?.drafted).toContainEqual(
      expect.objectContaining({ answer: "May 12, 2023", rule: "time of an event" }),
    );
  });

  it("places the survivors as they were chosen from, with their figures", () => {
    const survivors = storiesIn(text).flatMap((story) => story.survivors);
    const places = [...new Set(survivors.map(({ place }) => place))].sort((a, b) => a - b);
    expect(places).toEqual(places.map((_, at) => at + 1));
    for (const { prior, quality, hand } of survivors) {
      expect(prior).toBeGreaterThan(0);
      expect(quality).toBeGreaterThanOrEqual(0);
      expect(quality).toBeLessThanOrEqual(1);
      expect(hand).not.toBeNaN();
    }
  });

  it("says why a question that passed was not chosen", () => {
    const survivors = storiesIn(text, 1).flatMap((story) => story.survivors);
    const chosen = survivors.filter(({ notChosen }) => notChosen === null);
    expect(new Set(chosen.map(({ stem }) => stem)).size).toBe(1);
    for (const { notChosen } of survivors) expect(notChosen).not.toBe("");
  });
});
