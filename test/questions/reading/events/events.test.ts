import { describe, expect, it } from "vitest";
import { read } from "../../../support/a-reading.ts";

const eventsOf = (text: string): string[] =>
  read(text).events.map(({ label, subject, predicate, object, time }) =>
    [label, subject?.text ?? "-", predicate.text, object?.text ?? "-", time.value ?? "-"].join(" | "),
  );

describe("events and their labels", () => {
  it.each([
    ["Anna Berg opened the bridge in July.", ["reported | Anna Berg | opened | the bridge | 2023-07"]],
    ["The bridge was opened on Friday.", ["reported | The bridge | was opened | - | 2023-10-13"]],
    [
      "The bridge had fallen, the ministry said.",
      ["claimed | The bridge | had fallen | - | -", "reported | the ministry | said | - | -"],
    ],
    ["The bridge will open on Friday.", ["expected | The bridge | will open | - | 2023-10-20"]],
    ["The bridge has reportedly fallen.", ["claimed | The bridge | has reportedly fallen | - | -"]],
    ["The visit was historic.", ["characterized | The visit | was historic | - | -"]],
    ["No date has been announced.", ["not-said | No date | has been announced | - | -"]],
  ])("%s", (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });

  it("gives each clause its own month and none to a clause without one", () => {
    expect(eventsOf("Anna Berg visited Oslo in July, and Paul Lund visited Rome in September.")).toEqual([
      "reported | Anna Berg | visited | Oslo | 2023-07",
      "reported | Paul Lund | visited | Rome | 2023-09",
    ]);
    expect(eventsOf("Anna Berg visited Oslo in July. Paul Lund visited Rome.")[1]).toBe(
      "reported | Paul Lund | visited | Rome | -",
    );
  });

  it("holds what stands inside somebody's words for claimed", () => {
    const { events } = read(
      "Anna Berg said that the talks rest on agreements that Paul Lund signed in June.",
    );
    const told = events.filter(({ predicate }) => predicate.text !== "said");
    expect(told.map(({ predicate }) => predicate.text)).toContain("signed");
    expect(told.every(({ label, attribution }) => label === "claimed" && attribution === "a1")).toBe(true);
  });

  it("does not hold what pictures show for what happened", () => {
    const { events } = read("State television broadcast pictures of crowds welcoming Anna Berg to Oslo.");
    expect(events.find(({ predicate }) => predicate.text === "welcoming")?.label).not.toBe("reported");
  });
});

describe("facts", () => {
  it("count once what headline and first sentence both tell", () => {
    const { facts } = read(
      "Minister Berg opens bridge in Oslo\n\nAnna Berg, the minister, opened a bridge in Oslo on Friday.\n\nIt cost 40 million dollars.",
    );
    expect(facts[0]).toMatchObject({
      statement: "Anna Berg opened a bridge in Oslo on Friday",
      time: { value: "2023-10-13" },
    });
    expect(facts[0]?.evidence).toHaveLength(2);
    expect(facts.filter(({ statement }) => statement.includes("bridge"))).toHaveLength(1);
  });

  it("are not made of what is denied, asked or only possible", () => {
    const { facts } = read(
      "Anna Berg denied that the bridge was weak. Was the bridge weak? If the bridge falls, the ministry will pay.",
    );
    expect(facts.map(({ label, statement }) => `${label}: ${statement}`)).toEqual([
      "expected: the ministry will pay",
    ]);
  });

  it("carry the chain of their sources", () => {
    const { facts } = read("According to Anna Berg, the ministry believes that the bridge is weak.");
    expect(facts.map(({ statement, label, sources }) => ({ statement, label, sources }))).toEqual([
      {
        statement: "the bridge is weak",
        label: "claimed",
        sources: [
          { name: "Anna Berg", cue: "According to" },
          { name: "the ministry", cue: "believes" },
        ],
      },
    ]);
  });
});
