import { describe, expect, it } from "vitest";
import { read } from "../../../support/a-reading.ts";

const saidIn = (text: string): string[] =>
  read(text).attributions.map(
    ({ sourceName, cue, content }) =>
      `[${sourceName}] ${cue.text}: ${content.map((part) => part.text).join(" … ")}`,
  );

describe("what is a source", () => {
  it.each([
    [
      "Following first reports of the flood, but before the rain stopped, mayor Anna Berg said in Oslo that the bridge had fallen.",
      ["[Anna Berg] said: the bridge had fallen"],
    ],
    ["Asked to describe the bridge, Anna Berg said, “It was old.”", ["[Anna Berg] said: It was old"]],
    [
      "A quarrel broke out as Lund, the publisher of the map, announced that the bridge was missing.",
      ["[Lund] announced: the bridge was missing"],
    ],
    ["It is no secret that the village wants a bridge.", []],
    ["The adoption of the map suggests that the bridge is old.", []],
    ["In recent days they said the bridge was old.", ["[they] said: the bridge was old"]],
    ["The survey found that the bridge is old.", ["[the survey] found: the bridge is old"]],
  ])("%s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  it.each([
    ["an office before the name", "White House spokesman Paul Lund said the bridge had fallen.", "Paul Lund"],
    [
      "an office with its field",
      "Undersecretary for Education Mr. Lund says the schools will close.",
      "Lund",
    ],
    [
      "a name that explains the office",
      "The city’s mayor, Anna Berg, said the bridge had fallen.",
      "Anna Berg",
    ],
  ])("takes %s for the person", (_, text, name) => {
    expect(read(text).attributions.map(({ sourceName }) => sourceName)).toEqual([name]);
  });
});
