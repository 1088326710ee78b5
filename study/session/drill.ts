import { AppError } from "../../base/errors.ts";
import { type Answer, markAnswer } from "../../questions/kinds/index.ts";
import type { OpenSession } from "../state/record.ts";
import type { Desk, DeskUseCases, WritingDesk } from "../library/desk.ts";
import { readPlanOf } from "../read/read-plan.ts";
import { type ReadStatus, readStatusOf } from "../read/read-status.ts";
import { beginning, type SessionWish, unfinishedReadThrough } from "./begin.ts";
import type { Certainty } from "../memory/certainty.ts";
import { answersIn } from "../state/lay-aside.ts";
import { type OnceMore, onceMoreFor } from "./once-more.ts";
import {
  entriesOf,
  type Feedback,
  mayOverrule,
  queueOf,
  type SessionEntry,
  type SessionStatus,
  statusOf,
} from "./session.ts";
import { type SessionSummary, summarize } from "./summary.ts";

export interface AnswerInput {
  readonly session: string;
  /** `SessionStatus.position` of the question that is answered. */
  readonly position: number;
  readonly question: string;
  readonly answer: Answer;
  readonly elapsedMs: number;
  readonly certainty?: Certainty | undefined;
  /** Whether it was asked once more, since the answer before could not be read: then this one counts as it is. */
  readonly isSecondTry?: boolean | undefined;
}

/** The use cases of one session after the other. What they answer has been saved. */
export interface Drill {
  /**
   * Begins a session, ending the one that may be open. A read-through is not ended but laid aside, and another wish to read
   * its pack goes on with it.
   * @throws AppError `not-found` for a pack or a question that is not there · `refused` when there is nothing to ask
   */
  start(wish: SessionWish): Promise<SessionStatus>;
  /** The session to go on with; null when there is none, or its packs are gone. */
  status(): SessionStatus | null;
  /** The sections of a pack's article, and how far its read-through has come. @throws AppError `not-found` */
  sectionsOf(pack: string): ReadStatus;
  /**
   * Marks an answer and saves it. Given twice for the same position (a reply was lost), it is saved once. What cannot be
   * read as an answer is not saved, but asked for once more.
   * @throws AppError `refused` when the session has moved on · `not-saved` or `disk-full`: nothing was counted
   */
  answer(input: AnswerInput): Promise<Feedback | OnceMore>;
  /** Takes the last answer of the open session back. @throws AppError `refused` when there is none */
  undo(): Promise<SessionStatus>;
  /**
   * Counts the last answer of the open session as right: the learner knew it and mistyped. Undo takes it all back.
   * @throws AppError `refused` where `SessionStatus.mayOverrule` is false
   */
  overrule(): Promise<SessionStatus>;
  /** Ends the open session and says what it came to. */
  end(): Promise<SessionSummary>;
}

interface Current {
  readonly session: OpenSession;
  readonly entries: readonly SessionEntry[];
}

export function createDrill({ reads, writes }: DeskUseCases): Drill {
  return {
    start: writes(async (desk, wish) => {
      const events = beginning(wish, desk, desk.newId);
      if (events.length > 0) await desk.note(...events);
      return currentStatus(desk);
    }),
    status: reads((desk) => {
      const { session } = desk.state;
      if (session === null) return null;
      const entries = entriesOf(session, desk.library);
      return entries.length === 0 ? null : statusOf(session, entries);
    }),
    sectionsOf: reads(sectionsOf),
    answer: writes(answer),
    undo: writes(async (desk) => {
      const last = current(desk).session.answers.at(-1);
      if (last === undefined)
        throw new AppError("refused", "There is no answer to take back in this session.");
      await desk.note({ kind: "undone", review: last.review });
      return currentStatus(desk);
    }),
    overrule: writes(async (desk) => {
      const { session } = current(desk);
      const last = session.answers.at(-1);
      if (last === undefined || !mayOverrule(session))
        throw new AppError("refused", "There is no missed answer to count as known.");
      await desk.note({ kind: "overruled", review: last.review });
      return currentStatus(desk);
    }),
    end: writes(async (desk) => {
      const { session, entries } = current(desk);
      const summary = summarize(session, entries);
      await desk.note({ kind: "session-ended", session: session.id });
      return summary;
    }),
  };
}

function current({ state, library }: Desk): Current {
  const { session } = state;
  if (session === null) throw new AppError("refused", "No session is open.");
  return { session, entries: entriesOf(session, library) };
}

function currentStatus(desk: Desk): SessionStatus {
  const { session, entries } = current(desk);
  return statusOf(session, entries);
}

function sectionsOf({ state, library }: Desk, pack: string): ReadStatus {
  const readThrough = unfinishedReadThrough(state, pack, library);
  const source = library.get(pack).pack;
  if (readThrough !== null)
    return readStatusOf(source, entriesOf(readThrough, library), answersIn(readThrough));
  const asked = readPlanOf(source).flatMap(({ questions }) => questions);
  return readStatusOf(
    source,
    asked.map((question) => ({ asked: question })),
    [],
  );
}

async function answer(desk: WritingDesk, input: AnswerInput): Promise<Feedback | OnceMore> {
  const { session, entries } = current(desk);
  const answers = answersIn(session);
  const said = answers[input.position];
  if (session.id !== input.session || (said !== undefined && said.question !== input.question)) {
    throw new AppError("refused", "The session has moved on since this question was shown.");
  }
  if (said !== undefined)
    return { ...marked(entries, said.pack, input), session: statusOf(session, entries) };
  const next = queueOf(session, entries)[0]?.asked;
  if (next?.question !== input.question || input.position !== answers.length) {
    throw new AppError("refused", "This question is not the one that is asked now.");
  }
  const feedback = marked(entries, next.pack, input);
  const { outcome, fact } = feedback;
  const onceMore = onceMoreFor(outcome, input);
  if (onceMore !== null) return onceMore;
  await desk.note({
    kind: "answered",
    review: desk.newId(),
    session: session.id,
    pack: next.pack,
    packVersion: next.source.version,
    question: input.question,
    fact: fact.id,
    questionKind: input.answer.kind,
    answer: input.answer,
    verdict: outcome.verdict,
    score: outcome.score,
    elapsedMs: Math.round(input.elapsedMs),
    ...(input.certainty === undefined ? {} : { certainty: input.certainty }),
  });
  return { ...feedback, session: currentStatus(desk) };
}

/** Marks an answer. */
function marked(
  entries: readonly SessionEntry[],
  pack: string,
  given: AnswerInput,
): Omit<Feedback, "session"> {
  const entry = entries.find((one) => one.question === given.question && one.pack === pack);
  const fact = entry?.source.facts.find(({ id }) => id === entry.fact);
  if (entry === undefined || fact === undefined) {
    throw new AppError("not-found", `The pack has no question "${given.question}".`);
  }
  const { asked, source } = entry;
  return {
    question: asked.id,
    stem: asked.stem,
    outcome: markAnswer(asked, given.answer, { people: source.article.people ?? [] }),
    fact,
    evidence: asked.evidence,
  };
}
