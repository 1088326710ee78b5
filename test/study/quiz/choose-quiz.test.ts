import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KIND_NAMES } from "../../../questions/kinds/index.ts";
import type { Question } from "../../../questions/kinds/index.ts";
import { SKILLS } from "../../../questions/kinds/kind/question.ts";
import type { Pack } from "../../../questions/pack/pack.ts";
import { bundledPacks } from "../../../questions/packs/index.ts";
import { chooseQuiz } from "../../../study/quiz/choose-quiz.ts";
import type { QuizSelection } from "../../../study/log/quiz-terms.ts";
import { spoilerOf, spoils } from "../../../questions/lint/giving-away/spoils.ts";
import { aPack } from "../../support/a-pack.ts";

const EVERYTHING = { skills: [...SKILLS], kinds: [...KIND_NAMES] };
const MODELS = aPack().questions;

/** Questions of five kinds and a few skills about a few facts; none tells anything of another. */
const packs: fc.Arbitrary<Pack> = fc
  .array(
    fc.record({
      fact: fc.nat(12),
      model: fc.nat(MODELS.length - 1),
      skill: fc.constantFrom("who", "when", "where", "what" as const),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((drawn) =>
    aPack({
      questions: drawn.map(({ fact, model, skill }, place) => {
        const words = { stem: `Question number ${place}?`, answerText: `Answer${place}` };
        return { ...(MODELS[model] as Question), ...words, id: `q${place}`, fact: `f${fact}`, skill };
      }),
    }),
  );
const selections: fc.Arbitrary<QuizSelection> = fc.record({
  size: fc.integer({ min: 1, max: 50 }),
  skills: fc.subarray([...SKILLS], { minLength: 1 }),
  kinds: fc.subarray([...KIND_NAMES], { minLength: 1 }),
});
const codes = fc.string({ minLength: 1, maxLength: 12 });

const asked = (pack: Pack, ids: readonly string[]): Question[] =>
  ids.map((id) => pack.questions.find((question) => question.id === id) as Question);
const factsOf = (questions: readonly Question[]): Set<string> => new Set(questions.map(({ fact }) => fact));

describe("the questions of a quiz", () => {
  test("are of the wanted skills and kinds, each once, as many as wanted or as there are", () => {
    fc.assert(
      fc.property(packs, selections, codes, (pack, selection, code) => {
        const fitting = pack.questions.filter(
          ({ skill, kind }) => selection.skills.includes(skill) && selection.kinds.includes(kind),
        );
        const chosen = chooseQuiz(pack, selection, code);
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(chosen).toHaveLength(Math.min(selection.size, fitting.length));
        for (const question of asked(pack, chosen)) expect(fitting).toContain(question);
      }),
    );
  });

  test("are the same for the same code, in whatever order the pack holds them, and begin the longer quiz", () => {
    fc.assert(
      fc.property(packs, selections, codes, (pack, selection, code) => {
        const chosen = chooseQuiz(pack, selection, code);
        const turned = { ...pack, questions: pack.questions.toReversed() };
        expect(chooseQuiz(turned, { ...selection, skills: selection.skills.toReversed() }, code)).toEqual(
          chosen,
        );
        const longer = chooseQuiz(pack, { ...selection, size: selection.size + 5 }, code);
        expect(longer.slice(0, chosen.length)).toEqual(chosen);
      }),
    );
  });

  test("ask no fact twice while there is another", () => {
    fc.assert(
      fc.property(packs, selections, codes, (pack, selection, code) => {
        const chosen = asked(pack, chooseQuiz(pack, selection, code));
        const all = asked(pack, chooseQuiz(pack, { ...selection, size: 1_000 }, code));
        expect(factsOf(chosen).size).toBe(Math.min(chosen.length, factsOf(all).size));
      }),
    );
  });

  test("take the skills in turn as long as each has a fact of its own left", () => {
    const questions = Array.from({ length: 30 }, (_, place) => ({
      ...(MODELS[0] as Question),
      id: `q${place}`,
      fact: `f${place}`,
      stem: `Question number ${place}?`,
      answerText: `Answer${place}`,
      skill: place < 20 ? ("who" as const) : place < 26 ? ("when" as const) : ("where" as const),
    }));
    const pack = aPack({ questions });
    const counts = (size: number): number[] => {
      const chosen = asked(pack, chooseQuiz(pack, { ...EVERYTHING, size }, "K7QFM"));
      return ["who", "when", "where"].map((skill) => chosen.filter((one) => one.skill === skill).length);
    };
    expect(counts(6)).toEqual([2, 2, 2]);
    expect(counts(12)).toEqual([4, 4, 4]);
    expect(counts(15)).toEqual([6, 5, 4]);
    expect(counts(30)).toEqual([20, 6, 4]);
  });

  test("differ from code to code, and with the edition of the pack", () => {
    const [pack] = bundledPacks();
    if (pack === undefined) throw new Error("No pack ships");
    const selection = { ...EVERYTHING, size: 10 };
    const sets = ["A", "B", "C", "D"].map((code) => chooseQuiz(pack, selection, code).join());
    const next = chooseQuiz({ ...pack, version: pack.version + 1 }, selection, "A").join();
    expect(new Set([...sets, next]).size).toBe(5);
  });

  test("of the bundled pack never give one another away in a quiz of ten", () => {
    const [pack] = bundledPacks();
    if (pack === undefined) throw new Error("No pack ships");
    for (let code = 0; code < 20; code++) {
      const spoilers = asked(pack, chooseQuiz(pack, { ...EVERYTHING, size: 10 }, `code ${code}`)).map(
        spoilerOf,
      );
      const pairs = spoilers.flatMap((a, place) => spoilers.slice(place + 1).filter((b) => spoils(a, b)));
      expect(pairs).toEqual([]);
    }
  });

  test("leave out what another one tells, where there is something else to ask", () => {
    const [who, , , , trueDay] = MODELS as [Question, Question, Question, Question, Question];
    const telling = {
      ...trueDay,
      id: "telling",
      fact: "f2",
      stem: "True or false: Ada Moss opened the new bridge on April 4, 2025, in the rain.",
    };
    const other = { ...trueDay, id: "other", fact: "f3", stem: "True or false: the old bridge was blue." };
    const pack = aPack({ questions: [{ ...who, fact: "f1" }, telling, other] });
    for (let code = 0; code < 20; code++) {
      const first = chooseQuiz(pack, { ...EVERYTHING, size: 3 }, `code ${code}`);
      if (first[0] === "other") continue; // one of the two must follow then
      expect(first[1]).toBe("other");
    }
  });
});
