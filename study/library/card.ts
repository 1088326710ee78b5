import { own } from "../../base/own.ts";
import type { LearnerState, SessionQuestion } from "../state/record.ts";
import { openQuizOf } from "../state/quiz-record.ts";
import { readThroughOf } from "../state/lay-aside.ts";
import type { LibraryPack } from "./library.ts";

/** A pack as the library shows it to a learner. Counts are of questions. */
export interface PackCard {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly version: number;
  readonly origin: "bundled" | "added";
  readonly published: string;
  readonly publisher: string | null;
  readonly questions: number;
  readonly answered: number;
  /** Of the answered ones, those whose last answer was right. */
  readonly right: number;
  /** True when the open session was begun with this pack alone, and not in read mode. */
  readonly canResume: boolean;
  /** True when its article was begun in read mode and not finished. */
  readonly isBeingRead: boolean;
  readonly hasOpenQuiz: boolean;
}

export function packCard({ pack, origin }: LibraryPack, state: LearnerState): PackCard {
  const { session } = state;
  const isOwn = (one: SessionQuestion): boolean => one.pack === pack.id;
  const tallies = own(state.packs, pack.id)?.questions ?? {};
  const answered = pack.questions.flatMap(({ id }) => own(tallies, id) ?? []);
  return {
    id: pack.id,
    title: pack.title,
    description: pack.description ?? null,
    version: pack.version,
    origin,
    published: pack.article.published,
    publisher: pack.article.publisher,
    questions: pack.questions.length,
    answered: answered.length,
    right: answered.filter(({ lastVerdict }) => lastVerdict === "right").length,
    canResume:
      session !== null &&
      session.mode !== "today" &&
      session.mode !== "read" &&
      session.questions.every(isOwn),
    isBeingRead: readThroughOf(state, pack.id) !== null,
    hasOpenQuiz: openQuizOf(state.quizzes, pack.id) !== undefined,
  };
}
