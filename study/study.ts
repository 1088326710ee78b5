import type { Clock } from "../base/clock.ts";
import type { Pause } from "../base/pieces.ts";
import type { WeightLearner } from "./fit/fit-memory.ts";
import { createFitting, type Fitting } from "./fit/fitting.ts";
import { createFigures, type Figures } from "./insight/figures.ts";
import { createLearners, type Learners, openFirst } from "./learner/learners.ts";
import type { LearnerStore } from "./learner/store.ts";
import type { EditableLibrary } from "./library/library.ts";
import { createPacks, type Packs } from "./library/packs.ts";
import type { ArticleReader } from "./library/readings.ts";
import { createQuizzes, type Quizzes } from "./quiz/quizzes.ts";
import { createDrill, type Drill } from "./session/drill.ts";
import { takeTurns } from "./take-turns.ts";
import { createPlanning, type Planning } from "./today/planning.ts";

export interface StudyPorts {
  readonly store: LearnerStore;
  readonly library: EditableLibrary;
  readonly readArticle: ArticleReader;
  /** Null where weights cannot be learned. */
  readonly weightLearner: WeightLearner | null;
  readonly clock: Clock;
  /** A new id (base/id.ts) that nothing else has. */
  readonly newId: () => string;
  readonly pause: Pause;
}

/** The use cases of one computer's learners, one of them active. Every call that answers "done" has been saved. */
export interface Study {
  readonly learners: Learners;
  readonly packs: Packs;
  readonly session: Drill;
  readonly quizzes: Quizzes;
  readonly plan: Planning;
  /** What the memory model learns from the learner's own answers. */
  readonly fitting: Fitting;
  readonly figures: Figures;
  /** Saves what is still to be saved and lets go of the learner's files. */
  close(): Promise<void>;
}

/** @throws AppError as `LearnerStore.open` does, for the learner who studied last */
export async function createStudy(ports: StudyPorts): Promise<Study> {
  const { readArticle, weightLearner, pause } = ports;
  const useCases = takeTurns(await openFirst(ports), ports);
  const fitting = createFitting(useCases, weightLearner);
  const letGo = useCases.writes(({ log }) => log.close());
  return {
    learners: createLearners(useCases, pause),
    packs: createPacks(useCases, readArticle),
    session: createDrill(useCases),
    quizzes: createQuizzes(useCases),
    plan: createPlanning(useCases),
    fitting,
    figures: createFigures(useCases),
    close() {
      fitting.stop();
      return letGo();
    },
  };
}
