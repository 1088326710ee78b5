import { drop, put } from "../../base/own.ts";
import type { LearnerEvent } from "./event.ts";
import type { SessionMode } from "./mode.ts";

/** A session as it begins. */
export interface BegunSession {
  id: string;
  mode: SessionMode;
  /** What it asks, in order. */
  questions: { readonly pack: string; readonly question: string }[];
}

/**
 * How sessions follow one another. One is open at the most. A read-through is left for another session and gone on with
 * later; any other session is over where the next one begins.
 */
export interface SessionLine<Session extends BegunSession> {
  /** The open session. */
  session: Session | null;
  /** By pack: the read-through that was left, to go on with. */
  laidAside: Record<string, Session>;
}

/** What an event did to the line. */
export interface Passage<Session> {
  /** Was open up to this event, and is not any more. */
  readonly left: Session | null;
  /** Was ended: cannot be gone on with. */
  readonly ended: Session | null;
}

interface Forms<Session> {
  readonly begin: (begun: BegunSession) => Session;
  /** A read-through as it is kept while it is laid aside. */
  readonly layAside: (session: Session) => Session;
}

const NOTHING: Passage<never> = { left: null, ended: null };

/** The pack of a read-through; null for any other session. */
export function packRead({ mode, questions }: BegunSession): string | null {
  return mode === "read" ? (questions[0]?.pack ?? "") : null;
}

/** Moves the line on by an event, in place. Total: what speaks of a session that is gone changes nothing. */
export function moveOn<Session extends BegunSession>(
  line: SessionLine<Session>,
  event: LearnerEvent,
  forms: Forms<Session>,
): Passage<Session> {
  switch (event.kind) {
    case "session-started": {
      const { session: id, pack } = event;
      const questions = event.questions.map((question) => ({ pack, question }));
      return open(line, forms.begin({ id, mode: "pack", questions }), forms);
    }
    case "study-started": {
      const { session: id, mode } = event;
      return open(
        line,
        forms.begin({ id, mode, questions: event.questions.map((one) => ({ ...one })) }),
        forms,
      );
    }
    case "session-resumed": {
      const aside = asideOf(line, event.session);
      return aside === undefined ? NOTHING : open(line, aside, forms);
    }
    case "session-ended":
      return end(line, event.session);
    default:
      return NOTHING;
  }
}

/** The read-through of this id, while it is laid aside. */
export function asideOf<Session extends BegunSession>(
  { laidAside }: SessionLine<Session>,
  id: string,
): Session | undefined {
  return Object.values(laidAside).find((session) => session.id === id);
}

/** A read-through that opens takes the place of what was laid aside of the same pack. */
function open<Session extends BegunSession>(
  line: SessionLine<Session>,
  next: Session,
  { layAside }: Forms<Session>,
): Passage<Session> {
  const left = line.session;
  const leftPack = left === null ? null : packRead(left);
  if (left !== null && leftPack !== null) put(line.laidAside, leftPack, layAside(left));
  const pack = packRead(next);
  if (pack !== null) drop(line.laidAside, pack);
  line.session = next;
  return { left, ended: null };
}

function end<Session extends BegunSession>(line: SessionLine<Session>, id: string): Passage<Session> {
  const { session } = line;
  if (session?.id === id) {
    line.session = null;
    return { left: session, ended: session };
  }
  const aside = asideOf(line, id);
  const pack = aside === undefined ? null : packRead(aside);
  if (aside === undefined || pack === null) return NOTHING;
  drop(line.laidAside, pack);
  return { left: null, ended: aside };
}
