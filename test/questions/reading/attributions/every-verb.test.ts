import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { participlesOf, pastsOf, thirdPerson } from "../../../../questions/lexicon/verb-forms.ts";
import { VERBS_OF_SAYING, type VerbOfSaying } from "../../../../questions/lexicon/verbs-of-saying.ts";
import { analyseArticle } from "../../../../questions/reading/analyse.ts";
import { loadModel, type Model } from "../../../../questions/reading/model/model.ts";

const SAID = "the ferry had carried 40 trucks to Oslo in 1990";
const FIRST = `The${SAID.slice(3)}`;
let model: Model;
beforeAll(() => {
  model = loadModel(readFileSync("questions/reading/model/weights.bin"));
});

/** What the clause about the ferry counts as, and who is read as its source; null where no such clause is read. */
function carried(sentence: string): { label: string; source: string | null } | null {
  const text = `News of the day\n\n${sentence}\n\nThe port was busy.`;
  const { events, attributions, document } = analyseArticle({ text, published: "2024-05-15" }, model);
  const event = events.find(({ clause }) => clause.verb.lower === "carried");
  if (event === undefined) return null;
  const said = attributions[event.attribution];
  const source = said === undefined ? null : document.text.slice(said.source.start, said.source.end);
  return { label: event.label, source };
}

const SOURCES = [
  { name: "Anna Berg", plural: false },
  { name: "the ministry", plural: false },
  { name: "officials", plural: true },
];
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Every place in which a verb may stand with its source, in every finite form. */
function* sentencesWith(
  { lemma, traits }: VerbOfSaying,
  turn: number,
): Generator<{ sentence: string; name: string }> {
  const listener = traits.has("listener") ? " reporters" : "";
  const out = traits.has("out") ? " out" : "";
  // each verb with each of its forms; the sources take turns
  for (let at = 0; at < SOURCES.length; at++) {
    const { name, plural } = SOURCES[(turn + at) % SOURCES.length] ?? { name: "officials", plural: true };
    const helper = plural ? "have" : "has";
    const helped = `${helper} ${participlesOf(lemma)[0] ?? ""}`;
    const forms = [pastsOf(lemma), [plural ? lemma : thirdPerson(lemma)], [helped]];
    for (const form of forms[at] ?? []) {
      const frame = `${name} ${form}${out}${listener}`;
      const sentences = [
        ...(traits.has("after")
          ? [
              `${FIRST}, ${frame}.`,
              `${FIRST}, ${frame} on Monday.`,
              `${FIRST}, ${frame} in a statement.`,
              `The ferry, ${frame} on Monday, had carried 40 trucks to Oslo in 1990.`,
            ]
          : []),
        ...(traits.has("after") && listener + out === "" && form !== helped && !(plural && form === lemma)
          ? [`${FIRST}, ${form} ${name}.`, `${FIRST}, ${form} ${name} on Monday.`]
          : []),
        ...(traits.has("that")
          ? [`${capital(frame)} that ${SAID}.`, `${capital(frame)} on Monday that ${SAID}.`]
          : []),
      ];
      for (const sentence of sentences) yield { sentence, name };
    }
  }
}

describe("whoever says it, in whatever words", () => {
  it("keeps the source of every verb of saying, in every form and place", { timeout: 300_000 }, () => {
    const told = VERBS_OF_SAYING.flatMap((verb, turn) => [...sentencesWith(verb, turn)]);
    const lost = told.filter(({ sentence, name }) => {
      const found = carried(sentence);
      return (
        found !== null && (found.label !== "claimed" || found.source?.toLowerCase() !== name.toLowerCase())
      );
    });
    expect(told.length).toBeGreaterThan(5_000);
    expect(lost.map(({ sentence }) => sentence)).toEqual([]);
  });

  it.each(["kvetched", "harrumphed", "frobbed", "waffled", "podcasted", "gabbled"])(
    "tells nothing as a fact that somebody %s, a verb that no list has",
    (verb) => {
      for (const { name } of SOURCES)
        for (const sentence of [
          `${FIRST}, ${name} ${verb}.`,
          `${FIRST}, ${name} ${verb} on Monday.`,
          `${FIRST}, ${name} ${verb} in a statement.`,
          `The ferry, ${name} ${verb} on Monday, had carried 40 trucks to Oslo in 1990.`,
        ])
          expect(carried(sentence)?.label ?? "claimed", sentence).toBe("claimed");
    },
  );

  it.each([
    "The ferry had carried 40 trucks to Oslo in 1990, as Anna Berg confirmed on Monday.",
    "As Anna Berg confirmed on Monday, the ferry had carried 40 trucks to Oslo in 1990.",
    "The ferry had carried 40 trucks to Oslo in 1990, a report showed.",
    "The ferry had carried 40 trucks to Oslo in 1990, a survey of 900 captains found.",
  ])("takes no fact from: %s", (sentence) => {
    expect(carried(sentence)?.label).toBe("claimed");
  });

  it.each([
    "The ferry had carried 40 trucks to Oslo in 1990, and Anna Berg resigned on Monday.",
    "When the port closed, the ferry had carried 40 trucks to Oslo in 1990.",
    "The ferry had carried 40 trucks to Oslo in 1990, a port of 900 people.",
    "The ferry had carried 40 trucks to Oslo in 1990, as Anna Berg had feared.",
  ])("leaves what the article tells itself: %s", (sentence) => {
    expect(carried(sentence)).toEqual({ label: "reported", source: null });
  });
});
