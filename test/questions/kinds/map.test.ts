import { describe, expect, test } from "vitest";
import { type Answer, findQuestionIssues } from "../../../questions/kinds/index.ts";
import { distanceKm } from "../../../questions/kinds/map/distance.ts";
import { aVoyage, voyageQuestion } from "../../support/a-voyage.ts";
import { mark } from "../../support/voyage-answers.ts";

const pack = aVoyage();

describe("map", () => {
  const at = (latitude: number, longitude: number): Answer => ({
    kind: "map",
    given: { by: "point", latitude, longitude },
  });

  test.each([
    [-42.88, 147.33, "right", 1],
    [-42.0, 146.5, "right", 1],
    [-38.0, 147.3, "partly", 0.5],
    [-33.9, 151.2, "wrong", 0],
    [-41.29, 174.78, "wrong", 0],
    [90, -180, "wrong", 0],
  ])("a point at %d, %d is %s", (latitude, longitude, verdict, score) => {
    expect(mark(at(latitude, longitude))).toMatchObject({ verdict, score });
  });

  test("a point at another place on offer gets that place's reason", () => {
    expect(mark(at(-54, -68)).remarks.find(({ state }) => state === "wrong")).toMatchObject({
      text: "Ushuaia",
      why: "The ship arrived there on April 24.",
    });
    expect(mark(at(-54, -68)).given).toMatch(/^54\.0° S, 68\.0° W, \d+ km from Hobart$/);
  });

  test("every other place from the list is wrong", () => {
    for (const place of ["Ushuaia", "Casey Station", "Wellington", "Atlantis"]) {
      expect(mark({ kind: "map", given: { by: "list", place } }).verdict).toBe("wrong");
    }
    expect(mark({ kind: "map", given: null })).toMatchObject({ verdict: "wrong", given: "" });
  });

  // Great-circle distances from published city coordinates; a sphere is off by less than 0.6 %.
  test.each([
    [51.5074, -0.1278, 48.8566, 2.3522, 344],
    [35.6762, 139.6503, -33.8688, 151.2093, 7_823],
    [0, 179.5, 0, -179.5, 111],
    [90, 0, -90, 0, 20_015],
  ])("from %d, %d to %d, %d is about %d km", (latitude, longitude, toLatitude, toLongitude, km) => {
    const found = distanceKm({ latitude, longitude }, { latitude: toLatitude, longitude: toLongitude });
    expect(Math.abs(found - km) / km).toBeLessThan(0.006);
  });

  test("a wrong place within the tolerance is an issue", () => {
    const fact = pack.facts[0];
    if (fact === undefined) throw new Error("fact");
    const issues = findQuestionIssues({ ...voyageQuestion("map"), toleranceKm: 2_500 }, fact, pack.article);
    expect(issues).toEqual([
      {
        path: ["options", 3],
        message: expect.stringMatching(/^lies \d+ km from the right place, within the tolerance of 2500 km$/),
      },
    ]);
  });
});
