import { expect, test } from "vitest";
import { eventKey, isSameValue } from "../../../study/log/event-key.ts";
import type { LearnerEvent } from "../../../study/log/event.ts";

const named = (zoneMin: number): LearnerEvent => ({ kind: "learner-named", name: "Ada", at: 1, zoneMin });

test("an event that came back from a file is the event that was written, at the zone of Greenwich too", () => {
  const written = named(-0);
  const back = JSON.parse(JSON.stringify(written)) as LearnerEvent;
  expect(eventKey(back)).toBe(eventKey(written));
  expect(isSameValue(written, back)).toBe(true);
});

test("another minute is another event", () => {
  expect(eventKey(named(60))).not.toBe(eventKey(named(0)));
  expect(isSameValue(named(60), named(0))).toBe(false);
});
