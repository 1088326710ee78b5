import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { drop, own, put } from "../../base/own.ts";
import { parsePack } from "../../questions/pack/parse-pack.ts";
import type { Answer } from "../../questions/kinds/index.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { SessionStatus } from "../../study/session/session.ts";
import { aPack } from "../support/a-pack.ts";
import { aWish } from "../support/a-quiz.ts";
import { aStudy } from "../support/a-study.ts";
import { marked } from "../support/marked.ts";

/** Words that every object answers to, whatever was put in. */
const WORDS = [...Object.getOwnPropertyNames(Object.prototype), "prototype", "length", "name"];

const before = Object.getOwnPropertyNames(Object.prototype);
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
});

describe("an object with the words of strangers as keys", () => {
  test("holds what was put in and nothing else", () => {
    const words = fc.oneof(fc.constantFrom(...WORDS), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.nat())), words, (entries, other) => {
        const held: Record<string, number> = {};
        for (const [key, value] of entries) put(held, key, value);
        const expected = new Map(entries);
        const kept = JSON.parse(JSON.stringify(held)) as Record<string, number>;
        for (const word of [other, ...WORDS]) {
          expect(own(held, word)).toBe(expected.get(word));
          expect(own(kept, word)).toBe(expected.get(word));
        }
        drop(held, other);
        expect(own(held, other)).toBeUndefined();
      }),
    );
  });
});

/** The small pack, with every id the same word. */
function packCalled(id: string): Pack {
  const pack = aPack();
  const [first, ...others] = pack.questions;
  const told = (fact: string): string => (fact === "opened" ? id : fact);
  const parsed = parsePack(
    JSON.stringify({
      ...pack,
      id,
      article: {
        ...pack.article,
        units: pack.article.units.map((unit, at) => (at === 0 ? { ...unit, id } : unit)),
      },
      facts: pack.facts.map((fact) => ({ ...fact, id: told(fact.id) })),
      questions: [
        { ...first, id, fact: told(first?.fact ?? "") },
        ...others.map((one) => ({ ...one, fact: told(one.fact) })),
      ],
    }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.pack;
}

describe.each(WORDS.filter((word) => /^[a-z0-9-]+$/.test(word)))("a pack whose ids are %s", (id) => {
  test("is studied, summed up and opened again", async () => {
    const { study, reopen } = await aStudy(packCalled(id));
    const started = await study.session.start({ mode: "pack", pack: id, size: 5 });
    const { session } = await study.session
      .answer({
        session: started.session,
        position: started.position,
        question: started.question?.id ?? "",
        answer: rightAnswer(started),
        elapsedMs: 900,
      })
      .then(marked);
    expect(session.position).toBe(1);
    await study.close();
    const again = await reopen();
    expect(again.packs.cards()).toMatchObject([{ id }]);
    expect(again.plan.today()).toMatchObject({});
    expect(again.figures.insight()).toMatchObject({});
  });

  test("is asked in a quiz that can be handed in", async () => {
    const { study, reopen } = await aStudy(packCalled(id));
    const { quiz } = await study.quizzes.start(aWish({ pack: id, size: 5 }));
    await study.quizzes.answer({
      quiz,
      question: id,
      answer: { kind: "choice", option: 0 },
      elapsedMs: 900,
      usedMs: 900,
    });
    await study.close();
    const again = await reopen();
    expect(again.quizzes.status(quiz)).toMatchObject({ quiz });
    expect(await again.quizzes.handIn(quiz, 1_000)).toMatchObject({ quiz });
  });
});

const rightAnswer = ({ question }: SessionStatus): Answer => {
  switch (question?.kind) {
    case "typed":
      return { kind: "typed", text: "Ada Moss" };
    case "multi":
      return { kind: "multi", options: [0, 1] };
    case "label":
      return { kind: "label", option: 1 };
    case "true-false":
      return { kind: "true-false", option: 1 };
    default:
      return { kind: "choice", option: 0 };
  }
};
