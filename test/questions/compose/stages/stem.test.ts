import { expect, it } from "vitest";
import { askedIn, joinStem, taskStem, withoutSource } from "../../../../questions/compose/stages/stem.ts";

const WHO = { frame: "", sources: ["Lin Park"], open: "who", body: "closed the bridge?" };

it("puts the sources in front, each behind the one who hands it on", () => {
  expect(joinStem(WHO)).toBe("According to Lin Park, who closed the bridge?");
  expect(joinStem({ ...WHO, sources: ["Ada Moss", "Lin Park"] })).toBe(
    "According to Ada Moss, according to Lin Park, who closed the bridge?",
  );
});

it("begins a question with a capital, and a clause behind its task with a small letter", () => {
  expect(joinStem({ ...WHO, frame: "Pick the sentence that answers this: " })).toBe(
    "Pick the sentence that answers this: According to Lin Park, who closed the bridge?",
  );
  expect(joinStem({ ...WHO, frame: "True or false: ", open: "", body: "the bridge was closed." })).toBe(
    "True or false: according to Lin Park, the bridge was closed.",
  );
});

it("shows a passage in quotation marks, with a stop if it has no mark of its own", () => {
  const gap = { frame: "Fill in the name that is missing: ", sources: [], open: "", shown: true } as const;
  expect(joinStem({ ...gap, body: "____ closed the bridge" })).toBe(
    "Fill in the name that is missing: “____ closed the bridge”.",
  );
  expect(joinStem({ ...gap, body: "Who was ____?" })).toBe(
    "Fill in the name that is missing: “Who was ____?”",
  );
});

it("tells what is asked from the task and from who says it", () => {
  const framed = { ...WHO, frame: "Pick the sentence that answers this: " };
  expect(askedIn(framed)).toBe("According to Lin Park, who closed the bridge?");
  expect(withoutSource(framed)).toBe("who closed the bridge?");
  expect(withoutSource(taskStem("Place these events on the axis."))).toBe("Place these events on the axis.");
});
