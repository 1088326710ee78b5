import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../base/random.ts";
import { KIND_NAMES, markAnswer, viewQuestion } from "../../../questions/kinds/index.ts";
import { SKILLS } from "../../../questions/kinds/kind/question.ts";
import { parsePack } from "../../../questions/pack/parse-pack.ts";
import { bundledPacks } from "../../../questions/packs/index.ts";
import { rightAnswerTo } from "../../support/right-answer.ts";
import { spanPlaces } from "../../support/span-places.ts";

const sources = bundledPacks().map((pack) => JSON.stringify(pack));

function read(text: string) {
  const parsed = parsePack(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  return parsed.pack;
}

function issuesOf(pack: unknown) {
  const parsed = parsePack(JSON.stringify(pack));
  return parsed.ok ? [] : parsed.issues;
}

describe.each(sources.map((text) => [read(text).id, text] as const))("the pack %s", (_, text) => {
  const pack = read(text);

  test("holds nothing but the format's own fields: reading it changes nothing", () => {
    expect(read(text)).toEqual(JSON.parse(text));
  });

  test("every fact is asked for, and every sentence of the article proves one", () => {
    const asked = new Set(pack.questions.map(({ fact }) => fact));
    const isProof = ({ start, end }: { start: number; end: number }): boolean =>
      pack.facts.some(({ evidence }) => evidence.some((span) => span.start < end && span.end > start));
    expect(pack.facts.filter(({ id }) => !asked.has(id))).toEqual([]);
    expect(pack.article.units.filter((unit) => unit.role === "sentence" && !isProof(unit))).toEqual([]);
  });

  test("asks in every way, for every skill, on three levels", () => {
    const { questions } = pack;
    expect(questions.length).toBeGreaterThanOrEqual(50);
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(KIND_NAMES));
    expect(new Set(questions.map(({ skill }) => skill))).toEqual(new Set(SKILLS));
    for (const level of [1, 2, 3]) {
      expect(questions.filter((question) => question.level === level).length).toBeGreaterThanOrEqual(10);
    }
  });

  test("begins with questions of different kinds and facts, the first two plain ones", () => {
    const first = pack.questions.slice(0, 10);
    expect(first.slice(0, 2).map(({ kind, level }) => [kind, level])).toEqual([
      ["choice", 1],
      ["choice", 1],
    ]);
    expect(new Set(first.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(first.map(({ fact }) => fact)).size).toBeGreaterThanOrEqual(8);
  });

  test("the key of every question is marked right, and another question's key is not", () => {
    const { questions, article } = pack;
    const context = { people: article.people ?? [] };
    const keys = questions.map(rightAnswerTo);
    const failed = questions.filter((question, index) => {
      const key = keys[index];
      return key === undefined || markAnswer(question, key, context).score !== 1;
    });
    expect(failed.map(({ id }) => id)).toEqual([]);
    for (const question of questions.filter(({ kind }) => kind === "typed")) {
      const others = questions.filter(
        ({ kind, answerText }) => kind === "typed" && answerText !== question.answerText,
      );
      for (const { answerText } of others) {
        expect(markAnswer(question, { kind: "typed", text: answerText }, context).verdict).toBe("wrong");
      }
    }
  });

  test("nothing that a learner sees before answering tells a reason or which option is right", () => {
    for (const question of pack.questions) {
      const view = JSON.stringify(viewQuestion(question, seededRandom(question.id)));
      expect(view).not.toMatch(/"(?:right|why|span|fault|answerText|mistakes)":/);
    }
  });

  test("an id that is used twice is refused where it comes again, in every list", () => {
    for (const [name, list] of Object.entries({ facts: pack.facts, questions: pack.questions })) {
      for (const [index, { id }] of list.entries()) {
        const issues = issuesOf({ ...pack, [name]: [...list, { ...list[0], id }] });
        expect(issues).toContainEqual({
          path: `${name}[${list.length}].id`,
          message: `"${id}" is already the id of ${name}[${index}]`,
        });
      }
    }
  });

  test("a claim without a source and a report with one are refused, whichever fact it is", () => {
    for (const [index, fact] of pack.facts.entries()) {
      const changed = fact.label === "claimed" ? [] : [{ name: "somebody", cue: "said" }];
      const facts = pack.facts.with(index, { ...fact, sources: changed });
      const isRule = fact.label === "claimed" || fact.label === "reported";
      const paths = issuesOf({ ...pack, facts }).map(({ path }) => path);
      if (isRule) expect(paths).toContain(`facts[${index}].sources`);
      else expect(paths).toEqual([]);
    }
  });

  test("a span with one character changed is refused at its own place, wherever it stands", () => {
    const places = spanPlaces(pack);
    const changes = fc.record({
      place: fc.nat(places.length - 1),
      at: fc.nat(),
      letter: fc.constantFrom("#", "ß", "\u00a0"),
    });
    fc.assert(
      fc.property(changes, ({ place, at, letter }) => {
        const broken = structuredClone(pack);
        const { path, span } = spanPlaces(broken)[place] ?? {
          path: "",
          span: { start: 0, end: 0, text: "" },
        };
        const index = at % span.text.length;
        span.text = span.text.slice(0, index) + letter + span.text.slice(index + 1);
        const parsed = parsePack(JSON.stringify(broken));
        expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.path)).toEqual([path]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test("a span moved by one character is refused at its own place", () => {
    const places = spanPlaces(pack);
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.constantFrom(-1, 1), (place, by) => {
        const broken = structuredClone(pack);
        const found = spanPlaces(broken)[place];
        if (found === undefined || found.span.start + by < 0) return;
        found.span.start += by;
        found.span.end += by;
        const parsed = parsePack(JSON.stringify(broken));
        expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.path)).toContain(found.path);
      }),
      { numRuns: 60, seed: 2 },
    );
  });
});
