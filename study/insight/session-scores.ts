import type { SessionMode } from "../session/mode.ts";

/** What a finished session came to. */
export interface SessionScore {
  /** The day of study of its last answer, `YYYY-MM-DD`. */
  readonly day: string;
  readonly mode: SessionMode;
  /** Questions that were asked. */
  readonly asked: number;
  /** Of these, right at the first try. */
  readonly rightAtOnce: number;
}

interface EndingSession {
  readonly mode: SessionMode;
  readonly answers: readonly {
    readonly pack: string;
    readonly question: string;
    readonly verdict: string;
    readonly calendarDay: string;
  }[];
}

/** The latest sessions say how it goes; the days say how it went before. */
const KEPT = 100;

/** Adds a session that ends to the scores, in place, oldest first; one without answers has no score. */
export function keepScore(scores: SessionScore[], session: EndingSession): void {
  const last = session.answers.at(-1);
  if (last === undefined) return;
  const first = new Map<string, boolean>();
  for (const { pack, question, verdict } of session.answers) {
    const key = `${pack}/${question}`;
    if (!first.has(key)) first.set(key, verdict === "right");
  }
  const rightAtOnce = [...first.values()].filter(Boolean).length;
  scores.push({ day: last.calendarDay, mode: session.mode, asked: first.size, rightAtOnce });
  if (scores.length > KEPT) scores.shift();
}
