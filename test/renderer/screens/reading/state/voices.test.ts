import { describe, expect, it } from "vitest";
import { chosenSaying } from "../../../../../renderer/screens/reading/state/chosen.ts";
import { type Saying, whoSaysWhat } from "../../../../../renderer/screens/reading/state/voices.ts";
import { read } from "../../../../support/a-reading.ts";
import { STORY, STORY_DAY, wordsAt } from "../../../../support/a-story.ts";

const says = whoSaysWhat(read(STORY, STORY_DAY));

/** A saying as "Name cue: words", with what is inside it in brackets. */
function draw({ speaker, cue, text, inner }: Saying): string {
  const inside = inner.length === 0 ? "" : ` [${inner.map(draw).join("; ")}]`;
  return `${speaker.name} ${cue.text}: ${text ?? "-"}${inside}`;
}

describe("who says what", () => {
  it("has each source with what it says, and a source inside the words of another", () => {
    expect(says.voices.map(({ sayings }) => sayings.map(draw))).toEqual([
      ["The city council said: the walls had moved in April"],
      ["Lin Park According to: - [The ministry believes: the cracks are dangerous]"],
      ["Ada Moss said: We will not wait"],
    ]);
  });

  it("brings what one source says at several places together", () => {
    const { voices } = whoSaysWhat(
      read("Ada Moss said the wall moved. Lin Park disagreed. Moss said the road was safe."),
    );
    expect(voices.map(({ speaker, sayings }) => `${speaker.name} ${sayings.length}`)).toEqual(["Ada Moss 2"]);
  });

  it("never takes two that are not named, or two pronouns, for one source", () => {
    const { voices } = whoSaysWhat(
      read(
        "Officials said the road was safe. Other men met Ada Moss and Tom Reed. They said it was not. They said so twice: they said it was late.",
      ),
    );
    expect(voices.length).toBeGreaterThan(1);
    for (const { speaker, sayings } of voices) {
      expect(["described", "unclear"]).toContain(speaker.kind);
      expect(sayings).toHaveLength(1);
    }
    expect(voices.map(({ speaker }) => speaker.kind)).toContain("unclear");
    expect(new Set(voices.map(({ id }) => id)).size).toBe(voices.length);
  });

  it("knows people with their offices, bodies and what is not named", () => {
    const speakers = says.voices.map(({ speaker }) => speaker);
    expect(speakers).toEqual([
      { name: "The city council", kind: "described", office: null },
      { name: "Lin Park", kind: "person", office: "chief engineer" },
      { name: "Ada Moss", kind: "person", office: "Mayor" },
    ]);
    const { voices } = whoSaysWhat(read("Pyongyang said the visit was a success."));
    expect(voices[0]?.speaker).toEqual({ name: "Pyongyang", kind: "government", office: null });
  });

  it("calls what a source says claimed, and gives the article's own voice its own labels", () => {
    expect(says.voices.flatMap(({ sayings }) => sayings.map(({ label }) => label))).toEqual([
      "claimed",
      "claimed",
      "claimed",
    ]);
    expect(says.own.map(({ text, label }) => `${label}: ${text}`)).toEqual([
      "reported: Engineers warn of cracks in the harbour",
      "reported: Ada Moss closed the old harbour on Monday",
      "reported: The harbour was built in 1931",
      "expected: The work will last three months",
    ]);
  });

  it("shows what is said as proof, and who says so as its origin", () => {
    const [council] = says.voices[0]?.sayings ?? [];
    const words = council ? chosenSaying(council, "title").words : [];
    expect(words.map((one) => `${one.kind}: ${wordsAt(one)}`)).toEqual([
      "proof: the walls had moved in April",
      "origin: The city council said",
    ]);
  });

  it("is empty for an article that names no source", () => {
    expect(whoSaysWhat(read("The bridge opened. It is new.")).voices).toEqual([]);
  });
});
