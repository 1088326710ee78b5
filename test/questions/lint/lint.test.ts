import { expect, test } from "vitest";
import { LINT_RULES, lintPack } from "../../../questions/lint/index.ts";
import { bundledPacks } from "../../../questions/packs/index.ts";
import { BALANCE } from "./balance.ts";
import { choiceAmong, packOf } from "./example.ts";
import { GIVING_AWAY } from "./giving-away.ts";
import { OPTIONS } from "./options.ts";
import { TELLING } from "./telling.ts";

const EXAMPLES = { ...GIVING_AWAY, ...OPTIONS, ...TELLING, ...BALANCE };

test("every rule has an example", () => {
  expect(LINT_RULES.map(({ name }) => name).toSorted()).toEqual(Object.keys(EXAMPLES).toSorted());
});

test.each(LINT_RULES.map((rule) => [rule.name, rule] as const))(
  "%s finds the bad and leaves the good",
  (name, rule) => {
    const example = EXAMPLES[name];
    expect(rule.find(example?.bad ?? packOf()).map(({ path }) => path)).toEqual(example?.at);
    expect(rule.find(example?.good ?? packOf())).toEqual([]);
  },
);

test("a pack whose longest option is right most of the time is told so", () => {
  const longest = Array.from({ length: 8 }, () => choiceAmong(["bridges", "bridge", "tunnel"]));
  const mixed = longest.map((question, index) =>
    index % 3 === 0 ? question : choiceAmong(["dam", "canal", "mole"]),
  );
  const found = (pack: ReturnType<typeof packOf>) =>
    lintPack(pack).filter(({ rule, path }) => rule === "longest-option" && path === "questions");
  expect(found(packOf(...longest))[0]?.message).toContain("100 %");
  expect(found(packOf(...mixed))).toEqual([]);
});

test("findings say what and how to mend, with rule, path and severity", () => {
  const findings = lintPack(packOf(choiceAmong(["more than 1,000", "more than 100"])));
  expect(findings.find(({ rule }) => rule === "overlapping-options")).toEqual({
    rule: "overlapping-options",
    path: "questions[0].options[1].text",
    message:
      '"more than 100" and option 1, "more than 1,000", can both be true; let each option exclude the others',
    severity: "error",
  });
});

test("the packs that ship have no findings", () => {
  const packs = bundledPacks();
  expect(packs.flatMap((pack) => lintPack(pack))).toEqual([]);
});

test("a retelling that drops its source may stand inside the one that keeps it", () => {
  const options = [
    { text: "Lin Park said the bridge can carry 40 trucks.", fault: null },
    { text: "The bridge can carry 40 trucks.", fault: "drops-source" as const },
  ].map((option, index) => ({
    ...option,
    right: index === 0,
    why: "The article says who says it.",
    span: null,
  }));
  const { options: _, kind: __, ...rest } = choiceAmong(["a", "b"]);
  const pack = packOf({ ...rest, kind: "retelling", options, answerText: options[0]?.text ?? "" });
  expect(lintPack(pack).filter(({ rule }) => rule === "overlapping-options")).toEqual([]);
});
