/** Figures that were counted answer by answer are those that the log gives when it is read as a whole. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { insightOf } from "../../../study/insight/insight.ts";
import type { LearnerEvent, Review } from "../../../study/learner/event.ts";
import { applyEvent, type LearnerState } from "../../../study/learner/state.ts";
import { CERTAINTIES } from "../../../study/session/certainty.ts";
import { aQuiz } from "../../support/some-events.ts";
import { begun, deskAfter, over, replay, review } from "../../support/some-study.ts";

const QUESTIONS = ["who-opened", "label-carries", "type-who", "multi-people", "true-day"];
const START = Date.UTC(2026, 0, 5, 12);

const step = fc.record({
  what: fc.constantFrom("answer", "answer", "answer", "answer", "undo", "overrule", "start", "end", "quiz"),
  question: fc.constantFrom(...QUESTIONS),
  verdict: fc.constantFrom("right", "partly", "wrong" as const),
  certainty: fc.constantFrom(...CERTAINTIES, undefined),
  hours: fc.oneof(fc.constant(0), fc.nat(60)),
  zoneMin: fc.constantFrom(-480, 0, 60, 120, 540),
});

/** A log as the app writes it: answers in an open session, the last one taken back or overruled, and quizzes between. */
const logs = fc.array(step, { maxLength: 60 }).map((steps) => {
  const events: LearnerEvent[] = [];
  let at = START;
  let session = "";
  let said: Review[] = [];
  steps.forEach(({ what, question, verdict, certainty, hours, zoneMin }, index) => {
    at += hours * 3_600_000 + 30_000;
    const now = { at, zoneMin };
    const last = said.at(-1);
    if (what === "quiz") {
      const place = QUESTIONS.indexOf(question);
      const about = {
        verdict,
        score: SCORES[verdict],
        ...(certainty === undefined ? {} : { certainty }),
        ...now,
      };
      events.push(...aWholeQuiz(`quiz${index}`, QUESTIONS.slice(place), about));
      said = []; // the facts of the session were asked again
    } else if (what === "start" || session === "") {
      if (session !== "") events.push({ ...over(session, "2026-01-01T00:00:00"), ...now });
      session = `s${index}`;
      said = [];
      events.push({ ...begun(session, "2026-01-01T00:00:00"), ...now });
    } else if (what === "end") {
      events.push({ ...over(session, "2026-01-01T00:00:00"), ...now });
      session = "";
    } else if (what === "answer") {
      const change = {
        session,
        verdict,
        score: SCORES[verdict],
        ...(certainty === undefined ? {} : { certainty }),
        ...now,
      };
      said.push(review(`r${index}`, question, "2026-01-01T00:00:00", change));
      events.push(said.at(-1) as Review);
    } else if (last !== undefined && what === "undo") {
      events.push({ kind: "undone", review: last.review, ...now });
      said.pop();
    } else if (last !== undefined && last.verdict !== "right" && what === "overrule") {
      events.push({ kind: "overruled", review: last.review, ...now });
      said[said.length - 1] = { ...last, verdict: "right", score: 1 };
    }
  });
  return events;
});

const SCORES = { right: 1, partly: 0.5, wrong: 0 } as const;

/** A quiz of five, some of them answered and all of these alike; the first was known where it was missed. */
function aWholeQuiz(quiz: string, questions: readonly string[], about: Partial<Review>): LearnerEvent[] {
  const { at = 0, zoneMin = 0, verdict } = about;
  const begin = aQuiz({ quiz, pack: "bridge", questions: QUESTIONS, at, zoneMin });
  const reviews = questions.map((question) =>
    review(`${quiz}-${question}`, question, "2026-01-01T00:00:00", { session: quiz, ...about }),
  );
  const end = { kind: "quiz-handed-in", quiz, by: "learner", asked: 5, usedMs: 9_000, at, zoneMin } as const;
  const first = `${quiz}-${questions[0]}`;
  const known: LearnerEvent[] =
    verdict === "right" ? [] : [{ kind: "overruled", review: first, at, zoneMin }];
  return [begin, ...reviews, end, ...known];
}

/** The answers that count, as they count, in order. */
function counted(events: readonly LearnerEvent[]): Review[] {
  const gone = new Set(events.flatMap((event) => (event.kind === "undone" ? [event.review] : [])));
  const right = new Set(events.flatMap((event) => (event.kind === "overruled" ? [event.review] : [])));
  return events.flatMap((event) => {
    if (event.kind !== "answered" || gone.has(event.review)) return [];
    return [right.has(event.review) ? { ...event, verdict: "right" as const, score: 1 } : event];
  });
}

/** The day of study by the calendar of the platform: four hours before the local clock. */
const dayOf = ({ at, zoneMin }: Review): string =>
  new Date(at + (zoneMin - 240) * 60_000).toISOString().slice(0, 10);

test("days, certainty, skills and scores are those of the answers that count", async () => {
  await fc.assert(
    fc.asyncProperty(logs, async (events) => {
      const answers = counted(events);
      const { state } = await deskAfter(events, "2026-06-01T00:00:00");
      for (const certainty of CERTAINTIES) {
        const so = answers.filter((answer) => answer.certainty === certainty);
        const right = so.filter(({ verdict }) => verdict === "right").length;
        expect(state.insight.certainty[certainty]).toEqual({ answers: so.length, right });
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
      const line = new Map<string, number>();
      let day = 0;
      let asked = 0;
      let recalled = 0;
      const answers = new Map(counted(events).map((answer) => [answer.review, answer]));
      for (const event of events) {
        // Every event moves the line of days, a session that begins in another zone as well.
        day = Math.max(day, Math.floor((event.at + (event.zoneMin - 240) * 60_000) / 86_400_000));
        const answer = event.kind === "answered" ? answers.get(event.review) : undefined;
        if (answer === undefined) continue;
        if ((line.get(answer.fact) ?? day) < day) {
          asked += 1;
          if (answer.verdict !== "wrong") recalled += 1;
        }
        line.set(answer.fact, day);
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
      const whole = await deskAfter(events, "2026-06-01T00:00:00");
      expect(insightOf({ ...whole, state: kept })).toEqual(insightOf(whole));
    }),
    { numRuns: 50 },
  );
});
