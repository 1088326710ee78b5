import { type Clock, dayNumberOf } from "../base/clock.ts";
import { AppError } from "../base/errors.ts";
import { createTurns } from "../base/turns.ts";
import type { Pack } from "../questions/pack/pack.ts";
import type { Reading } from "../questions/reading/reading.ts";
import type { LearnerEvent } from "./learner/event.ts";
import type { Plan } from "./learner/plan.ts";
import type { Settings } from "./learner/settings.ts";
import { dayAt } from "./learner/state.ts";
import type { LearnerState } from "./learner/record.ts";
import type { LearnerCard, LearnerLog, LearnerStore, RecoveryReport } from "./learner/store.ts";
import { type PackCard, packCard } from "./library/card.ts";
import type { AddedPack, Library } from "./library/library.ts";
import { type ArticleReader, createReadings } from "./library/readings.ts";
import { type Progress, progressOf } from "./progress.ts";
import { createDrill, type Drill } from "./session/drill.ts";
import type { Desk } from "./today/facts.ts";
import { type Today, todayOf } from "./today/today.ts";
import { type Workload, workloads } from "./today/workload.ts";

export interface StudyPorts {
  readonly store: LearnerStore;
  readonly library: Library;
  readonly readArticle: ArticleReader;
  readonly clock: Clock;
  /** A new id that nothing else has, of 1 to 64 characters `a-z0-9-`. */
  readonly newId: () => string;
}

export interface Learners {
  readonly active: string;
  readonly learners: readonly LearnerCard[];
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
  progress(): Progress;
  /** What is due and new, and what it takes. */
  today(): Today;
  changePlan(plan: Plan): Promise<Today>;
  /**
   * Sets the day by which a pack shall be known, or takes it away.
   * @throws AppError `not-found` · `refused` for a day that is over
   */
  setReadyBy(pack: string, day: string | null): Promise<Today>;
  /** What each retention would cost. */
  workloads(): readonly Workload[];
  /** Saves what is still to be saved and lets go of the learner's files. */
  close(): Promise<void>;
}

const FIRST_LEARNER = "Learner 1";

/** @throws AppError as `LearnerStore.open` does, for the learner who studied last */
export async function createStudy({ store, library, readArticle, clock, newId }: StudyPorts): Promise<Study> {
  const firstId = (await store.active()) ?? (await store.list())[0]?.id ?? newId();
  let log = await open(firstId, FIRST_LEARNER);
  const drill = createDrill({ log: () => log, library, clock, newId });
  const readings = createReadings(readArticle);
  // Two calls at once (a double press, a retry) must not both see the same last answer.
  const inTurn = createTurns();

  async function open(learner: string, nameWhenNew: string): Promise<LearnerLog> {
    const opened = await store.open(learner);
    if (opened.state.name === "") {
      await opened.append([{ kind: "learner-named", name: nameWhenNew, ...clock.now() }]);
    }
    return opened;
  }

  async function change(learner: string, nameWhenNew: string): Promise<Learners> {
    const before = log;
    log = await open(learner, nameWhenNew);
    await before.close();
    return learners();
  }

  async function learners(): Promise<Learners> {
    return { active: log.learner, learners: await store.list() };
  }

  async function switchTo(learner: string): Promise<Learners> {
    if (learner === log.learner) return learners();
    const isKnown = (await store.list()).some(({ id }) => id === learner);
    if (!isKnown) throw new AppError("not-found", "This learner is not on this computer.");
    return change(learner, FIRST_LEARNER);
  }

  const state = (): LearnerState => log.state;
  const desk = (): Desk => ({ state: state(), library, now: clock.now() });

  async function note(event: LearnerEvent): Promise<Today> {
    await log.append([event]);
    return todayOf(desk());
  }

  return {
    report: () => log.report,
    unreadablePacks: () => library.unreadable,
    settings: () => state().settings,
    changeSettings: (settings) =>
      inTurn(async () => {
        await log.append([{ kind: "settings-changed", settings, ...clock.now() }]);
        return state().settings;
      }),
    learners,
    addLearner: (name) => inTurn(() => change(newId(), name)),
    switchLearner: (learner) => inTurn(() => switchTo(learner)),
    renameLearner: (name) =>
      inTurn(async () => {
        await log.append([{ kind: "learner-named", name, ...clock.now() }]);
        return learners();
      }),
    packs: () => library.list().map((entry) => packCard(entry, state())),
    pack: (id) => library.get(id).pack,
    readingOf: async (pack) => readings(library.get(pack).pack),
    addPack: (text) => inTurn(() => library.add(text)),
    removePack: (id) => inTurn(() => library.remove(id)),
    drill: {
      start: (wish) => inTurn(() => drill.start(wish)),
      status: () => drill.status(),
      answer: (input) => inTurn(() => drill.answer(input)),
      undo: () => inTurn(() => drill.undo()),
      overrule: () => inTurn(() => drill.overrule()),
      end: () => inTurn(() => drill.end()),
    },
    progress: () => progressOf(state(), library, clock.now()),
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
    workloads: () => workloads(desk()),
    close: () => inTurn(() => log.close()),
  };
}
