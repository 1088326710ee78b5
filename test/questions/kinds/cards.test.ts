/** Order, chain and match: cards that are put in a row, or beside each other. */
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../base/random.ts";
import { type Answer, findQuestionIssues, viewQuestion } from "../../../questions/kinds/index.ts";
import { aVoyage, voyageQuestion } from "../../support/a-voyage.ts";
import { ICE, LEFT, LOST, mark, REACHED, statesOf } from "../../support/voyage-answers.ts";

const pack = aVoyage();

describe("order", () => {
  const order = (cards: string[]): Answer => ({ kind: "order", cards });
  test.each([
    [[ICE, LEFT, LOST, REACHED], "partly", 2 / 3],
    [[REACHED, LEFT, ICE, LOST], "partly", 2 / 3],
    [[REACHED, LOST, ICE, LEFT], "wrong", 0],
    [[LEFT, ICE, LOST], "partly", 2 / 3],
    [[LEFT, LEFT, "Nobody knows", ICE, LOST, REACHED], "right", 1],
    [[LEFT], "wrong", 0],
    [[], "wrong", 0],
  ])("%j is %s", (cards, verdict, score) => {
    expect(mark(order(cards))).toMatchObject({ verdict, score });
  });

  test("the remarks blame only the cards that have to move", () => {
    expect(statesOf(order([REACHED, LEFT, ICE]))).toEqual([
      ["right", LEFT],
      ["right", ICE],
      ["missed", LOST],
      ["wrong", REACHED],
    ]);
  });

  test("any exchange of two cards is no longer right", () => {
    const right = [LEFT, ICE, LOST, REACHED];
    for (const first of right) {
      for (const second of right.filter((card) => card !== first)) {
        const swapped = right.map((card) => (card === first ? second : card === second ? first : card));
        expect(mark(order(swapped)).verdict).not.toBe("right");
      }
    }
  });

  test("the cards never lie in the right order at first", () => {
    for (let seed = 0; seed < 100; seed++) {
      const view = viewQuestion(voyageQuestion("order"), seededRandom(String(seed)));
      expect(view.kind === "order" && view.cards.toString()).not.toBe([LEFT, ICE, LOST, REACHED].toString());
    }
  });
});

describe("chain", () => {
  const chain = (links: string[]): Answer => ({ kind: "chain", links });
  const [reports, said, believes, stray] = [
    "The article reports",
    "Rosa Lind said",
    "the institute believes",
    "Tom Hale confirmed",
  ];
  test.each([
    [[reports, believes, said], "partly", 1 / 2],
    [[reports, said], "partly", 1 / 2],
    [[reports, said, believes, stray], "partly", 2 / 3],
    [[believes, said, reports], "wrong", 0],
    [[stray], "wrong", 0],
  ])("%j is %s", (links, verdict, score) => {
    const outcome = mark(chain(links));
    expect(outcome.verdict).toBe(verdict);
    expect(outcome.score).toBeCloseTo(score, 10);
  });

  test("a source that does not belong is named, with its reason", () => {
    expect(mark(chain([reports, stray, said, believes])).remarks.at(-1)).toMatchObject({
      state: "wrong",
      why: "Hale is named as captain only.",
    });
  });

  test("a source of the fact without a link is an issue", () => {
    const question = voyageQuestion("chain");
    const links = question.links.slice(0, 2);
    const asked = { ...question, links, answerText: "The article reports ← Rosa Lind said" };
    const fact = pack.facts.find(({ id }) => id === question.fact);
    expect(fact && findQuestionIssues(asked, fact, pack.article)).toEqual([
      { path: ["links"], message: 'has no link for "the institute" where its fact has that source' },
    ]);
  });
});

describe("match", () => {
  test("a wrong pair says where its option belongs, and what is right", () => {
    const pairs = [
      { left: "Tom Hale", right: "spokeswoman" },
      { left: "Mei Arai", right: "diver" },
    ];
    expect(mark({ kind: "match", pairs })).toMatchObject({ verdict: "wrong", score: 0 });
    expect(mark({ kind: "match", pairs }).remarks.map(({ state, text, why }) => [state, text, why])).toEqual([
      ["wrong", "Tom Hale: spokeswoman", "Expedition spokeswoman Rosa Lind."],
      ["missed", "Tom Hale: captain", "Captain Tom Hale."],
      ["wrong", "Mei Arai: diver", "The diving was done by robots."],
      ["missed", "Mei Arai: leader of the science team", "Arai led the science team."],
      ["missed", "Rosa Lind: spokeswoman", "Expedition spokeswoman Rosa Lind."],
    ]);
  });

  test("any single pair changed costs its share", () => {
    const { pairs, extras } = voyageQuestion("match");
    const options = [...pairs.map(({ right }) => right), ...extras.map(({ text }) => text)];
    for (const changed of pairs) {
      for (const other of options.filter((right) => right !== changed.right)) {
        const made = pairs.map(({ left, right }) => ({ left, right: left === changed.left ? other : right }));
        expect(mark({ kind: "match", pairs: made }).score).toBeCloseTo(2 / 3, 10);
      }
    }
  });
});
