import { type Clock, dayNumberOf } from "../base/clock.ts";
import { AppError } from "../base/errors.ts";
import { type Pause, stoppable } from "../base/pieces.ts";
import { createTurns } from "../base/turns.ts";
import type { Pack } from "../questions/pack/pack.ts";
import type { Reading } from "../questions/reading/reading.ts";
import type { LearnerEvent } from "./log/event.ts";
import { createFitting, type Fitting } from "./fit/fitting.ts";
import type { WeightLearner } from "./fit/fit-memory.ts";
import { type HabitFigures, habitFigures } from "./insight/habits.ts";
import { type Insight, insightOf } from "./insight/insight.ts";
import type { Habits } from "./log/habits.ts";
import { type Learners, openLearners } from "./learner/learners.ts";
import type { Plan } from "./log/plan.ts";
import type { Settings } from "./log/settings.ts";
import { dayAt } from "./state/state.ts";
import type { LearnerState } from "./state/record.ts";
import type { LearnerLog, LearnerStore, RecoveryReport } from "./learner/store.ts";
import type { ImportedLearner, SavedLearner } from "./learner/transfer.ts";
import { type PackCard, packCard } from "./library/card.ts";
import type { AddedPack, Library } from "./library/library.ts";
import { type ArticleReader, createReadings } from "./library/readings.ts";
import { type Progress, progressOf } from "./insight/progress.ts";
import { createQuizzes, type Quizzes } from "./quiz/quizzes.ts";
import { createDrill, type Drill } from "./session/drill.ts";
import type { Desk } from "./library/desk.ts";
import { type Today, todayOf } from "./today/today.ts";
import { type Workload, workloads } from "./today/workload.ts";

export interface StudyPorts {
  readonly store: LearnerStore;
  readonly library: Library;
  readonly readArticle: ArticleReader;
  /** Null where weights cannot be learned. */
  readonly weightLearner: WeightLearner | null;
  readonly clock: Clock;
  /** A new id that nothing else has, of 1 to 64 characters `a-z0-9-`. */
  readonly newId: () => string;
  readonly pause: Pause;
}

/** The use cases of one computer's learners, one of them active. Every call that answers "done" has been saved. */
export interface Study {
  /** What opening the active learner's log found. */
  report(): RecoveryReport;
  /** Names of added packs that are there but cannot be read. */
  unreadablePacks(): readonly string[];
  settings(): Settings;
  changeSettings(settings: Settings): Promise<Settings>;
  learners(): Promise<Learners>;
  /** Adds a learner and makes that one the active one. */
  addLearner(name: string): Promise<Learners>;
  /** @throws AppError `not-found` */
  switchLearner(learner: string): Promise<Learners>;
  renameLearner(name: string): Promise<Learners>;
  /** Everything that the active learner has. @throws AppError `refused` when it is too long for one file */
  exportLearner(): Promise<SavedLearner>;
  /** Takes the file of a learner in: into that learner's log, or as a new one. That learner is the active one then. */
  importLearner(text: string): Promise<ImportedLearner>;
  /** Ends what `importLearner` began, unless it is being written already. */
  stopImport(): void;
  /** Deletes a learner for good; never the last without making a new one. @throws AppError `not-found` · `not-saved` */
  deleteLearner(learner: string): Promise<Learners>;
  packs(): readonly PackCard[];
  pack(id: string): Pack;
  /**
   * What the article of a pack says, thing by thing.
   *
   * @throws AppError `not-found`, or `refused` for a text that cannot be read within its limits
   */
  readingOf(pack: string): Promise<Reading>;
  addPack(text: string): Promise<AddedPack>;
  removePack(id: string): Promise<void>;
  readonly drill: Drill;
  readonly quizzes: Quizzes;
  progress(): Progress;
  /** What is due and new, and what it takes. */
  /** Every figure of the insight page. */
  insight(): Insight;
  /** How the weekly goal and the streak stand. */
  habits(): HabitFigures;
  changeHabits(habits: Habits): Promise<HabitFigures>;
  today(): Today;
  changePlan(plan: Plan): Promise<Today>;
  /**
   * Sets the day by which a pack shall be known, or takes it away.
   * @throws AppError `not-found` · `refused` for a day that is over
   */
  setReadyBy(pack: string, day: string | null): Promise<Today>;
  /** What the memory model learns from the learner's own answers. */
  readonly fitting: Fitting;
  /** What each retention would cost. */
  workloads(): readonly Workload[];
  /** Saves what is still to be saved and lets go of the learner's files. */
  close(): Promise<void>;
}

/** @throws AppError as `LearnerStore.open` does, for the learner who studied last */
export async function createStudy({
  store,
  library,
  readArticle,
  weightLearner,
  clock,
  newId,
  pause,
}: StudyPorts): Promise<Study> {
  const learners = await openLearners({ store, clock, newId });
  const log = (): LearnerLog => learners.log();
  const drill = createDrill({ log, library, clock, newId });
  const quizzes = createQuizzes({ log, library, clock, newId });
  const readings = createReadings(readArticle);
  // Two calls at once (a double press, a retry) must not both see the same last answer.
  const inTurn = createTurns();

  const importing = stoppable(pause);
  const state = (): LearnerState => log().state;
  const desk = (): Desk => ({ state: state(), library, now: clock.now() });

  const fitting = createFitting({ log, weightLearner, clock, inTurn });

  async function note(event: LearnerEvent): Promise<Today> {
    await log().append([event]);
    return todayOf(desk());
  }

  return {
    report: () => log().report,
    unreadablePacks: () => library.unreadable,
    settings: () => state().settings,
    changeSettings: (settings) =>
      inTurn(async () => {
        await log().append([{ kind: "settings-changed", settings, ...clock.now() }]);
        return state().settings;
      }),
    learners: () => learners.list(),
    addLearner: (name) => inTurn(() => learners.add(name)),
    switchLearner: (learner) => inTurn(() => learners.switchTo(learner)),
    renameLearner: (name) => inTurn(() => learners.rename(name)),
    exportLearner: () => inTurn(() => learners.export()),
    importLearner(text) {
      const pauses = importing.begin();
      return inTurn(() => learners.import(text, pauses));
    },
    stopImport: () => importing.stop(),
    deleteLearner: (learner) => inTurn(() => learners.delete(learner)),
    packs: () => library.list().map((entry) => packCard(entry, state())),
    pack: (id) => library.get(id).pack,
    readingOf: async (pack) => readings(library.get(pack).pack),
    addPack: (text) => inTurn(() => library.add(text)),
    removePack: (id) => inTurn(() => library.remove(id)),
    drill: {
      start: (wish) => inTurn(() => drill.start(wish)),
      status: () => drill.status(),
      sectionsOf: (pack) => drill.sectionsOf(pack),
      answer: (input) => inTurn(() => drill.answer(input)),
      undo: () => inTurn(() => drill.undo()),
      overrule: () => inTurn(() => drill.overrule()),
      end: () => inTurn(() => drill.end()),
    },
    quizzes: {
      setUp: (pack) => quizzes.setUp(pack),
      start: (wish) => inTurn(() => quizzes.start(wish)),
      status: (quiz) => quizzes.status(quiz),
      answer: (input) => inTurn(() => quizzes.answer(input)),
      keepTime: (quiz, usedMs) => inTurn(() => quizzes.keepTime(quiz, usedMs)),
      handIn: (quiz, usedMs) => inTurn(() => quizzes.handIn(quiz, usedMs)),
      result: (quiz) => quizzes.result(quiz),
      overrule: (quiz, question) => inTurn(() => quizzes.overrule(quiz, question)),
      extraTime: () => quizzes.extraTime(),
      setExtraTime: (percent) => inTurn(() => quizzes.setExtraTime(percent)),
    },
    progress: () => progressOf(state(), library, clock.now()),
    insight: () => insightOf(desk()),
    habits: () => habitFigures(state(), clock.now()),
    changeHabits: (habits) =>
      inTurn(async () => {
        await log().append([{ kind: "habits-changed", habits, ...clock.now() }]);
        return habitFigures(state(), clock.now());
      }),
    today: () => todayOf(desk()),
    changePlan: (plan) => inTurn(() => note({ kind: "plan-changed", plan, ...clock.now() })),
    setReadyBy: (pack, day) =>
      inTurn(async () => {
        const now = clock.now();
        library.get(pack);
        if (day !== null && dayNumberOf(day) < dayAt(state(), now).day)
          throw new AppError("refused", "This day is over.");
        return note({ kind: "ready-by-set", pack, day, ...now });
      }),
    fitting,
    workloads: () => workloads(desk()),
    close() {
      fitting.stop();
      return inTurn(() => log().close());
    },
  };
}
