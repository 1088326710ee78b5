import { describe, expect, it } from "vitest";
import { draftsOf } from "../../../support/a-composed-pack.ts";

/** Stem and answer of the drafts that ask for the subject. */
const asked = (text: string): string[] =>
  draftsOf(text)
    .filter(({ slot }) => slot === "subject")
    .map(({ stem, answer }) => `${stem} ${answer.text}`);

describe("who, what or which", () => {
  it.each([
    ["Microsoft opened the bridge in Oslo.", "Which organization opened the bridge in Oslo? Microsoft"],
    ["Ember Foods Inc. opened the bridge.", "Which company opened the bridge? Ember Foods Inc."],
    ["The Ministry of Trade opened the bridge.", "Which ministry opened the bridge? Ministry of Trade"],
    ["Congress opened the bridge in Oslo.", "Which body opened the bridge in Oslo? Congress"],
    ["The White House opened the bridge.", "Who opened the bridge? White House"],
    [
      "The Norwegian government opened the bridge.",
      "Which government opened the bridge? the Norwegian government",
    ],
    [
      "The city’s oil companies opened the bridge.",
      "Which companies opened the bridge? the city’s oil companies",
    ],
    ["The boy’s relatives opened the bridge.", "Who opened the bridge? the boy’s relatives"],
    ["Cuban exiles opened the bridge.", "Who opened the bridge? Cuban exiles"],
    ["Local police opened the bridge.", "Who opened the bridge? local police"],
    ["The Iraqis opened the bridge.", "Who opened the bridge? the Iraqis"],
    ["The old memorandum closed the bridge.", "What closed the bridge? the old memorandum"],
  ])("%s", (text, question) => {
    expect(asked(text)).toEqual([question]);
  });

  it.each([
    ["a name that may be a person’s or a firm’s", "Innopac opened the bridge in Oslo."],
    ["a body that only the article tells from others", "The company opened the bridge in Oslo."],
    ["a body among many", "Other companies opened the bridge in Oslo."],
  ])("asks for nobody with %s", (_, text) => {
    expect(asked(text)).toEqual([]);
  });

  it("asks what somebody was named, not whom", () => {
    const stems = draftsOf("Anna Berg was named president of the Nordic Council in Oslo.").map(
      ({ stem, answer }) => `${stem} ${answer.text}`,
    );
    expect(stems.filter((stem) => stem.startsWith("Who was Anna Berg named"))).toEqual([]);
  });
});
