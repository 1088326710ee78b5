import { AppError } from "../../base/errors.ts";
import { seededRandom } from "../../base/random.ts";
import { type KindView, type Question, taskOf, viewQuestion } from "../../questions/kinds/index.ts";
import type { Outcome } from "../../questions/kinds/kind/outcome.ts";
import type { Skill } from "../../questions/kinds/kind/question.ts";
import type { Fact } from "../../questions/article/fact.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { Span } from "../../questions/article/span.ts";
import { isMissed } from "../state/counted-answer.ts";
import type { OpenSession } from "../state/record.ts";
import type { Library } from "../library/library.ts";
import type { SessionMode } from "../log/mode.ts";
import { type ReadStatus, readStatusOf } from "../read/read-status.ts";
import { answersIn } from "../state/lay-aside.ts";
import { DRILL_RETRIES, type QueueEntry, type Queued, READ_RETRIES, remainingQueue } from "./queue.ts";

/** A question as the learner meets it. */
export interface AskedQuestion {
  readonly id: string;
  readonly kind: Question["kind"];
  readonly skill: Skill;
  readonly level: Question["level"];
  /** As it stands above the view. */
  readonly stem: string;
  readonly hint: string | null;
  /** 1 for the first time in this session. */
  readonly tryNumber: number;
  readonly view: KindView;
}

/** Where a session stands. */
export interface SessionStatus {
  readonly session: string;
  readonly mode: SessionMode;
  /** The pack of the question; of the last one when nothing is left to ask. */
  readonly pack: string;
  readonly packTitle: string;
  /** The day `YYYY-MM-DD` of the pack's article: what it says was so then. */
  readonly asOf: string;
  /** How many answers the session holds; an answer is given for exactly one position. */
  readonly position: number;
  /** Questions that will not come again, of `total`. */
  readonly settled: number;
  readonly total: number;
  /** Null when nothing is left to ask. */
  readonly question: AskedQuestion | null;
  readonly canUndo: boolean;
  /** Whether the learner may say to have known the last answer. */
  readonly mayOverrule: boolean;
  /** The sections of the article, in read mode. */
  readonly read: ReadStatus | null;
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

/** A question of the session as the library has it now. */
export interface SessionEntry extends Queued {
  readonly source: Pack;
  readonly asked: Question;
}

/** What the session asks, as the packs are now; packs that are gone and questions that were dropped are passed over. */
export function entriesOf(session: OpenSession, library: Library): SessionEntry[] {
  const packs = new Map(library.list().map(({ pack }) => [pack.id, pack]));
  const questions = new Map<Pack, Map<string, Question>>();
  return session.questions.flatMap(({ pack, question }) => {
    const source = packs.get(pack);
    if (source === undefined) return [];
    const known = questions.get(source) ?? new Map(source.questions.map((one) => [one.id, one]));
    questions.set(source, known);
    const asked = known.get(question);
    return asked === undefined ? [] : [{ pack, question, fact: asked.fact, source, asked }];
  });
}

export function queueOf(session: OpenSession, entries: readonly SessionEntry[]): QueueEntry<SessionEntry>[] {
  return remainingQueue(entries, answersIn(session), session.mode === "read" ? READ_RETRIES : DRILL_RETRIES);
}

/** @throws AppError `not-found` without entries */
export function statusOf(session: OpenSession, entries: readonly SessionEntry[]): SessionStatus {
  const queue = queueOf(session, entries);
  const next = queue[0];
  const answers = answersIn(session);
  const last = answers.at(-1);
  const shown =
    next?.asked ??
    entries.find(({ pack, question }) => question === last?.question && pack === last.pack) ??
    entries[0];
  if (shown === undefined) throw new AppError("not-found", "The packs of this session are gone.");
  const left = new Set(queue.map(({ asked }) => asked)).size;
  return {
    session: session.id,
    mode: session.mode,
    pack: shown.pack,
    packTitle: shown.source.title,
    asOf: shown.source.article.published,
    position: answers.length,
    settled: entries.length - left,
    total: entries.length,
    question: next === undefined ? null : askQuestion(next.asked.asked, session.id, next.tryNumber),
    canUndo: session.answers.length > 0,
    mayOverrule: mayOverrule(session),
    read: session.mode === "read" ? readStatusOf(shown.source, entries, answers) : null,
  };
}

/** Of all answers of a session only the last one may be said to have been known. */
export function mayOverrule({ answers }: OpenSession): boolean {
  const last = answers.at(-1);
  return last !== undefined && isMissed(last);
}

/**
 * A question without its answer.
 *
 * @param seed  with the same one the options stand in the same order, at the same try
 */
export function askQuestion(question: Question, seed: string, tryNumber: number): AskedQuestion {
  const { id, kind, skill, level, hint } = question;
  // A new order of options at every try, and the same order after a restart.
  const random = seededRandom(`${seed}/${id}/${tryNumber}`);
  return {
    id,
    kind,
    skill,
    level,
    stem: taskOf(question),
    hint: hint ?? null,
    tryNumber,
    view: viewQuestion(question, random),
  };
}
