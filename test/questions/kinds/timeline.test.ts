import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../base/random.ts";
import { findQuestionIssues, markAnswer, viewQuestion } from "../../../questions/kinds/index.ts";
import { daysOf } from "../../../base/calendar.ts";
import { formatTime } from "../../../questions/text/dates.ts";
import { slotsOf } from "../../../questions/kinds/timeline/axis.ts";
import { aVoyage, voyageQuestion } from "../../support/a-voyage.ts";
import { FOUND, ICE, LEFT, LOST, mark, REACHED, RIGHT } from "../../support/voyage-answers.ts";

const pack = aVoyage();
const context = { people: [] };

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
    const answer = RIGHT.timeline;
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
    expect(daysOf(value)).not.toBeNull();
  });

  test.each(["2025-02-30", "2025-13", "", "later", "2025-04/2025-03", "2025-01-01/2025/2026"])(
    "%j is no time",
    (value) => {
      expect(daysOf(value)).toBeNull();
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
