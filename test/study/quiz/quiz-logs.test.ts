/** Quizzes in logs that were made up: derived anew, through a snapshot, and merged from two computers. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayName } from "../../../base/calendar.ts";
import type { LearnerEvent, Review } from "../../../study/log/event.ts";
import { eventKey } from "../../../study/log/event-key.ts";
import { readLearnerFile, writeLearnerFile } from "../../../study/learner/learner-file.ts";
import { mergeLogs } from "../../../study/log/merge-logs.ts";
import type { LearnerState } from "../../../study/state/record.ts";
import { applyEvent } from "../../../study/state/state.ts";
import { aQuiz } from "../../support/some-events.ts";
import { replay, review } from "../../support/some-study.ts";

const QUESTIONS = ["who-opened", "label-carries", "type-who", "multi-people", "true-day"];
const START = Date.UTC(2026, 0, 5, 12);

const steps = fc.array(
  fc.record({
    what: fc.constantFrom("begin", "answer", "answer", "answer", "take out", "hand in", "knew", "drill"),
    question: fc.constantFrom(...QUESTIONS),
    option: fc.nat(1),
    minutes: fc.nat(900),
  }),
  { maxLength: 40 },
);
type Steps = typeof steps extends fc.Arbitrary<infer S> ? S : never;

interface Draft {
  readonly quiz: string;
  readonly answers: ReadonlyMap<string, number>;
}

/** What the app writes for these steps on one computer; a quiz that was begun before may be gone on with. */
function logOf(
  taken: Steps,
  computer: string,
  before: Draft | null = null,
): { events: LearnerEvent[]; open: Draft | null } {
  const events: LearnerEvent[] = [];
  let at = START;
  let open = before;
  let last: Review[] = [];
  taken.forEach(({ what, question, option, minutes }, index) => {
    at += minutes * 60_000 + 1_000;
    const now = { at, zoneMin: 60 };
    const id = `${computer}-${index}`;
    if (open === null && what === "begin") {
      open = { quiz: id, answers: new Map() };
      events.push(aQuiz({ quiz: id, pack: "bridge", questions: QUESTIONS, ...now }));
    } else if (open !== null && (what === "answer" || what === "take out")) {
      const { quiz } = open;
      const isOut = what === "take out";
      const answers = new Map(open.answers);
      if (isOut) answers.delete(question);
      else answers.set(question, option);
      open = { quiz, answers };
      const answer = isOut ? null : ({ kind: "choice", option } as const);
      events.push({ kind: "quiz-answered", quiz, question, answer, elapsedMs: 5_000, usedMs: index, ...now });
    } else if (open !== null && what === "hand in") {
      const { quiz, answers } = open;
      last = QUESTIONS.filter((one) => answers.has(one)).map((one) =>
        reviewOf(`${id}-${one}`, one, answers.get(one) ?? 0, { session: quiz, ...now }),
      );
      events.push(...last);
      events.push({ kind: "quiz-handed-in", quiz, by: "learner", asked: 5, usedMs: index, ...now });
      open = null;
    } else if (what === "knew") {
      const missed = last.filter(({ verdict }) => verdict === "wrong").at(-1);
      if (missed === undefined) return;
      last = last.filter((one) => one !== missed);
      events.push({ kind: "overruled", review: missed.review, ...now });
    } else if (what === "drill") {
      last = []; // of a fact that is asked again nothing can be said any more
      events.push(reviewOf(id, question, option, { session: "drill", ...now }));
    }
  });
  return { events, open };
}

function reviewOf(name: string, question: string, option: number, change: Partial<Review>): Review {
  const marked =
    option === 0 ? ({ verdict: "right", score: 1 } as const) : ({ verdict: "wrong", score: 0 } as const);
  return review(name, question, "2026-01-01T00:00:00", {
    answer: { kind: "choice", option },
    ...marked,
    ...change,
  });
}

const logs = steps.map((taken) => logOf(taken, "one").events);
/** Two computers that began with the same log, the same quiz open perhaps. */
const twoLogs = fc.tuple(steps, steps, steps).map(([shared, one, two]) => {
  const before = logOf(shared, "both");
  const go = (taken: Steps, name: string) => [...before.events, ...logOf(taken, name, before.open).events];
  return { ours: go(one, "one"), theirs: go(two, "two") };
});

/** The reviews that count: of a quiz that was handed in twice, the first of each question. */
function countedIn(events: readonly LearnerEvent[]): Review[] {
  const quizzes = new Set(events.flatMap((event) => (event.kind === "quiz-started" ? [event.quiz] : [])));
  const seen = new Set<string>();
  const known = new Set(events.flatMap((event) => (event.kind === "overruled" ? [event.review] : [])));
  return events.flatMap((event) => {
    if (event.kind !== "answered") return [];
    const key = `${event.session}/${event.question}`;
    if (quizzes.has(event.session) && seen.has(key)) return [];
    seen.add(key);
    return [known.has(event.review) ? { ...event, verdict: "right" as const } : event];
  });
}

function expectCounted(state: LearnerState, events: readonly LearnerEvent[]): void {
  const counted = countedIn(events);
  const days = Object.values(state.days);
  expect(days.reduce((sum, { answers }) => sum + answers, 0)).toBe(counted.length);
  const right = counted.filter(({ verdict }) => verdict === "right").length;
  expect(days.reduce((sum, day) => sum + day.right, 0)).toBe(right);
  const memories = Object.values(state.packs["bridge"]?.memories ?? {});
  expect(memories.reduce((sum, { answers }) => sum + answers, 0)).toBe(counted.length);
}

describe("quizzes in a log", () => {
  test("count one review for each answer, as it was handed in, in every figure", () => {
    fc.assert(fc.property(logs, (events) => expectCounted(replay(events), events)));
  });

  test("have the scores that their reviews add up to", () => {
    fc.assert(
      fc.property(logs, (events) => {
        const expected = events.flatMap((event) => {
          if (event.kind !== "quiz-handed-in") return [];
          const reviews = events.filter(
            (one) => one.kind === "answered" && one.session === event.quiz,
          ) as Review[];
          if (reviews.length === 0) return [];
          const day = dayName(Math.floor((event.at + (event.zoneMin - 240) * 60_000) / 86_400_000));
          const right = reviews.filter(({ score }) => score === 1).length;
          return [{ quiz: event.quiz, day, asked: 5, answered: reviews.length, right, points: right }];
        });
        const { scores } = replay(events).quizzes;
        expect(scores).toMatchObject(expected);
        expect(scores).toHaveLength(expected.length);
      }),
    );
  });

  test("are the same from a snapshot and from the first event on", () => {
    fc.assert(
      fc.property(logs, fc.nat(40), (events, cut) => {
        const kept = JSON.parse(JSON.stringify(replay(events.slice(0, cut)))) as LearnerState;
        for (const event of events.slice(cut)) applyEvent(kept, event);
        expect(kept).toEqual(replay(events));
      }),
    );
  });

  test("travel in a learner's file", () => {
    fc.assert(
      fc.property(logs, (events) => {
        if (events.length === 0) return;
        const text = writeLearnerFile({ learner: "ada", name: "Ada", events }, { at: START, zoneMin: 0 });
        expect(readLearnerFile(text).events).toEqual(events);
      }),
    );
  });
});

describe("quizzes of two computers", () => {
  test("come to the same whichever is merged into which, each event once, twice as once", () => {
    fc.assert(
      fc.property(twoLogs, ({ ours, theirs }) => {
        const { events } = mergeLogs(ours, theirs);
        expect(events).toEqual(mergeLogs(theirs, ours).events);
        expect(events.map(eventKey).sort()).toEqual([...new Set([...ours, ...theirs].map(eventKey))].sort());
        for (const file of [ours, theirs, events])
          expect(mergeLogs(events, file)).toEqual({ events, added: 0 });
      }),
    );
  });

  test("count one review for each answer, and as known what was said to be", () => {
    fc.assert(
      fc.property(twoLogs, ({ ours, theirs }) => {
        const { events } = mergeLogs(ours, theirs);
        expectCounted(replay(events), events);
      }),
    );
  });
});
