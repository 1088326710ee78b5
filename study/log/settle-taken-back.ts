import { isPieceDone, type Pieces } from "../../base/pieces.ts";
import type { LearnerEvent } from "./event.ts";

/**
 * An answer can be taken back, or overruled, only while it is the last one of the open session. In a log that two
 * computers wrote, another session or another answer may stand in between; such an answer moves, with what was said
 * of it, to where its session was last open, so that it counts as its learner wanted. An answer of a quiz can be
 * overruled until its fact is asked again; where that stands in between, the overruling moves to its answer.
 */
export function* settleTakenBack(events: readonly LearnerEvent[]): Pieces<LearnerEvent[]> {
  let settled: LearnerEvent[] = [];
  const sessionOf = new Map<string, string>();
  const quizzes = new Set<string>();
  /** By session: the event that closed it. */
  const closedBy = new Map<string, LearnerEvent>();
  let open: string | null = null;
  /** The pack of the open session, if that is a read-through. */
  let reading: string | null = null;
  /** Read-throughs that were left and can be gone on with, by pack, as `layAside` keeps them. */
  const laidAside = new Map<string, string>();
  /** Reviews of the open session that count, the last one at the end. */
  let counted: string[] = [];

  function close(event: LearnerEvent): void {
    if (open !== null) closedBy.set(open, event);
    counted = [];
  }

  function layAside(event: LearnerEvent): void {
    close(event);
    if (open !== null && reading !== null) laidAside.set(reading, open);
  }

  /** The pack of a read-through that is laid aside; undefined where it is gone. */
  const packAside = (session: string): string | undefined =>
    [...laidAside].find(([, aside]) => aside === session)?.[0];

  /** Puts an answer and all that was said of it before what closed its session; at the end while that is open. */
  function move(event: LearnerEvent, review: string): void {
    const group = settled.filter((one) => "review" in one && one.review === review);
    const rest = settled.filter((one) => !group.includes(one));
    const session = sessionOf.get(review);
    const closer = session === undefined || session === open ? undefined : closedBy.get(session);
    const place = closer === undefined ? rest.length : rest.lastIndexOf(closer);
    settled = [...rest.slice(0, place), ...group, event, ...rest.slice(place)];
    if (counted.includes(review)) counted = [...counted.filter((one) => one !== review), review];
  }

  for (const [index, event] of events.entries()) {
    if (isPieceDone(index)) yield;
    if (event.kind === "quiz-started") quizzes.add(event.quiz);
    if (event.kind === "session-started" || event.kind === "study-started") {
      layAside(event);
      open = event.session;
      const isRead = event.kind === "study-started" && event.mode === "read";
      reading = isRead ? (event.questions[0]?.pack ?? "") : null;
      if (reading !== null) laidAside.delete(reading);
    } else if (event.kind === "session-resumed") {
      const pack = packAside(event.session);
      if (pack !== undefined) {
        layAside(event);
        laidAside.delete(pack);
        [open, reading] = [event.session, pack];
      }
    } else if (event.kind === "session-ended") {
      if (event.session === open) {
        close(event);
        open = null;
      } else {
        const pack = packAside(event.session);
        if (pack !== undefined) laidAside.delete(pack);
      }
    } else if (event.kind === "answered") {
      sessionOf.set(event.review, event.session);
      if (event.session === open) counted.push(event.review);
    } else if ("review" in event && quizzes.has(sessionOf.get(event.review) ?? "")) {
      settled.splice(placeInQuiz(settled, event.review), 0, event);
      yield; // a move looks through all events
      continue;
    } else if ("review" in event) {
      const isLast = counted.at(-1) === event.review;
      if (!isLast) move(event, event.review);
      if (event.kind === "undone" && counted.at(-1) === event.review) counted.pop();
      if (!isLast) {
        yield;
        continue;
      }
    }
    settled.push(event);
  }
  return settled;
}

/** At the end, unless another session asked for the same fact since the answer; then behind the answer. */
function placeInQuiz(settled: readonly LearnerEvent[], review: string): number {
  const place = settled.findIndex((event) => event.kind === "answered" && event.review === review);
  const answer = settled[place];
  if (answer?.kind !== "answered") return settled.length;
  const isAskedAgain = settled.some(
    (event, index) =>
      index > place &&
      event.kind === "answered" &&
      event.session !== answer.session &&
      event.fact === answer.fact &&
      event.pack === answer.pack,
  );
  return isAskedAgain ? place + 1 : settled.length;
}
