/** Figures that were counted answer by answer are those that the log gives when it is read as a whole. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { insightOf } from "../../../study/insight/insight.ts";
import type { Review } from "../../../study/log/event.ts";
import type { LearnerState } from "../../../study/state/record.ts";
import { applyEvent } from "../../../study/state/state.ts";
import { CERTAINTIES } from "../../../study/memory/certainty.ts";
import { aPack } from "../../support/a-pack.ts";
import { countedIn, dayOf, logs } from "../../support/some-logs.ts";
import { deskAfter, replay } from "../../support/some-study.ts";

const END = "2026-06-01T00:00:00";

test("days, certainty, skills and scores are those of the answers that count", async () => {
  await fc.assert(
    fc.asyncProperty(logs, async (events) => {
      const answers = countedIn(events);
      const { state } = await deskAfter(events, END);
      for (const certainty of CERTAINTIES) {
        const so = answers.filter((answer) => answer.certainty === certainty);
        const right = so.filter(({ verdict }) => verdict === "right").length;
        expect(state.insight.certainty[certainty]).toEqual({ answers: so.length, right });
      }
      const skillOf = new Map(aPack().questions.map(({ id, skill }) => [id, skill]));
      for (const { skill, answers: count, right } of insightOf(await deskAfter(events, END)).skills) {
        const so = answers.filter(({ question }) => skillOf.get(question) === skill);
        expect([count, right]).toEqual([so.length, so.filter(({ verdict }) => verdict === "right").length]);
      }
      const days = Object.entries(state.days).map(([day, record]) => [day, record.answers, record.right]);
      const expected = [...Map.groupBy(answers, dayOf)].map(([day, of]) => [
        day,
        of.length,
        of.filter(({ verdict }) => verdict === "right").length,
      ]);
      expect(days.sort()).toEqual(expected.sort());
      const scores = events.flatMap((event) => {
        if (event.kind === "quiz-handed-in") {
          const marked = events.filter(
            (one) => one.kind === "answered" && one.session === event.quiz,
          ) as Review[];
          return [{ asked: 5, rightAtOnce: marked.filter(({ score }) => score === 1).length }];
        }
        if (event.kind !== "session-ended") return [];
        const { session } = event;
        const first = new Map<string, boolean>();
        for (const { session: of, question, verdict } of answers) {
          if (of === session && !first.has(question)) first.set(question, verdict === "right");
        }
        const asked = first.size;
        return asked === 0 ? [] : [{ asked, rightAtOnce: [...first.values()].filter(Boolean).length }];
      });
      expect(state.insight.scores.map(({ asked, rightAtOnce }) => ({ asked, rightAtOnce }))).toEqual(scores);
    }),
  );
});

test("recall asks for facts that were met on an earlier day of study", () => {
  fc.assert(
    fc.property(logs, (events) => {
      const met = new Map<string, { day: number; at: number }>();
      let day = 0;
      let asked = 0;
      let recalled = 0;
      const answers = new Map(countedIn(events).map((answer) => [answer.review, answer]));
      for (const event of events) {
        // Every event moves the line of days, a session that begins in another zone as well.
        day = Math.max(day, Math.floor((event.at + (event.zoneMin - 240) * 60_000) / 86_400_000));
        const answer = event.kind === "answered" ? answers.get(event.review) : undefined;
        if (answer === undefined) continue;
        const before = met.get(answer.fact);
        const isOneSitting = before !== undefined && answer.at - before.at < 4 * 3_600_000;
        const on = isOneSitting ? before.day : day;
        if ((before?.day ?? on) < on) {
          asked += 1;
          if (answer.verdict !== "wrong") recalled += 1;
        }
        met.set(answer.fact, { day: on, at: answer.at });
      }
      const weeks = Object.values(replay(events).insight.recall);
      expect(weeks.reduce((sum, week) => sum + week.asked, 0)).toBe(asked);
      expect(weeks.reduce((sum, week) => sum + week.recalled, 0)).toBe(recalled);
    }),
  );
});

test("figures that went through a snapshot are those of the whole log", async () => {
  await fc.assert(
    fc.asyncProperty(logs, fc.nat(60), async (events, cut) => {
      const kept = JSON.parse(JSON.stringify(replay(events.slice(0, cut)))) as LearnerState;
      for (const event of events.slice(cut)) applyEvent(kept, event);
      const whole = await deskAfter(events, END);
      expect(insightOf({ ...whole, state: kept })).toEqual(insightOf(whole));
    }),
    { numRuns: 50 },
  );
});
