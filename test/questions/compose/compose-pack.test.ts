import { expect, it } from "vitest";
import { lintPack } from "../../../questions/lint/index.ts";
import { parsePack } from "../../../questions/pack/parse-pack.ts";
import { compose, LAVROV } from "../../support/a-composed-pack.ts";

const pack = compose(LAVROV);

it("makes a pack that keeps every rule of the pack format", () => {
  expect(parsePack(JSON.stringify(pack))).toMatchObject({ ok: true });
});

it("asks nothing that misleads by itself", () => {
  const set = new Set(["answer-in-another-stem", "repeated-stem"]);
  const errors = lintPack(pack).filter(({ rule, severity }) => severity === "error" && !set.has(rule));
  expect(errors).toEqual([]);
});

it("gives the same pack again", () => {
  expect(JSON.stringify(compose(LAVROV))).toBe(JSON.stringify(pack));
});

it("keeps the ids of untouched facts and questions when the article is corrected elsewhere", () => {
  const corrected = compose(LAVROV.replace("in heavy rain, where", "in heavy snow and rain, where"));
  const old = new Set(pack.facts.map(({ id }) => id));
  const kept = corrected.facts.filter(({ id }) => old.has(id)).length;
  expect(kept).toBeGreaterThanOrEqual(pack.facts.length - 2);
  const asked = new Set(pack.questions.map(({ id }) => id));
  const same = corrected.questions.filter(({ id }) => asked.has(id)).length;
  expect(same / pack.questions.length).toBeGreaterThan(0.8);
});

it("takes the headline as the title, and an id that a correction of the text does not change", () => {
  expect(pack).toMatchObject({
    id: "russias-top-diplomat-travels-to-pyongyang-as-was-2023-10-18",
    title: "Russia’s top diplomat travels to Pyongyang as Washington speaks of arms shipments",
  });
});

it("refuses an article that tells nothing to ask for", () => {
  expect(() => compose("Ah. Oh. Well.")).toThrow("No question could be made from this article");
});

it("holds no fact that the lint finds fault with", () => {
  const text =
    "Port of Bergen closes\n\nThe port of Bergen is currently closed. Anna Berg, the minister, opened the port of Oslo on Monday. The port of Bergen closes in June.\n";
  const found = lintPack(compose(text)).filter(
    ({ path, severity }) => severity === "error" && path.startsWith("facts"),
  );
  expect(found).toEqual([]);
});

it("shows no sign as web pages write it, neither in the article nor in a question", () => {
  const written = compose(
    "Mayor opens caf&eacute;\n\nMayor Ida O&rsquo;Lund opened a caf&eacute; in Norrby on Friday. Ola Berg paid &pound;30 for AT&T&#39;s boat.",
  );
  expect(written.article.text).toContain("Mayor Ida O’Lund opened a café in Norrby on Friday.");
  expect(written.questions.length).toBeGreaterThan(0);
  expect(JSON.stringify(written)).not.toMatch(/&(?:#|[a-z]+;)/);
});
