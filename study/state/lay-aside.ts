/** The answers of sessions that are left and gone on with: see `SessionLine`. */
import { own } from "../../base/own.ts";
import { asideOf, type BegunSession, packRead } from "../log/session-line.ts";
import type { EarlierAnswer, LearnerState, OpenSession } from "./record.ts";

export function beginSession(begun: BegunSession): OpenSession {
  return { ...begun, earlier: [], answers: [] };
}

/** All answers of a session, in the order in which they were given. */
export function answersIn({ earlier, answers }: OpenSession): readonly EarlierAnswer[] {
  return earlier.length === 0 ? answers : [...earlier, ...answers];
}

/**
 * The read-through of a pack that is open or laid aside; null when there is none, or when nothing was answered in the
 * one laid aside: it has no place to go on from.
 */
export function readThroughOf({ session, laidAside }: LearnerState, pack: string): OpenSession | null {
  if (session !== null && packRead(session) === pack) return session;
  const aside = own(laidAside, pack);
  return aside === undefined || answersIn(aside).length === 0 ? null : aside;
}

/** A session as it is kept while it is laid aside: its answers cannot be taken back any more. */
export function laidAside(session: OpenSession): OpenSession {
  const earlier = [...session.earlier, ...session.answers.map(earlierOf)];
  return { ...session, earlier, answers: [] };
}

/** Two computers may have gone on at once: an answer of a read-through that is laid aside belongs to it all the same. */
export function noteAside(state: LearnerState, session: string, answer: EarlierAnswer): void {
  asideOf(state, session)?.earlier.push(earlierOf(answer));
}

function earlierOf({ pack, question, fact, verdict, calendarDay }: EarlierAnswer): EarlierAnswer {
  return { pack, question, fact, verdict, calendarDay };
}
