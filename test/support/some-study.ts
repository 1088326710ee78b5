import type { Pack } from "../../questions/pack/pack.ts";
import type { LearnerEvent, Review } from "../../study/log/event.ts";
import type { LearnerState } from "../../study/state/record.ts";
import { applyEvent, emptyState } from "../../study/state/state.ts";
import { openLibrary } from "../../study/library/library.ts";
import type { Desk } from "../../study/library/desk.ts";
import { aPack } from "./a-pack.ts";
import { memoryShelf } from "./a-study.ts";

/** The fact of each question of the bridge pack. */
const FACTS: Readonly<Record<string, string>> = {
  "who-opened": "opened",
  "label-carries": "carries",
  "type-who": "opened",
  "multi-people": "carries",
  "true-day": "opened",
};

/** Epoch milliseconds of `YYYY-MM-DDTHH:MM:SS` in UTC. */
const at = (when: string): number => Date.parse(`${when}Z`);

/** A session about the bridge pack. */
export const begun = (session: string, when: string): LearnerEvent => ({
  kind: "study-started",
  session,
  mode: "today",
  packs: [{ pack: "bridge", version: 1 }],
  questions: Object.keys(FACTS).map((question) => ({ pack: "bridge", question })),
  at: at(when),
  zoneMin: 0,
});
export const over = (session: string, when: string): LearnerEvent => ({
  kind: "session-ended",
  session,
  at: at(when),
  zoneMin: 0,
});
export const review = (
  name: string,
  question: string,
  when: string,
  change: Partial<Review> = {},
): Review => ({
  kind: "answered",
  review: name,
  session: "s1",
  pack: "bridge",
  packVersion: 1,
  question,
  fact: FACTS[question] ?? question,
  questionKind: "choice",
  answer: { kind: "choice", option: 0 },
  verdict: "right",
  score: 1,
  elapsedMs: 5_000,
  at: at(when),
  zoneMin: 0,
  ...change,
});
export const back = (name: string, when: string): LearnerEvent => ({
  kind: "undone",
  review: name,
  at: at(when),
  zoneMin: 0,
});
export const known = (name: string, when: string): LearnerEvent => ({
  kind: "overruled",
  review: name,
  at: at(when),
  zoneMin: 0,
});

export function replay(events: readonly LearnerEvent[]): LearnerState {
  const state = emptyState();
  for (const event of events) applyEvent(state, event);
  return state;
}

/** A desk with one pack, after these events, at a moment in UTC. */
export async function deskAfter(
  events: readonly LearnerEvent[],
  when: string,
  pack: Pack = aPack(),
): Promise<Desk> {
  const library = await openLibrary(memoryShelf(pack), async () => ({
    ok: false,
    code: "invalid-input",
    issues: [],
  }));
  return { state: replay(events), library, now: { at: at(when), zoneMin: 0 } };
}
