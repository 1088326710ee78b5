import { describe, expect, test } from "vitest";
import { compose } from "../../../support/a-composed-pack.ts";

const BODY = `Anna Berg closed the harbor of Bergen in 2019. We must not forget the sailors of Bergen. The council of Bergen failed our families in 2020.

Our harbor sold 40 boats to Denmark in 2021. I saw the last ferry leave for Aalborg. We should open the harbor again.
`;
const pack = (article: string) => compose(article, "all", "2023-10-18");

describe("an opinion whose author is named", () => {
  const { questions, facts } = pack(
    `A harbor without boats\n\n${BODY}\nPeter Lund is a former captain of the ferry to Aalborg.\n`,
  );
  test("what it says itself is its author's word", () => {
    const closed = questions.filter(({ stem }) => stem.includes("close the harbor"));
    expect(closed.length).toBeGreaterThan(0);
    for (const { stem } of closed) expect(stem).toContain("ccording to Peter Lund, ");
    const fact = facts.find(({ statement }) => statement.includes("closed the harbor"));
    expect(fact).toMatchObject({ label: "claimed", sources: [{ name: "Peter Lund", cue: "writes" }] });
  });
  test("nothing that it says itself is called reported", () => {
    expect(questions.filter(({ kind }) => kind === "label")).toEqual([]);
  });
});

describe("an opinion without the name of its author", () => {
  const { questions } = pack(`A harbor without boats\n\n${BODY}`);
  test("what urges or judges is not asked, and nothing is called reported", () => {
    const asked = questions.map(({ evidence }) => evidence[0]?.text ?? "");
    expect(asked).toContain("Anna Berg closed the harbor of Bergen in 2019.");
    expect(asked.filter((text) => /must|failed|should/.test(text))).toEqual([]);
    expect(questions.filter(({ kind }) => kind === "label")).toEqual([]);
  });
});

test("a report that quotes people who say “we” is no opinion", () => {
  const { facts } = pack(
    "Boats for Denmark\n\nAnna Berg closed the harbor of Bergen in 2019. “We sold our boats,” said Peter Lund. “We want our harbor back,” he said. Lund said that we all know why.\n",
  );
  expect(facts.find(({ statement }) => statement.includes("closed the harbor"))?.label).toBe("reported");
});

test("a source of a report who “writes” something is one source, and no author behind everything", () => {
  const { questions, facts } = pack(
    "A closed border\n\nDenmark closed the border with Norway in 1990, Peter Lund writes. Peter Lund is a historian in Bergen. Anna Berg opened the harbor in 2019.\n",
  );
  const closed = questions.filter(({ evidence }) => evidence[0]?.text.includes("closed the border"));
  expect(closed.length).toBeGreaterThan(0);
  for (const { stem } of closed) expect(stem.match(/Lund/g)?.length ?? 0).toBeLessThan(2);
  const told = facts.find(({ statement }) => statement.includes("closed the border"));
  expect(told).toMatchObject({ label: "claimed", sources: [{ cue: "writes" }] });
  expect(facts.find(({ statement }) => statement.includes("opened the harbor"))).toMatchObject({
    label: "reported",
    sources: [],
  });
});
