import { seededRandom } from "../../base/random.ts";
import { type KindView, type Question, viewQuestion } from "../../questions/kinds/index.ts";
import type { Outcome } from "../../questions/kinds/outcome.ts";
import type { Skill } from "../../questions/kinds/question.ts";
import type { Fact } from "../../questions/pack/fact.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { Span } from "../../questions/pack/span.ts";
import type { OpenSession } from "../learner/state.ts";
import { type QueueEntry, remainingQueue } from "./queue.ts";

/** A question as the learner meets it. */
export interface AskedQuestion {
  readonly id: string;
  readonly kind: Question["kind"];
  readonly skill: Skill;
  readonly level: Question["level"];
  readonly stem: string;
  readonly hint: string | null;
  /** 1 for the first time in this session. */
  readonly tryNumber: number;
  readonly view: KindView;
}

/** Where a session stands. */
export interface SessionStatus {
  readonly session: string;
  readonly pack: string;
  readonly packTitle: string;
  /** How many answers the session holds; an answer is given for exactly one position. */
  readonly position: number;
  /** Questions that will not come again, of `total`. */
  readonly settled: number;
  readonly total: number;
  /** Null when nothing is left to ask. */
  readonly question: AskedQuestion | null;
  readonly canUndo: boolean;
}

/** What the learner is shown after an answer: the outcome, and the fact with the words that prove it. */
export interface Feedback {
  readonly question: string;
  readonly stem: string;
  readonly outcome: Outcome;
  readonly fact: Fact;
  readonly evidence: readonly Span[];
  readonly session: SessionStatus;
}

/** What is still to be asked of the pack as it is now; questions that a newer version dropped are passed over. */
export function queueOf(session: OpenSession, pack: Pack): QueueEntry[] {
  const ids = new Set(pack.questions.map(({ id }) => id));
  return remainingQueue(
    session.questions.filter((id) => ids.has(id)),
    session.answers,
  );
}

export function statusOf(session: OpenSession, pack: Pack): SessionStatus {
  const queue = queueOf(session, pack);
  const next = queue[0];
  const question = pack.questions.find(({ id }) => id === next?.question);
  const left = new Set(queue.map((entry) => entry.question)).size;
  const ids = new Set(pack.questions.map(({ id }) => id));
  const total = session.questions.filter((id) => ids.has(id)).length;
  return {
    session: session.id,
    pack: pack.id,
    packTitle: pack.title,
    position: session.answers.length,
    settled: total - left,
    total,
    question: question === undefined || next === undefined ? null : ask(question, session.id, next.tryNumber),
    canUndo: session.answers.length > 0,
  };
}

function ask(question: Question, session: string, tryNumber: number): AskedQuestion {
  const { id, kind, skill, level, stem, hint } = question;
  // A new order of options at every try, and the same order after a restart.
  const random = seededRandom(`${session}/${id}/${tryNumber}`);
  return {
    id,
    kind,
    skill,
    level,
    stem,
    hint: hint ?? null,
    tryNumber,
    view: viewQuestion(question, random),
  };
}
