import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Clause, clausesIn } from "../../../../questions/compose/clauses/clause.ts";
import { CLAUSE_GUARDS } from "../../../../questions/compose/clauses/guards.ts";
import { CLAUSE_REFUSALS } from "../../../../questions/compose/clauses/refusals.ts";
import { Refusal } from "../../../../questions/compose/material/refusal.ts";
import { workshopOf } from "../../../support/a-composed-pack.ts";

const refusalsOf = ({ parts, stretch, noGap }: Clause): unknown[] => [parts, stretch, noGap];

describe("what keeps a clause from a use", () => {
  it.each(CLAUSE_REFUSALS.map((refusal) => [refusal.name, refusal] as const))(
    "%s: holds in its example",
    (_, refusal) => {
      const found = clausesIn(workshopOf(refusal.example)).flatMap(refusalsOf);
      expect(found).toContain(refusal);
    },
  );

  it("has a name of its own", () => {
    const names = CLAUSE_REFUSALS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it("is in the list, whichever file it is written in", () => {
    const folder = join(import.meta.dirname, "../../../../questions/compose/clauses");
    const written = readdirSync(folder).flatMap((file) => [
      ...readFileSync(join(folder, file), "utf8").matchAll(/(?:\bname: |new Refusal\(\s*)"([^"]+)"/g),
    ]);
    const listed = CLAUSE_REFUSALS.map(({ name }) => name);
    expect(written.map(([, name]) => name).sort()).toEqual(listed.sort());
  });
});

it.each(
  CLAUSE_GUARDS.flatMap((row) => (["asked", "told", "gap"] as const).map((use) => [use, row] as const)),
)("guards %s where its row says so", (use, row) => {
  const held = clausesIn(workshopOf(row.guard.example)).filter((clause) => row.guard.rejects(clause));
  expect(held.length).toBeGreaterThan(0);
  const uses = { asked: "parts", told: "stretch", gap: "noGap" } as const;
  if (row.keepsFrom.includes(use))
    for (const clause of held) expect(clause[uses[use]]).toBeInstanceOf(Refusal);
});
