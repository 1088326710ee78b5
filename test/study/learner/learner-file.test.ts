import fc from "fast-check";
import { crc32 as systemCrc } from "node:zlib";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../../base/checksum.ts";
import { AppError } from "../../../base/errors.ts";
import { readLearnerFile, writeLearnerFile } from "../../../study/learner/learner-file.ts";
import { aFit, anAnswer, aSession, named } from "../../support/some-events.ts";

const NOW = { at: 1_795_400_000_000, zoneMin: 60 };
const EVENTS = [
  named("Zoë 🦊"),
  aSession(),
  aFit(),
  ...Array.from({ length: 20 }, (_, index) => anAnswer(index)),
];
const FILE = { learner: "ada-1", name: "Zoë 🦊", events: EVENTS };
const TEXT = writeLearnerFile(FILE, NOW);

function failure(text: string): { code: string; message: string } {
  try {
    readLearnerFile(text);
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: "none", message: "" };
}

/** A file that says what it wants, under a right checksum. */
function sealed(line: string): string {
  const text = `{"format":"dateline-learner/1",\n"head":{"learner":"ada","name":"A","events":1},\n"log":[\n${line}\n`;
  return `${text}],"sum":"${systemCrc(text).toString(16).padStart(8, "0")}"}\n`;
}

describe("a learner's file", () => {
  it.each(["__proto__", "Ada", "a b", "", "x".repeat(65)])("is damaged by the id %j, and says so", (quiz) => {
    const event = { kind: "quiz-time-used", quiz, usedMs: 777, at: 4, zoneMin: 0 };
    expect(failure(sealed(JSON.stringify(event)))).toEqual({
      code: "refused",
      message:
        "This file is damaged: in line 4 an id breaks the rule: " +
        "it must be 1 to 64 of a-z, 0-9 and -, starting with a letter or digit.",
    });
  });

  it("is read as it was written", () => {
    expect(readLearnerFile(TEXT)).toEqual(FILE);
  });

  it("is plain JSON with a format, a head, the log and a checksum of all before it", () => {
    const content = JSON.parse(TEXT) as Record<string, unknown>;
    expect(Object.keys(content)).toEqual(["format", "head", "log", "sum"]);
    expect(content["format"]).toBe("dateline-learner/1");
    expect(content["log"]).toEqual(EVENTS);
    expect(content["sum"]).toBe(
      systemCrc(TEXT.slice(0, TEXT.lastIndexOf("],")))
        .toString(16)
        .padStart(8, "0"),
    );
  });

  it("survives a mark at its start and ends of lines from another system", () => {
    expect(readLearnerFile(`\ufeff${TEXT.replaceAll("\n", "\r\n")}`)).toEqual(FILE);
  });

  it("is refused as damaged when it is cut anywhere, or one character of it is another", () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 3), fc.constantFrom("0", "x", '"', ",", "\n"), (place, other) => {
        expect(failure(TEXT.slice(0, place)).code).toBe("refused");
        fc.pre(TEXT[place] !== other);
        const changed = TEXT.slice(0, place) + other + TEXT.slice(place + 1);
        expect(["refused", "newer-data"]).toContain(failure(changed).code);
      }),
      { numRuns: 400 },
    );
  });

  it("is refused as newer when a later version wrote it", () => {
    expect(failure(TEXT.replace("learner/1", "learner/2")).code).toBe("newer-data");
    expect(failure(sealed('{"kind":"dreamt","at":1,"zoneMin":0}')).code).toBe("newer-data");
    const { kind, fit, ...moment } = aFit();
    const tooMany = { kind, fit: { ...fit, weights: [...(fit?.weights ?? []), 1] }, ...moment };
    expect(failure(sealed(JSON.stringify(tooMany))).code).toBe("newer-data");
    expect(failure(sealed('{"kind":"undone","review":"r","why":"x","at":1,"zoneMin":0}')).code).toBe(
      "newer-data",
    );
  });

  it.each([
    ["nothing", "", "This file does not hold a learner's work."],
    ["a pack", '{"format":"dateline-pack/1"}', "This file does not hold a learner's work."],
    ["a cut file", TEXT.slice(0, 400), "This file is damaged: its end is missing."],
    ["a changed mark", TEXT.replace('"verdict":"wrong"', '"verdict":"right"'), "its checksum is wrong"],
    ["a learner that is no folder", TEXT.replace("ada-1", "../x"), "its beginning is not as it was written"],
    [
      "brackets without end",
      `${TEXT.slice(0, TEXT.indexOf("[") + 2)}${"[".repeat(2_000_000)}`,
      "a line is longer",
    ],
  ])("refuses %s in one sentence", (_what, text, sentence) => {
    const { code, message } = failure(text);
    expect(code).toBe("refused");
    expect(message).toContain(sentence);
  });
});

it("the checksum is that of the system, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
      expect(crc32(b, crc32(a))).toBe(systemCrc(a + b));
    }),
  );
});
