/** Logs that were made up, as long as a few weeks of study, and what in them counts. */
import fc from "fast-check";
import type { LearnerEvent, Review } from "../../study/log/event.ts";
import { CERTAINTIES } from "../../study/memory/certainty.ts";
import { aQuiz } from "./some-events.ts";
import { begun, over, review } from "./some-study.ts";

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
export const logs = fc.array(step, { maxLength: 60 }).map((steps) => {
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
export function countedIn(events: readonly LearnerEvent[]): Review[] {
  const gone = new Set(events.flatMap((event) => (event.kind === "undone" ? [event.review] : [])));
  const right = new Set(events.flatMap((event) => (event.kind === "overruled" ? [event.review] : [])));
  return events.flatMap((event) => {
    if (event.kind !== "answered" || gone.has(event.review)) return [];
    return [right.has(event.review) ? { ...event, verdict: "right" as const, score: 1 } : event];
  });
}

/** The day of study by the calendar of the platform: four hours before the local clock. */
export const dayOf = ({ at, zoneMin }: Review): string =>
  new Date(at + (zoneMin - 240) * 60_000).toISOString().slice(0, 10);
