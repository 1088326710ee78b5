import { SESSION_MODES } from "../log/mode.ts";

/** What a score is about: a session by what chose its questions, or a quiz. */
export const SCORE_MODES = [...SESSION_MODES, "quiz"] as const;
export type ScoreMode = (typeof SCORE_MODES)[number];

/** What a finished session or quiz came to. */
export interface SessionScore {
  /** The day of study of its last answer, `YYYY-MM-DD`. */
  readonly day: string;
  readonly mode: ScoreMode;
  /** Questions that were asked; of a quiz those that were left open too. */
  readonly asked: number;
  /** Of these, right at the first try. */
  readonly rightAtOnce: number;
}

interface EndingSession {
  readonly mode: ScoreMode;
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
  addScore(scores, { day: last.calendarDay, mode: session.mode, asked: first.size, rightAtOnce });
}

/** Adds a score, in place, oldest first. */
export function addScore(scores: SessionScore[], score: SessionScore): void {
  scores.push(score);
  if (scores.length > KEPT) scores.shift();
}
