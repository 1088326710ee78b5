import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../base/random.ts";
import {
  type Answer,
  answerSchema,
  findQuestionIssues,
  type KindName,
  markAnswer,
  type Question,
  viewQuestion,
} from "../../../questions/kinds/index.ts";
import { distanceKm } from "../../../questions/kinds/map/distance.ts";
import { formatTime, readTime, slotsOf } from "../../../questions/kinds/timeline/axis.ts";
import { parsePack } from "../../../questions/pack/parse-pack.ts";
import { sourceOf } from "../../support/a-pack.ts";
import { aVoyage, voyageQuestion } from "../../support/a-voyage.ts";

const pack = aVoyage();
const context = { people: [] };
const mark = (answer: Answer) => markAnswer(voyageQuestion(answer.kind), answer, context);
const statesOf = (answer: Answer) => mark(answer).remarks.map(({ state, text }) => [state, text]);

const LEFT = "The Meridian left Hobart";
const ICE = "The ship lay in the ice";
const LOST = "The crew lost contact with a robot";
const FOUND = "The robot was found";
const REACHED = "The Meridian reached Ushuaia";

/** The answers that their keys call right. */
const RIGHT: Record<string, Answer> = {
  order: { kind: "order", cards: [LEFT, ICE, LOST, REACHED] },
  chain: { kind: "chain", links: ["The article reports", "Rosa Lind said", "the institute believes"] },
  match: {
    kind: "match",
    pairs: [
      { left: "Rosa Lind", right: "spokeswoman" },
      { left: "Tom Hale", right: "captain" },
      { left: "Mei Arai", right: "leader of the science team" },
    ],
  },
  timeline: {
    kind: "timeline",
    placed: [
      { card: FOUND, at: null },
      { card: LEFT, at: "2025-03-03" },
      { card: ICE, at: "2025-03-20" },
      { card: LOST, at: "2025-04-30" },
      { card: REACHED, at: "2025-04-24" },
    ],
  },
  map: { kind: "map", given: { by: "list", place: "Hobart" } },
};

test("the pack of these kinds reads without an issue", () => {
  expect(parsePack(sourceOf(pack))).toMatchObject({ ok: true });
});

test.each(Object.values(RIGHT))("$kind: the answer of the key is right", (answer) => {
  const outcome = mark(answer);
  expect(outcome).toMatchObject({ verdict: "right", score: 1 });
  expect(outcome.remarks.every(({ state }) => state === "right" || state === "left")).toBe(true);
});

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

describe("timeline", () => {
  const question = voyageQuestion("timeline");
  const place = (card: string, at: string | null) =>
    mark({ kind: "timeline", placed: [{ card, at }] }).remarks.find(({ text }) => text.startsWith(card))
      ?.state;

  test.each([
    [LOST, "2025-04-01", "right"],
    [LOST, "2025-04-30", "right"],
    [LOST, "2025-03-31", "wrong"],
    [LOST, "2025-04", "missed"],
    [LEFT, "2025-03-04", "wrong"],
    [ICE, "2025-03-20", "right"],
    [ICE, "2025-03-21", "wrong"],
    [FOUND, null, "right"],
    [FOUND, "2025-04-20", "wrong"],
    [LEFT, null, "wrong"],
    [LEFT, "2025-02-30", "missed"],
  ])("%s on %s is %s", (card, at, state) => {
    expect(place(card, at)).toBe(state);
  });

  test("moving any one card to any other place of the axis changes the verdict, or the place was right too", () => {
    const answer = RIGHT["timeline"];
    if (answer?.kind !== "timeline") throw new Error("timeline");
    for (const slot of [null, ...slotsOf(question.axis).map(({ value }) => value)]) {
      for (const { card } of answer.placed) {
        const placed = answer.placed.map((one) => (one.card === card ? { card, at: slot } : one));
        const isRight = place(card, slot) === "right";
        expect(mark({ kind: "timeline", placed }).verdict).toBe(isRight ? "right" : "partly");
        expect(card === LOST || !isRight || answer.placed.some((p) => p.card === card && p.at === slot)).toBe(
          true,
        );
      }
    }
  });

  test("on an axis of months a day stands in its month, and a bar counts months", () => {
    const monthly = { ...question, axis: { ...question.axis, step: "month" as const } };
    const placed = [
      { card: REACHED, at: "2025-04" },
      { card: LEFT, at: "2025-04" },
    ];
    expect(markAnswer(monthly, { kind: "timeline", placed }, context).score).toBe(1 / 5);
    const days = viewQuestion(question, seededRandom("a"));
    const months = viewQuestion(monthly, seededRandom("a"));
    const lengthsOf = (view: typeof days) =>
      view.kind === "timeline" ? view.cards.map((c) => c.length) : [];
    expect(lengthsOf(days).toSorted()).toEqual([1, 1, 1, 1, 8]);
    expect(lengthsOf(months).toSorted()).toEqual([1, 1, 1, 1, 1]);
  });

  test.each([
    ["2024-02-29", "February 29, 2024"],
    ["2024-02", "February 2024"],
    ["2024", "2024"],
    ["2025-03-20/2025-03-27", "March 20 to March 27, 2025"],
    ["2024-12-30/2025-01-02", "December 30, 2024 to January 2, 2025"],
    ["2023/2025", "2023 to 2025"],
  ])("%s reads %s", (value, words) => {
    expect(formatTime(value)).toBe(words);
    expect(readTime(value)).not.toBeNull();
  });

  test.each(["2025-02-30", "2025-13", "", "later", "2025-04/2025-03", "2025-01-01/2025/2026"])(
    "%j is no time",
    (value) => {
      expect(readTime(value)).toBeNull();
    },
  );

  test("an axis that is too fine, and a card outside of it, are issues", () => {
    const fact = pack.facts[0];
    if (fact === undefined) throw new Error("fact");
    const issuesOf = (axis: typeof question.axis) =>
      findQuestionIssues({ ...question, axis }, fact, pack.article).map(({ message }) => message);
    expect(issuesOf({ from: "2020", to: "2025", step: "day" })).toEqual([
      "must have 2 to 130 days; it has more than 130",
    ]);
    expect(issuesOf({ from: "2025-03-10", to: "2025-04", step: "day" })).toEqual([
      "lies outside the axis, which runs from March 10, 2025 to April 2025",
    ]);
  });
});

describe("map", () => {
  const at = (latitude: number, longitude: number): Answer => ({
    kind: "map",
    given: { by: "point", latitude, longitude },
  });

  test.each([
    [-42.88, 147.33, "right", 1],
    [-42.0, 146.5, "right", 1],
    [-38.0, 147.3, "partly", 0.5],
    [-33.9, 151.2, "wrong", 0],
    [-41.29, 174.78, "wrong", 0],
    [90, -180, "wrong", 0],
  ])("a point at %d, %d is %s", (latitude, longitude, verdict, score) => {
    expect(mark(at(latitude, longitude))).toMatchObject({ verdict, score });
  });

  test("a point at another place on offer gets that place's reason", () => {
    expect(mark(at(-54, -68)).remarks.find(({ state }) => state === "wrong")).toMatchObject({
      text: "Ushuaia",
      why: "The ship arrived there on April 24.",
    });
    expect(mark(at(-54, -68)).given).toMatch(/^54\.0° S, 68\.0° W, \d+ km from Hobart$/);
  });

  test("every other place from the list is wrong", () => {
    for (const place of ["Ushuaia", "Casey Station", "Wellington", "Atlantis"]) {
      expect(mark({ kind: "map", given: { by: "list", place } }).verdict).toBe("wrong");
    }
    expect(mark({ kind: "map", given: null })).toMatchObject({ verdict: "wrong", given: "" });
  });

  // Great-circle distances from published city coordinates; a sphere is off by less than 0.6 %.
  test.each([
    [51.5074, -0.1278, 48.8566, 2.3522, 344],
    [35.6762, 139.6503, -33.8688, 151.2093, 7_823],
    [0, 179.5, 0, -179.5, 111],
    [90, 0, -90, 0, 20_015],
  ])("from %d, %d to %d, %d is about %d km", (latitude, longitude, toLatitude, toLongitude, km) => {
    const found = distanceKm({ latitude, longitude }, { latitude: toLatitude, longitude: toLongitude });
    expect(Math.abs(found - km) / km).toBeLessThan(0.006);
  });

  test("a wrong place within the tolerance is an issue", () => {
    const fact = pack.facts[0];
    if (fact === undefined) throw new Error("fact");
    const issues = findQuestionIssues({ ...voyageQuestion("map"), toleranceKm: 2_500 }, fact, pack.article);
    expect(issues).toEqual([
      {
        path: ["options", 3],
        message: expect.stringMatching(/^lies \d+ km from the right place, within the tolerance of 2500 km$/),
      },
    ]);
  });
});

test("whatever fits the answer schema is marked, within bounds, and nothing throws", () => {
  const text = fc.oneof(
    fc.constantFrom(
      LEFT,
      ICE,
      LOST,
      FOUND,
      REACHED,
      "Rosa Lind",
      "captain",
      "diver",
      "Rosa Lind said",
      "Hobart",
    ),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
  const texts = fc.array(text, { maxLength: 12 });
  const at = fc.option(
    fc.oneof(fc.constantFrom("2025-03-03", "2025-04", "0000", "9999-99"), fc.string({ maxLength: 10 })),
  );
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  const answers = fc.oneof(
    fc.record({ kind: fc.constant("order"), cards: texts }),
    fc.record({ kind: fc.constant("chain"), links: texts }),
    fc.record({
      kind: fc.constant("match"),
      pairs: fc.array(fc.record({ left: text, right: text }), { maxLength: 12 }),
    }),
    fc.record({
      kind: fc.constant("timeline"),
      placed: fc.array(fc.record({ card: text, at }), { maxLength: 12 }),
    }),
    fc.record({
      kind: fc.constant("map"),
      given: fc.option(
        fc.oneof(
          fc.record({ by: fc.constant("list"), place: text }),
          fc.record({ by: fc.constant("point"), latitude: degrees(90), longitude: degrees(180) }),
        ),
      ),
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom<Question>(...pack.questions), answers, (question, given) => {
      const outcome = markAnswer(question, answerSchema.parse(given), context);
      expect(outcome.score).toBeGreaterThanOrEqual(0);
      expect(outcome.score === 1).toBe(outcome.verdict === "right");
      expect(outcome.score === 0).toBe(outcome.verdict === "wrong");
      expect(markAnswer(question, answerSchema.parse(given), context)).toEqual(outcome);
    }),
    { seed: 1, numRuns: 1_000 },
  );
});

test.each(["order", "chain", "match", "timeline", "map"] satisfies KindName[])(
  "%s: what is shown before the answer says neither what is right nor why",
  (kind) => {
    const shown = JSON.stringify(viewQuestion(voyageQuestion(kind), seededRandom("a")));
    expect(shown).not.toMatch(/"right"|"why"|"time"|"span"|"extras"|"answerText"/);
  },
);
