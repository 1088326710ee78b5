/** The sections of an article with their questions: laws for any pack, and what becomes of the packs at hand. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Question } from "../../../questions/kinds/index.ts";
import type { Pack } from "../../../questions/pack/pack.ts";
import type { Span } from "../../../questions/article/span.ts";
import { bundledPacks } from "../../../questions/packs/index.ts";
import { spoilerOf, spoils } from "../../../questions/lint/giving-away/spoils.ts";
import { readPlanOf, type Section } from "../../../study/read/read-plan.ts";
import { compose, LAVROV } from "../../support/a-composed-pack.ts";
import { aHarbour } from "../../support/a-harbour.ts";
import { aPack } from "../../support/a-pack.ts";
import { aVoyage } from "../../support/a-voyage.ts";

const ROLES = ["sentence", "sentence", "sentence", "sentence", "headline", "byline"] as const;
const MODELS = aPack().questions.filter(({ kind }) => kind === "choice" || kind === "typed");

interface Drawn {
  readonly units: readonly { role: (typeof ROLES)[number]; words: number; opens: boolean }[];
  readonly asked: readonly { fact: number; unit: number; also: number; model: number; unsaid: boolean }[];
}

/** Articles of any shape, with questions about any of their sentences, or about two of them. */
const packs: fc.Arbitrary<Pack> = fc
  .record({
    units: fc.array(
      fc.record({
        role: fc.constantFrom(...ROLES),
        words: fc.integer({ min: 3, max: 60 }),
        opens: fc.boolean(),
      }),
      { minLength: 1, maxLength: 40 },
    ),
    asked: fc.array(
      fc.record({
        fact: fc.nat(30),
        unit: fc.nat(39),
        also: fc.nat(39),
        model: fc.nat(MODELS.length - 1),
        unsaid: fc.boolean(),
      }),
      { minLength: 1, maxLength: 60 },
    ),
  })
  .map(packOf);

function packOf({ units, asked }: Drawn): Pack {
  let text = "";
  const places = units.map(({ role, words, opens }, index) => {
    if (text !== "") text += opens ? "\n\n" : " ";
    const sentence = `S${index} ${"word ".repeat(words)}end.`;
    const start = text.length;
    text += sentence;
    return { id: `u${index}`, role, start, end: text.length, text: sentence };
  });
  const span = (unit: number): Span => {
    const { start, end, text: words } = places[unit % places.length] ?? { start: 0, end: 1, text: "S" };
    return { start, end, text: words };
  };
  const model = aPack();
  const [fact] = model.facts;
  const questions = asked.map(({ fact: id, unit, also, model: kind, unsaid }, place) => {
    const evidence = [span(unit), span(also)];
    const words = { stem: `Question number ${place}?`, answerText: `Answer${place}` };
    const skill = unsaid && place % 5 === 0 ? "not-said" : "who";
    const wrong = { text: "Wrong", right: false, why: "Elsewhere.", span: span(unit + 7) };
    const parts = { options: [{ text: "Right", right: true, why: "Here.", span: span(also) }, wrong] };
    const base = {
      ...(MODELS[kind] as Question),
      ...words,
      id: `q${place}`,
      fact: `f${id}`,
      skill,
      evidence,
    };
    return { ...base, ...("options" in base ? parts : {}), answerSpan: span(unit) } as Question;
  });
  const facts = [...new Set(asked.map((one) => one.fact))].map((id) => {
    const evidence = questions.find((one) => one.fact === `f${id}`)?.evidence ?? [];
    return { ...(fact as Pack["facts"][number]), id: `f${id}`, evidence };
  });
  return { ...model, article: { ...model.article, text, units: places }, facts, questions };
}

const AT_HAND: readonly Pack[] = [...bundledPacks(), aPack(), aHarbour(), aVoyage(), compose(LAVROV)];

/** Holds for every pack, whatever chose it. */
function forEveryPack(law: (pack: Pack, plan: readonly Section[]) => void): void {
  for (const pack of AT_HAND) law(pack, readPlanOf(pack));
  fc.assert(fc.property(packs, (pack) => void law(pack, readPlanOf(pack))));
}

describe("the sections of an article", () => {
  test("cover its text once and in order", () => {
    forEveryPack(({ article: { text } }, plan) => {
      expect(plan.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      for (const { start, end } of plan) expect(end).toBeGreaterThan(start);
    });
  });

  test("begin at a sentence, or at the heading above it; nothing is cut in two", () => {
    forEveryPack(({ article: { units } }, plan) => {
      for (const { start } of plan.slice(1)) {
        const first = units.find((unit) => unit.start === start);
        expect(["sentence", "headline"]).toContain(first?.role);
      }
    });
  });

  test("are the same whenever the pack is", () => {
    forEveryPack((pack, plan) => expect(readPlanOf(structuredClone(pack))).toEqual(plan));
  });
});

describe("the questions after a section", () => {
  test("rest on nothing that comes later, and on something that was just read", () => {
    forEveryPack((pack, plan) => {
      for (const { start, end, questions } of plan) {
        for (const { evidence, answerSpan, skill, fact } of questions) {
          const proofs = pack.facts.find(({ id }) => id === fact)?.evidence ?? [];
          const spans = [...evidence, ...proofs, ...(answerSpan === null ? [] : [answerSpan])];
          const last = Math.max(...spans.map((span) => span.end));
          expect(last).toBeLessThanOrEqual(end);
          if (skill === "not-said") expect(end).toBe(pack.article.text.length);
          else if (pack.facts.find(({ id }) => id === fact)?.label !== "not-said")
            expect(last).toBeGreaterThan(start);
        }
      }
    });
  });

  test("ask for each fact once in the whole read-through", () => {
    forEveryPack((_pack, plan) => {
      const facts = plan.flatMap(({ questions }) => questions.map(({ fact }) => fact));
      expect(new Set(facts).size).toBe(facts.length);
    });
  });

  test("are three at the most, never none, and none gives another away", () => {
    forEveryPack((_pack, plan) => {
      for (const { questions } of plan) {
        expect(questions.length).toBeGreaterThanOrEqual(1);
        expect(questions.length).toBeLessThanOrEqual(3);
        const spoilers = questions.map(spoilerOf);
        for (const [index, one] of spoilers.entries()) {
          for (const other of spoilers.slice(index + 1)) expect(spoils(one, other)).toBe(false);
        }
      }
    });
  });

  test("come in easy forms first", () => {
    const kinds = readPlanOf(bundledPacks()[0] as Pack).map(({ questions }) =>
      questions.map(({ kind }) => kind),
    );
    expect(kinds).toEqual([
      ["true-false", "choice", "choice"],
      ["choice", "choice", "label"],
      ["choice", "true-false", "retelling"],
      ["true-false", "true-false", "choice"],
    ]);
  });
});

test("the bundled article falls into sections of its own paragraphs", () => {
  const [pack] = bundledPacks();
  const { text } = (pack as Pack).article;
  expect(readPlanOf(pack as Pack).map(({ start }) => text.slice(start, start + 15))).toEqual([
    "Russia’s top di",
    "Only days befor",
    "On Friday, the ",
    "Lavrov is not t",
  ]);
});

test("a text in one paragraph is cut between sentences; a long one into longer sections", () => {
  const one = (words: number, sentences: number): Pack =>
    packOf({
      units: Array.from({ length: sentences }, () => ({ role: "sentence", words, opens: false })),
      asked: Array.from({ length: sentences }, (_, unit) => ({
        fact: unit,
        unit,
        also: unit,
        model: 0,
        unsaid: false,
      })),
    });
  expect(readPlanOf(one(20, 16))).toHaveLength(4);
  expect(readPlanOf(one(20, 160)).length).toBeLessThan(25);
});

test("a pack whose only questions point at sentences is one section without a question", () => {
  const pack = aHarbour();
  const questions = bundledPacks()[0]?.questions.filter(({ kind }) => kind === "evidence") ?? [];
  const asked = questions.map((question) => ({ ...question, fact: pack.facts[0]?.id ?? "" }));
  expect(readPlanOf({ ...pack, questions: asked })).toEqual([
    { start: 0, end: pack.article.text.length, questions: [] },
  ]);
});
