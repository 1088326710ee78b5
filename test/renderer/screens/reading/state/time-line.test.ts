import { describe, expect, it } from "vitest";
import { aroundOf } from "../../../../../renderer/screens/reading/state/around.ts";
import { axisOf, shareOf } from "../../../../../renderer/screens/reading/times/axis.ts";
import { rangeOf, timeLineOf } from "../../../../../renderer/screens/reading/state/time-line.ts";
import { tickWords, timeWords } from "../../../../../renderer/text/en/reading.ts";
import { read } from "../../../../support/a-reading.ts";
import { STORY, STORY_DAY, wordsAt } from "../../../../support/a-story.ts";

const line = timeLineOf(read(STORY, STORY_DAY));
const entry = (value: string) => line.entries.find((one) => one.value === value);
const range = (value: string) => rangeOf(value) ?? { from: 0, to: 0 };
const days = (value: string): number => range(value).to - range(value).from;

describe("the time line", () => {
  it("has each time of the article once, in order, with its grain", () => {
    const grains = line.entries.map(({ value, granularity }) => `${value} ${granularity}`);
    expect(grains.filter((grain) => !grain.includes("/"))).toEqual([
      "1931 year",
      "2024-04 month",
      "2024-05-13 day",
      "2024-05-14 day",
    ]);
    const starts = line.entries.map((one) => one.range.from);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it("tells what happened then, with who says so", () => {
    expect(entry("2024-05-13")?.told).toMatchObject([
      { text: "Ada Moss closed the old harbour on Monday", label: "reported", sources: [] },
    ]);
    expect(entry("2024-04")?.told).toMatchObject([
      { label: "claimed", sources: [{ name: "the city council", cue: "said" }] },
    ]);
    expect(entry("2024-05-13")?.told[0]?.words.map(wordsAt)).toEqual([
      "Mayor Ada Moss closed the old harbour",
    ]);
  });

  it("knows that a source said something at a time", () => {
    const said = timeLineOf(read("On Friday, the White House said the ship had left.", "2024-05-14"));
    expect(said.entries).toMatchObject([
      { value: "2024-05-10", told: [{ text: "The ship had left", sources: [{ cue: "said" }] }] },
    ]);
  });

  it("says which times are not certain, and keeps lengths and open times off the axis", () => {
    const spring = line.entries.find(({ granularity }) => granularity === "interval");
    expect(spring).toMatchObject({ isCertain: false, mentions: [{ text: "next spring" }] });
    expect(line.lasting.map(({ text }) => text)).toEqual(["three months"]);
    const open = timeLineOf(read("Days after the storm, the mayor came. Nobody was hurt.", "2024-05-14"));
    expect(open.open.map(({ text }) => text)).toEqual(["Days after"]);
    expect(open.entries).toEqual([]);
  });

  it("knows how many days a time has", () => {
    expect(days("2024-05-14")).toBe(1);
    expect(days("2024-02")).toBe(29);
    expect(days("1900")).toBe(365);
    expect(days("2024-05-13/2024-05-19")).toBe(7);
    expect(days("2023-12/2024-02")).toBe(91);
    expect(rangeOf("P3M")).toBeNull();
  });

  it("shows the sentence around a time", () => {
    const { units, times } = read(STORY, STORY_DAY);
    const built = times.find(({ text }) => text === "1931");
    expect(built && aroundOf(STORY, units, built)).toBe("The harbour was built in 1931.");
    const long = `${"word ".repeat(30)}in 1931 ${"word ".repeat(30)}end.`;
    const at = long.indexOf("1931");
    const unit = { id: "s", role: "sentence" as const, start: 0, end: long.length, text: long };
    const shown = aroundOf(long, [unit], { start: at, end: at + 4 });
    expect(shown).toMatch(/^… (word )+in 1931( word)+ …$/);
    expect(shown.length).toBeLessThan(110);
  });
});

describe("the axis", () => {
  it("gives every day the same room where nothing is broken", () => {
    const axis = axisOf([range("2024-01-01"), range("2024-01-31")]);
    expect(axis.stretches).toHaveLength(1);
    const step = shareOf(axis, range("2024-01-03").from) - shareOf(axis, range("2024-01-02").from);
    expect(shareOf(axis, range("2024-01-21").from) - shareOf(axis, range("2024-01-20").from)).toBeCloseTo(
      step,
    );
  });

  it("is broken where one old time would press the others together", () => {
    const axis = axisOf(["1931", "2024-04", "2024-05-13", "2024-05-14"].map(range));
    expect(axis.stretches).toHaveLength(2);
    expect(shareOf(axis, range("2024-04").from)).toBeLessThan(0.5);
    expect(shareOf(axis, range("2024-05-14").from)).toBeGreaterThan(0.8);
  });

  it("keeps the order of times and stays between its ends", () => {
    const values = ["1815", "1931", "1990-05", "2024-04", "2024-05-13", "2024-05-14", "2030"];
    const axis = axisOf(values.map(range));
    const shares = values.map((value) => shareOf(axis, range(value).from));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  it("labels days, months or years, as many as there is room for", () => {
    const labels = (...values: string[]): string[] =>
      axisOf(values.map(range)).ticks.map(({ step, day }) => tickWords(step, day));
    expect(labels("2024-05-13", "2024-05-14")).toContain("May 13");
    expect(labels("2024")).toEqual(["Jan 2024", "Apr 2024", "Jul 2024", "Oct 2024"]);
    expect(labels("1951", "1960", "1971", "1980", "1990")).toContain("1970");
    for (const ticks of [labels("2024"), labels("1200", "2024")]) expect(ticks.length).toBeLessThan(6);
  });
});

describe("times in words", () => {
  it.each([
    ["2024-05-14", "May 14, 2024"],
    ["2024-04", "April 2024"],
    ["1931", "1931"],
    ["1990/1999", "1990 to 1999"],
    ["2024-03/2024-05", "March 2024 to May 2024"],
    ["P1D", "1 day"],
    ["P3M", "3 months"],
  ])("%s", (value, words) => {
    expect(timeWords(value)).toBe(words);
  });
});
