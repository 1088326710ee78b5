import { expect, test } from "vitest";
import type { Fact } from "../../../questions/article/fact.ts";
import { KIND_NAMES, type KindName, type Question } from "../../../questions/kinds/index.ts";
import { LINT_RULES } from "../../../questions/lint/index.ts";
import { ofEveryKind } from "../../support/of-every-kind.ts";

/** What is wrong with a question, and the rule that says so if it speaks of the question's kind. */
const FAULTS = {
  "answer-in-stem": { stem: "Who built the mole of Norrby in 2025?", answerText: "the mole of Norrby" },
  "loose-stem": { stem: "Who has had trouble?" },
  "torn-stem": { stem: "Who would have access to?" },
  "open-answer": { answerText: "that number" },
  "longest-option": { rightOption: "the old mole of Norrby, which is long" },
  "catch-all-option": { wrongOption: "none of these" },
  "finer-than-fact": {
    answerText: "October 13",
    skill: "when",
    fact: { time: { value: "2025-10", granularity: "month" } },
  },
  "claim-without-source": { fact: { label: "claimed", sources: [{ name: "Zeno Quill", cue: "said" }] } },
  "plan-told-as-done": { fact: { label: "expected" } },
} as const satisfies Record<string, Fault>;

interface Fault {
  readonly stem?: string;
  readonly answerText?: string;
  readonly rightOption?: string;
  readonly wrongOption?: string;
  readonly skill?: Question["skill"];
  readonly fact?: Partial<Fact>;
}
type RuleName = keyof typeof FAULTS;

const OUTRIGHT = ["answer-in-stem", "loose-stem", "torn-stem", "open-answer", "finer-than-fact"] as const;
const TOLD = ["claim-without-source", "plan-told-as-done"] as const;

/** The rules that speak of a kind. Whoever adds a kind says here which do; the compiler asks. */
const SPOKEN_OF: Readonly<Record<KindName, readonly RuleName[]>> = {
  choice: [...OUTRIGHT, ...TOLD, "longest-option", "catch-all-option"],
  typed: [...OUTRIGHT, ...TOLD],
  number: [...OUTRIGHT, ...TOLD],
  date: [...OUTRIGHT, ...TOLD],
  map: [...OUTRIGHT, ...TOLD, "catch-all-option"],
  cloze: ["answer-in-stem", "finer-than-fact", ...TOLD],
  multi: ["catch-all-option", "plan-told-as-done"],
  retelling: ["longest-option", "catch-all-option", "plan-told-as-done"],
  evidence: [...TOLD],
  "true-false": ["claim-without-source"],
  order: ["claim-without-source"],
  timeline: ["claim-without-source"],
  label: [],
  match: [],
  chain: [],
};

/** The question of a kind with one fault, in a pack with nothing else. */
function withFault(kind: KindName, { fact: factChange, rightOption, wrongOption, ...change }: Fault) {
  const { pack, question } = ofEveryKind()[kind];
  const fact = pack.facts.find(({ id }) => id === question.fact);
  if (fact === undefined) throw new Error("The question has no fact");
  const options =
    "options" in question
      ? {
          options: question.options.map((option, index) => ({
            ...option,
            text: (option.right ? rightOption : wrongOption) ?? `Pier ${index}`,
          })),
        }
      : {};
  const plain = {
    stem: "Which pier of Norrby did the council close in 2025?",
    answerText: "Pier Nine",
    skill: "what",
  };
  const words = {
    ...("passage" in question ? { passage: "The council closed {1} in 2025." } : {}),
    ...("claim" in question ? { claim: "The council closed the pier in 2025." } : {}),
  };
  const reported = {
    label: "reported",
    sources: [],
    time: null,
    statement: "Zeno Quill said that it will close in 2025.",
  };
  return {
    ...pack,
    facts: [{ ...fact, ...reported, ...factChange } as Fact],
    questions: [
      {
        ...question,
        ...plain,
        ...words,
        ...options,
        hint: undefined,
        answerSpan: null,
        ...change,
      } as Question,
    ],
  };
}

test.each(KIND_NAMES.flatMap((kind) => Object.keys(FAULTS).map((name) => [kind, name as RuleName] as const)))(
  "%s: %s",
  (kind, name) => {
    const rule = LINT_RULES.find((one) => one.name === name);
    expect(rule?.find(withFault(kind, {}))).toEqual([]);
    expect(rule?.find(withFault(kind, FAULTS[name])).length === 0).toBe(!SPOKEN_OF[kind].includes(name));
  },
);

test("a dash at the end of what goes into a gap is torn too", () => {
  const rule = LINT_RULES.find(({ name }) => name === "open-answer");
  expect(rule?.find(withFault("cloze", { answerText: "success ―" }))).toHaveLength(1);
  expect(rule?.find(withFault("label", { answerText: "success ―" }))).toEqual([]);
});
