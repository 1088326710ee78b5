import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LearnerEvent } from "../../../study/log/event.ts";
import { eventKey } from "../../../study/log/event-key.ts";
import { mergeLogs } from "../../../study/log/merge-logs.ts";
import type { LearnerState } from "../../../study/state/record.ts";
import { applyEvent, emptyState } from "../../../study/state/state.ts";
import { anAnswer, named } from "../../support/some-events.ts";

const started = (session: string, at: number, mode: "pack" | "read" = "pack"): LearnerEvent => ({
  kind: "study-started",
  session,
  mode,
  packs: [{ pack: "harbour", version: 1 }],
  questions: ["q0", "q1", "q2", "q3"].map((question) => ({ pack: "harbour", question })),
  at,
  zoneMin: 0,
});
const ended = (session: string, at: number): LearnerEvent => ({
  kind: "session-ended",
  session,
  at,
  zoneMin: 0,
});
const resumed = (session: string, at: number): LearnerEvent => ({
  kind: "session-resumed",
  session,
  at,
  zoneMin: 0,
});
const answered = (session: string, index: number, at: number): LearnerEvent => ({
  ...anAnswer(index),
  session,
  at,
});
const undone = (index: number, at: number): LearnerEvent => ({
  kind: "undone",
  review: `review-${index}`,
  at,
  zoneMin: 0,
});

const overruled = (index: number, at: number): LearnerEvent =>
  ({ ...undone(index, at), kind: "overruled" }) as LearnerEvent;

function stateOf(events: readonly LearnerEvent[]): LearnerState {
  const state = emptyState();
  for (const event of events) applyEvent(state, event);
  return state;
}
const answersIn = (events: readonly LearnerEvent[]): number =>
  Object.values(stateOf(events).days).reduce((sum, { answers }) => sum + answers, 0);
const keys = (events: readonly LearnerEvent[]): string[] => events.map(eventKey);

/** What somebody may do on one computer: sessions and read-throughs with answers and undoing, the clock sometimes set back. */
const work = (computer: string, firstReview: number): fc.Arbitrary<LearnerEvent[]> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom("start", "read", "resume", "answer", "answer", "answer", "undo", "overrule", "end"),
        fc.nat(90),
      ),
      { maxLength: 25 },
    )
    .map((steps) => {
      const events: LearnerEvent[] = [];
      let at = 1_795_400_000_000;
      let session: string | null = null;
      let readThrough: string | null = null;
      let said: number[] = [];
      let review = firstReview;
      const known = new Set<number>();
      steps.forEach(([what, jump], index) => {
        at += (jump - 10) * 60_000 + 1; // no two events of a log are the same
        if (what === "read") {
          session = `${computer}-${index}`;
          readThrough = session;
          said = [];
          events.push(started(session, at, "read"));
        } else if (what === "resume" && readThrough !== null && readThrough !== session) {
          session = readThrough;
          said = [];
          events.push(resumed(session, at));
        } else if (what === "start" || session === null) {
          session = `${computer}-${index}`;
          said = [];
          events.push(started(session, at));
        } else if (what === "answer") {
          said.push(review);
          events.push(answered(session, review++, at));
        } else if (what === "undo") {
          const last = said.pop();
          if (last !== undefined) events.push(undone(last, at));
        } else if (what === "overrule") {
          const last = said.at(-1);
          const isMissed = last !== undefined && last % 3 === 0; // every third is
          if (isMissed && !known.has(last)) events.push(overruled(last, at));
          if (isMissed) known.add(last);
        } else if (what === "end") {
          events.push(ended(session, at));
          if (session === readThrough) readThrough = null;
          session = null;
        }
      });
      return events;
    });
/** Two computers that began with the same log. */
const logs = fc
  .tuple(work("both", 0), work("one", 100), work("two", 200))
  .map(([shared, one, two]) => ({ ours: [...shared, ...one], theirs: [...shared, ...two] }));

describe("two logs of one learner", () => {
  it("come to the same whichever is merged into which, and hold every event once", () => {
    fc.assert(
      fc.property(logs, ({ ours, theirs }) => {
        const merged = mergeLogs(ours, theirs);
        expect(merged.events).toEqual(mergeLogs(theirs, ours).events);
        expect(keys(merged.events).sort()).toEqual([...new Set(keys([...ours, ...theirs]))].sort());
        expect(merged.events).toHaveLength(ours.length + merged.added);
      }),
    );
  });

  it("change nothing when they are merged a second time, on either computer", () => {
    fc.assert(
      fc.property(logs, ({ ours, theirs }) => {
        const { events } = mergeLogs(ours, theirs);
        for (const file of [ours, theirs, events])
          expect(mergeLogs(events, file)).toEqual({ events, added: 0 });
        for (const before of [ours, theirs]) expect(mergeLogs(before, events).events).toEqual(events);
      }),
    );
  });

  it("count every answer that was not taken back, none that was, and as right what was known", () => {
    fc.assert(
      fc.property(logs, ({ ours, theirs }) => {
        const { events } = mergeLogs(ours, theirs);
        const given = events.filter(({ kind }) => kind === "answered").length;
        const taken = events.filter(({ kind }) => kind === "undone").length;
        expect(answersIn(events)).toBe(given - taken);
        const gone = new Set(events.flatMap((event) => (event.kind === "undone" ? [event.review] : [])));
        const known = new Set(events.flatMap((event) => (event.kind === "overruled" ? [event.review] : [])));
        const right = events.filter(
          (event) =>
            event.kind === "answered" &&
            !gone.has(event.review) &&
            (event.verdict === "right" || known.has(event.review)),
        );
        const days = Object.values(stateOf(events).days);
        expect(days.reduce((sum, day) => sum + day.right, 0)).toBe(right.length);
      }),
    );
  });

  it("stand in the order of time, and of the key at the same time", () => {
    const mine = [named("Ada"), answered("s", 1, 100), answered("s", 2, 300)];
    const yours = [named("Ada"), answered("t", 4, 300), answered("t", 3, 400)];
    const { events } = mergeLogs(mine, yours);
    const reviews = events.flatMap((event) => ("review" in event ? [event.review] : []));
    expect(reviews).toEqual(["review-1", "review-2", "review-4", "review-3"]);
  });

  it("keep the order of a computer whose clock was set back", () => {
    const mine = [
      { ...named("Ada"), at: 500 },
      { ...named("Ada Moss"), at: 100 },
    ];
    const { events } = mergeLogs(mine, [{ ...named("Ada"), at: 500 }, answered("s", 1, 600)]);
    expect(stateOf(events).name).toBe("Ada Moss");
  });

  it("take back an answer after a session of the other computer has begun", () => {
    const shared = [started("s", 100), answered("s", 1, 110)];
    const mine = [...shared, answered("s", 2, 300), undone(2, 310), answered("s", 3, 320), ended("s", 330)];
    const yours = [...shared, started("t", 200), answered("t", 4, 210), ended("t", 400)];
    const { events } = mergeLogs(mine, yours);
    expect(answersIn(events)).toBe(3);
    expect(stateOf(events).packs["harbour"]?.questions["q2"]).toBeUndefined();
  });

  it("leave a read-through its place that went on here while another session began there", () => {
    const shared = [started("s", 100, "read"), answered("s", 0, 110)];
    const mine = [...shared, answered("s", 1, 300)];
    const yours = [...shared, started("t", 200), answered("t", 4, 210)];
    const state = stateOf(mergeLogs(mine, yours).events);
    expect(state.session?.id).toBe("t");
    expect(state.laidAside["harbour"]?.earlier.map(({ question }) => question)).toEqual(["q0", "q1"]);
  });

  it("take back an answer of a read-through that was left before anything was answered in it", () => {
    const log = [
      started("r", 100, "read"),
      started("s", 110),
      resumed("r", 120),
      answered("r", 0, 130),
      undone(0, 140),
    ];
    expect(answersIn(log)).toBe(0);
    expect(answersIn(mergeLogs(log, [started("t", 105)]).events)).toBe(0);
  });

  it("take back an answer of a read-through whose place another one took on the other computer", () => {
    const mine = [
      started("r", 100, "read"),
      answered("r", 0, 110),
      started("s", 120),
      resumed("r", 140),
      answered("r", 1, 150),
      undone(1, 160),
    ];
    const yours = [started("t", 130, "read")];
    expect(answersIn(mergeLogs(mine, yours).events)).toBe(1);
  });

  it("are refused when they say different things of one answer", () => {
    const better = { ...anAnswer(3), verdict: "right" as const, score: 1 };
    expect(() => mergeLogs([anAnswer(3)], [better])).toThrowError(
      expect.objectContaining({ code: "refused" }),
    );
  });
});
