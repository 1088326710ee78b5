import type { Clock } from "../../base/clock.ts";
import { AppError } from "../../base/errors.ts";
import { type Answer, markAnswer } from "../../questions/kinds/index.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import type { LearnerEvent } from "../learner/event.ts";
import type { OpenSession } from "../learner/state.ts";
import type { LearnerLog } from "../learner/store.ts";
import type { Library } from "../library/library.ts";
import type { Certainty } from "./certainty.ts";
import { planSession } from "./plan.ts";
import { type Feedback, queueOf, type SessionStatus, statusOf } from "./session.ts";
import { type SessionSummary, summarize } from "./summary.ts";

export interface AnswerInput {
  readonly session: string;
  /** `SessionStatus.position` of the question that is answered. */
  readonly position: number;
  readonly question: string;
  readonly answer: Answer;
  readonly elapsedMs: number;
  readonly certainty?: Certainty | undefined;
}

/** The use cases of one session after the other. What they answer has been saved. */
export interface Drill {
  /** Begins a session, ending the one that may be open. @throws AppError `not-found` */
  start(pack: string, size: number): Promise<SessionStatus>;
  /** The session to go on with; null when there is none, or its pack is gone. */
  status(): SessionStatus | null;
  /**
   * Marks an answer and saves it. Given twice for the same position (a reply was lost), it is saved once.
   * @throws AppError `refused` when the session has moved on · `not-saved` or `disk-full`: nothing was counted
   */
  answer(input: AnswerInput): Promise<Feedback>;
  /** Takes the last answer of the open session back. @throws AppError `refused` when there is none */
  undo(): Promise<SessionStatus>;
  /** Ends the open session and says what it came to. */
  end(): Promise<SessionSummary>;
}

export interface DrillPorts {
  /** The active learner's log; another one after a switch. */
  readonly log: () => LearnerLog;
  readonly library: Library;
  readonly clock: Clock;
  readonly newId: () => string;
}

export function createDrill({ log, library, clock, newId }: DrillPorts): Drill {
  function current(): { session: OpenSession; pack: Pack } {
    const session = log().state.session;
    if (session === null) throw new AppError("refused", "No session is open.");
    return { session, pack: library.get(session.pack).pack };
  }

  return {
    async start(id, size) {
      const { pack } = library.get(id);
      const { state } = log();
      const questions = planSession(pack.questions, state.packs[id], size);
      const now = clock.now();
      const events: LearnerEvent[] =
        state.session === null ? [] : [{ kind: "session-ended", session: state.session.id, ...now }];
      const { version: packVersion } = pack;
      events.push({ kind: "session-started", session: newId(), pack: id, packVersion, questions, ...now });
      await log().append(events);
      return statusOf(current().session, pack);
    },
    status() {
      const session = log().state.session;
      const entry = library.list().find(({ pack }) => pack.id === session?.pack);
      return session === null || entry === undefined ? null : statusOf(session, entry.pack);
    },
    async answer(input) {
      const { session, pack } = current();
      const said = session.answers[input.position];
      if (session.id !== input.session || (said !== undefined && said.question !== input.question)) {
        throw new AppError("refused", "The session has moved on since this question was shown.");
      }
      if (said !== undefined) return feedbackOn(session, pack, input);
      const next = queueOf(session, pack)[0];
      if (next?.question !== input.question || input.position !== session.answers.length) {
        throw new AppError("refused", "This question is not the one that is asked now.");
      }
      const { outcome, fact } = feedbackOn(session, pack, input);
      await log().append([
        {
          kind: "answered",
          review: newId(),
          session: session.id,
          pack: pack.id,
          packVersion: pack.version,
          question: input.question,
          fact: fact.id,
          questionKind: input.answer.kind,
          answer: input.answer,
          verdict: outcome.verdict,
          score: outcome.score,
          elapsedMs: Math.round(input.elapsedMs),
          ...(input.certainty === undefined ? {} : { certainty: input.certainty }),
          ...clock.now(),
        },
      ]);
      return feedbackOn(current().session, pack, input);
    },
    async undo() {
      const { session, pack } = current();
      const last = session.answers.at(-1);
      if (last === undefined)
        throw new AppError("refused", "There is no answer to take back in this session.");
      await log().append([{ kind: "undone", review: last.review, ...clock.now() }]);
      return statusOf(current().session, pack);
    },
    async end() {
      const { session, pack } = current();
      const summary = summarize(session, pack);
      await log().append([{ kind: "session-ended", session: session.id, ...clock.now() }]);
      return summary;
    },
  };
}

function feedbackOn(session: OpenSession, pack: Pack, { question: id, answer }: AnswerInput): Feedback {
  const question = pack.questions.find((one) => one.id === id);
  const fact = pack.facts.find((one) => one.id === question?.fact);
  if (question === undefined || fact === undefined) {
    throw new AppError("not-found", `The pack has no question "${id}".`);
  }
  return {
    question: id,
    stem: question.stem,
    outcome: markAnswer(question, answer, { people: pack.article.people ?? [] }),
    fact,
    evidence: question.evidence,
    session: statusOf(session, pack),
  };
}
