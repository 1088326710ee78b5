import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "../../support/a-reading.ts";

const text = readFileSync(new URL("../../fixtures/lavrov-pyongyang.txt", import.meta.url), "utf8");
const reading = read(text, "2023-10-18");

describe("the article on Lavrov in Pyongyang", () => {
  it("names people with the offices that it gives them", () => {
    expect(reading.people.map(({ name, office }) => [name, office])).toEqual([
      ["Sergey Lavrov", "Russia’s foreign minister"],
      ["Vladimir Putin", "Russian President"],
      ["Kim Jong Un", "North Korean leader"],
      ["John Kirby", "spokesman for the White House National Security Council"],
      ["Sergei Shoigu", "defense minister"],
      ["Choe Son Hui", "North Korea’s foreign minister"],
    ]);
  });

  it("sets its times", () => {
    const times = reading.times
      .filter(({ value }) => value !== null)
      .map(({ text: words, value }) => `${words} ${value ?? ""}`);
    expect(times).toEqual([
      "October 18, 2023 2023-10-18",
      "Wednesday 2023-10-18",
      "September 2023-09",
      "Friday 2023-10-13",
      "this year 2023",
      "July 2023-07",
      "September 2023-09",
      "two-day P2D",
    ]);
  });

  it("tells who says what, one source inside another", () => {
    expect(
      reading.attributions.map(
        ({ id, sourceName, cue, parent }) => `${id} ${sourceName} ${cue.text} ${parent ?? "-"}`,
      ),
    ).toEqual([
      "a1 United States said -",
      "a2 Sergey Lavrov said -",
      "a3 Sergey Lavrov called -",
      "a4 Sergey Lavrov described a5",
      "a5 Sergey Lavrov added -",
      "a6 White House said -",
      "a7 John Kirby According to -",
      "a8 United States believes a7",
    ]);
    expect(reading.quotes.map(({ speaker }) => speaker)).toEqual(["Sergey Lavrov", "Sergey Lavrov"]);
  });

  it("takes a capital that acts for its government and one that is visited for a place", () => {
    const pyongyang = reading.places.find(({ name }) => name === "Pyongyang");
    const sentence = (start: number): string => text.slice(start, start + 30);
    expect(pyongyang?.metonymMentions.map(({ start }) => sentence(start))[0]).toMatch(
      /^Pyongyang had sent munitions/,
    );
    expect(pyongyang?.mentions.every(({ start }) => /to $|in $/.test(text.slice(start - 3, start)))).toBe(
      true,
    );
  });

  it("holds nothing that a source says for reported", () => {
    const label = (words: string): (string | undefined)[] =>
      reading.facts.filter(({ statement }) => statement.includes(words)).map((fact) => fact.label);
    expect(label("had sent munitions")).toEqual(["claimed"]);
    expect(label("more than 1,000 containers")).toEqual(["claimed"]);
    expect(label("advanced Russian weapons technology")).toEqual(["claimed"]);
    expect(label("expected to hold talks")).toEqual(["expected"]);
    expect(label("no date has been announced")).toEqual(["not-said"]);
    expect(label("on display").includes("characterized")).toBe(true);
    expect(label("visited North Korea in July")).toEqual(["reported"]);
  });

  it("takes headline and first sentence for one fact", () => {
    expect(reading.facts[0]?.statement).toBe("Sergey Lavrov arrived in North Korea on Wednesday");
    expect(reading.facts[0]?.evidence).toHaveLength(2);
  });

  it("counts what it counts", () => {
    expect(reading.quantities.map(({ comparison, value, of }) => `${comparison} ${value} ${of}`)).toEqual([
      "more-than 1000 containers of munitions and other military equipment",
    ]);
  });
});
