import { expect, test } from "vitest";
import { gapStem } from "../../../../questions/compose/questions/gap-stem.ts";

test("the source of a claim stays in the stem, also where the shown words no longer reach back to it", () => {
  const before = "Lin Park said that on the day after the great storm the bridge could carry";
  expect(gapStem("the number", { before, after: "trucks" }, "Lin Park")).toBe(
    "Fill in the number that is missing, according to Lin Park: “… the great storm the bridge could carry ____ trucks”.".replace(
      "the great storm the bridge could carry",
      before.split(" ").slice(-6).join(" "),
    ),
  );
  expect(gapStem("what", { before: "Lin Park said the", after: "can carry 40 trucks" }, "Lin Park")).toBe(
    "Fill in what is missing: “Lin Park said the ____ can carry 40 trucks”.",
  );
  expect(
    gapStem("what", { before: "According to the council, fog sank", after: "ships" }, "the council"),
  ).toBe("Fill in what is missing: “According to the council, fog sank ____ ships”.");
  expect(
    gapStem("what", { before: "According to the council, fog had sunk", after: "ships" }, "the council"),
  ).toContain("is missing, according to the council:");
});
