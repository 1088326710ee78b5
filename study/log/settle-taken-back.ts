import { isPieceDone, type Pieces } from "../../base/pieces.ts";
import type { LearnerEvent } from "./event.ts";
import { type BegunSession, moveOn, type SessionLine } from "./session-line.ts";

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
  const line: SessionLine<BegunSession> = { session: null, laidAside: {} };
  /** Reviews of the open session that count, the last one at the end. */
  let counted: string[] = [];

  /** Puts an answer and all that was said of it before what closed its session; at the end while that is open. */
  function move(event: LearnerEvent, review: string): void {
    const group = settled.filter((one) => "review" in one && one.review === review);
    const rest = settled.filter((one) => !group.includes(one));
    const session = sessionOf.get(review);
    const closer = session === undefined || session === line.session?.id ? undefined : closedBy.get(session);
    const place = closer === undefined ? rest.length : rest.lastIndexOf(closer);
    settled = [...rest.slice(0, place), ...group, event, ...rest.slice(place)];
    if (counted.includes(review)) counted = [...counted.filter((one) => one !== review), review];
  }

  for (const [index, event] of events.entries()) {
    if (isPieceDone(index)) yield;
    if (event.kind === "quiz-started") quizzes.add(event.quiz);
    const { left } = moveOn(line, event, AS_THEY_ARE);
    if (left !== null) {
      closedBy.set(left.id, event);
      counted = [];
    }
    if (event.kind === "answered") {
      sessionOf.set(event.review, event.session);
      if (event.session === line.session?.id) counted.push(event.review);
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

const AS_THEY_ARE = {
  begin: (session: BegunSession): BegunSession => session,
  layAside: (session: BegunSession): BegunSession => session,
};

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
