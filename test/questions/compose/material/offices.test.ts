import { describe, expect, it } from "vitest";
import { OFFICE_GUARDS, type OfficeUse, officesFor } from "../../../../questions/compose/material/offices.ts";
import { workshopOf } from "../../../support/a-composed-pack.ts";

const USES: readonly OfficeUse[] = ["asked", "matched", "offered", "gap"];

describe("what keeps an office from a use", () => {
  it.each(OFFICE_GUARDS.flatMap((row) => row.keepsFrom.map((use) => [use, row.name, row] as const)))(
    "%s: %s",
    (use, _, { example, rejects }) => {
      expect(officesFor(use, workshopOf(example)).filter(rejects)).toEqual([]);
    },
  );

  it("lets an office in full through to every use", () => {
    const workshop = workshopOf("Anna Berg, the chief executive of Nordic Lines, opened the bridge in Oslo.");
    for (const use of USES)
      expect(officesFor(use, workshop)).toMatchObject([
        { name: "Anna Berg", office: "chief executive of Nordic Lines" },
      ]);
  });
});
