import fc from "fast-check";
import { expect, test } from "vitest";
import type { LearnerEvent } from "../../../study/log/event.ts";
import type { SessionMode } from "../../../study/log/mode.ts";
import { type BegunSession, moveOn, packRead, type SessionLine } from "../../../study/log/session-line.ts";

const AT = { at: 0, zoneMin: 0 };
const FORMS = {
  begin: (begun: BegunSession): BegunSession => begun,
  layAside: (one: BegunSession): BegunSession => one,
};

function begun(session: string, mode: SessionMode, pack: string): LearnerEvent {
  const packs = [{ pack, version: 1 }];
  return { kind: "study-started", session, mode, packs, questions: [{ pack, question: "q" }], ...AT };
}
const resumed = (session: string): LearnerEvent => ({ kind: "session-resumed", session, ...AT });
const ended = (session: string): LearnerEvent => ({ kind: "session-ended", session, ...AT });

function lineAfter(...events: LearnerEvent[]): SessionLine<BegunSession> {
  const line: SessionLine<BegunSession> = { session: null, laidAside: {} };
  for (const event of events) moveOn(line, event, FORMS);
  return line;
}
const asideIn = (line: SessionLine<BegunSession>): string[] =>
  Object.values(line.laidAside).map(({ id }) => id);

test("a read-through waits while another session is open, and goes on after it", () => {
  const away = lineAfter(begun("r", "read", "bridge"), begun("t", "today", "bridge"));
  expect([away.session?.id, asideIn(away)]).toEqual(["t", ["r"]]);
  const back = lineAfter(begun("r", "read", "bridge"), begun("t", "today", "bridge"), resumed("r"));
  expect([back.session?.id, asideIn(back)]).toEqual(["r", []]);
});

test("a session of another mode is over where the next one begins", () => {
  const line = lineAfter(begun("t", "today", "bridge"), begun("p", "pack", "bridge"), resumed("t"));
  expect([line.session?.id, asideIn(line)]).toEqual(["p", []]);
});

test("what is left, and what has ended, is told", () => {
  const line = lineAfter(begun("r", "read", "bridge"));
  expect(moveOn(line, begun("t", "today", "bridge"), FORMS)).toMatchObject({
    left: { id: "r" },
    ended: null,
  });
  expect(moveOn(line, ended("r"), FORMS)).toMatchObject({ left: null, ended: { id: "r" } });
  expect(moveOn(line, ended("t"), FORMS)).toMatchObject({ left: { id: "t" }, ended: { id: "t" } });
  expect(moveOn(line, ended("t"), FORMS)).toEqual({ left: null, ended: null });
});

test("in any order of events a session stands in one place at the most, and only read-throughs wait, one a pack", () => {
  const id = fc.constantFrom("a", "b", "c", "d");
  const pack = fc.constantFrom("bridge", "harbour");
  const mode = fc.constantFrom<SessionMode>("today", "read", "pack");
  let fresh = 0;
  const event = fc.oneof(
    fc.tuple(mode, pack).map(([how, of]) => ({ how, of })),
    id.map(resumed),
    id.map(ended),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (steps) => {
      fresh = 0;
      const line: SessionLine<BegunSession> = { session: null, laidAside: {} };
      for (const step of steps) {
        moveOn(line, "how" in step ? begun("abcd"[fresh++] ?? `x${fresh}`, step.how, step.of) : step, FORMS);
        const aside = Object.values(line.laidAside);
        const ids = [...aside.map((one) => one.id), ...(line.session === null ? [] : [line.session.id])];
        expect(new Set(ids).size).toBe(ids.length);
        const packs = aside.map(packRead);
        expect(packs).not.toContain(null);
        expect(new Set(packs).size).toBe(packs.length);
        if (line.session?.mode === "read") expect(packs).not.toContain(packRead(line.session));
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});
