/**
 * A read-through is left for another session and gone on with later, from the same question. Any other session ends where
 * the next one begins.
 */
import type { EarlierAnswer, LearnerState, OpenSession } from "./record.ts";

/** All answers of a session, in the order in which they were given. */
export function answersIn({ earlier, answers }: OpenSession): readonly EarlierAnswer[] {
  return earlier.length === 0 ? answers : [...earlier, ...answers];
}

/**
 * The read-through of a pack that is open or laid aside; null when there is none, or when nothing was answered in the
 * one laid aside: it has no place to go on from.
 */
export function readThroughOf({ session, laidAside }: LearnerState, pack: string): OpenSession | null {
  const isOpen = session?.mode === "read" && session.questions[0]?.pack === pack;
  if (isOpen) return session;
  const aside = laidAside[pack];
  return aside === undefined || answersIn(aside).length === 0 ? null : aside;
}

/** Makes room for another session. */
export function layAside(state: LearnerState): void {
  const { session } = state;
  if (session?.mode !== "read") return;
  const pack = session.questions[0]?.pack ?? "";
  state.laidAside[pack] = {
    ...session,
    earlier: [...session.earlier, ...session.answers.map(earlierOf)],
    answers: [],
  };
}

/** Opens a read-through again; where it is gone, everything stays as it is. */
export function resumeReadThrough(state: LearnerState, id: string): void {
  const readThrough = Object.values(state.laidAside).find((one) => one.id === id);
  if (readThrough === undefined) return;
  layAside(state);
  delete state.laidAside[readThrough.questions[0]?.pack ?? ""];
  state.session = readThrough;
}

/** Takes a session that ends out of the state, be it open or laid aside; null when it is neither. */
export function closeSession(state: LearnerState, id: string): OpenSession | null {
  if (state.session?.id === id) {
    const { session } = state;
    state.session = null;
    return session;
  }
  const aside = Object.entries(state.laidAside).find(([, one]) => one.id === id);
  if (aside === undefined) return null;
  delete state.laidAside[aside[0]];
  return aside[1];
}

/** Two computers may have gone on at once: an answer of a read-through that is laid aside belongs to it all the same. */
export function noteAside({ laidAside }: LearnerState, session: string, answer: EarlierAnswer): void {
  Object.values(laidAside)
    .find(({ id }) => id === session)
    ?.earlier.push(earlierOf(answer));
}

function earlierOf({ pack, question, fact, verdict, calendarDay }: EarlierAnswer): EarlierAnswer {
  return { pack, question, fact, verdict, calendarDay };
}
