import type { Clock } from "../../base/clock.ts";
import { type Pause, stoppable } from "../../base/pieces.ts";
import { AppError } from "../../base/errors.ts";
import type { Settings } from "../log/settings.ts";
import type { Seat, WritingSeat } from "./seat.ts";
import type { LearnerCard, LearnerLog, LearnerStore, RecoveryReport } from "./store.ts";
import { exportLog, type ImportedLearner, openLearnerFile, type SavedLearner, takeIn } from "./transfer.ts";
import type { UseCases } from "./use-cases.ts";

/** Who there is on this computer. */
export interface LearnerList {
  readonly active: string;
  readonly learners: readonly LearnerCard[];
}

/** The use cases of the learners of one computer, one of them active. Every call that answers has been saved. */
export interface Learners {
  list(): Promise<LearnerList>;
  /** What opening the active learner's log found. */
  report(): RecoveryReport;
  settings(): Settings;
  changeSettings(settings: Settings): Promise<Settings>;
  /** Adds a learner and makes that one the active one. */
  add(name: string): Promise<LearnerList>;
  /** @throws AppError `not-found` */
  switchTo(learner: string): Promise<LearnerList>;
  /** Renames the active learner. */
  rename(name: string): Promise<LearnerList>;
  /** Everything that the active learner has. @throws AppError `refused` when it is too long for one file */
  export(): Promise<SavedLearner>;
  /** Takes the file of a learner in: into that learner's log, or as a new one. That learner is the active one then. */
  import(text: string): Promise<ImportedLearner>;
  /** Ends what `import` began, unless it is being written already. */
  stopImport(): void;
  /**
   * Deletes a learner for good. Where it is the active one, the next takes its place, and a new one where there is none.
   * @throws AppError `not-found` · `not-saved`: the learner is still there
   */
  delete(learner: string): Promise<LearnerList>;
}

const FIRST_LEARNER = "Learner 1";

interface FirstParts {
  readonly store: LearnerStore;
  readonly clock: Clock;
  readonly newId: () => string;
}

/**
 * Opens the log of the learner who studied last; on a first start that of a new one.
 * @throws AppError as `LearnerStore.open` does
 */
export async function openFirst({ store, clock, newId }: FirstParts): Promise<LearnerLog> {
  const learner = (await store.active()) ?? (await store.list())[0]?.id ?? newId();
  const log = await store.open(learner);
  if (log.state.name === "")
    await log.append([{ kind: "learner-named", name: FIRST_LEARNER, ...clock.now() }]);
  return log;
}

export function createLearners({ reads, writes }: UseCases<Seat, WritingSeat>, pause: Pause): Learners {
  const importing = stoppable(pause);
  const takeInTurn = writes(takeInFile);
  return {
    list: reads(listOf),
    report: reads(({ report }) => report),
    settings: reads(({ state }) => state.settings),
    changeSettings: writes(async (seat, settings) => {
      await seat.note({ kind: "settings-changed", settings });
      return seat.state.settings;
    }),
    add: writes((seat, name) => change(seat, seat.newId(), name)),
    switchTo: writes(async (seat, learner) => {
      if (learner === seat.learner) return listOf(seat);
      await expectKnown(seat, learner);
      return change(seat, learner, FIRST_LEARNER);
    }),
    rename: writes(async (seat, name) => {
      await seat.note({ kind: "learner-named", name });
      return listOf(seat);
    }),
    export: writes(({ log, now }) => exportLog(log, now)),
    import: (text) => takeInTurn(text, importing.begin()),
    stopImport: () => importing.stop(),
    delete: writes(async (seat, learner) => {
      const learners = await expectKnown(seat, learner);
      if (learner === seat.learner) {
        const next = learners.find(({ id }) => id !== learner)?.id ?? seat.newId();
        await change(seat, next, FIRST_LEARNER);
      }
      await seat.store.remove(learner);
      return listOf(seat);
    }),
  };
}

async function listOf({ learner, learners }: Seat): Promise<LearnerList> {
  return { active: learner, learners: await learners() };
}

async function expectKnown({ learners }: Seat, learner: string): Promise<readonly LearnerCard[]> {
  const known = await learners();
  if (known.some(({ id }) => id === learner)) return known;
  throw new AppError("not-found", "This learner is not on this computer.");
}

async function change(seat: WritingSeat, learner: string, nameWhenNew: string): Promise<LearnerList> {
  const before = seat.log;
  seat.seat(await seat.store.open(learner));
  if (seat.state.name === "") await seat.note({ kind: "learner-named", name: nameWhenNew });
  await before.close();
  return listOf(seat);
}

/** @param pause  may throw `Stopped`; nothing is changed then */
async function takeInFile(seat: WritingSeat, text: string, pause: Pause): Promise<ImportedLearner> {
  const file = await openLearnerFile(text, pause);
  if (file.kind !== "opened") return file;
  const { learner } = file;
  if (learner === seat.learner) return takeIn(seat.log, file, pause);
  const isKnown = (await seat.learners()).some(({ id }) => id === learner);
  const opened = await seat.store.open(learner);
  const before = seat.log;
  const putBack = async (): Promise<void> => {
    await opened.close();
    if (!isKnown) await seat.store.remove(learner);
    seat.seat(await seat.store.open(before.learner)); // the one who studied last is the one who studies now
  };
  let imported: ImportedLearner;
  try {
    imported = await takeIn(opened, file, pause);
  } catch (error) {
    await putBack();
    throw error;
  }
  switch (imported.kind) {
    case "added":
    case "merged":
    case "nothing-new":
      await before.close();
      seat.seat(opened);
      return imported;
    case "stopped":
    case "newer-format":
    case "refused":
      await putBack();
      return imported;
  }
}
