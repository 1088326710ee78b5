import type { Clock } from "../../base/clock.ts";
import type { Pause } from "../../base/pieces.ts";
import { AppError } from "../../base/errors.ts";
import type { LearnerCard, LearnerLog, LearnerStore } from "./store.ts";
import { exportLog, type ImportedLearner, openLearnerFile, type SavedLearner, takeIn } from "./transfer.ts";

export interface Learners {
  readonly active: string;
  readonly learners: readonly LearnerCard[];
}

/** The learners of one computer, one of them active. Every call that answers has been saved. One at a time. */
export interface LearnerDesk {
  /** The active learner's log; another one after a switch. */
  log(): LearnerLog;
  list(): Promise<Learners>;
  /** Adds a learner and makes that one the active one. */
  add(name: string): Promise<Learners>;
  /** @throws AppError `not-found` */
  switchTo(learner: string): Promise<Learners>;
  rename(name: string): Promise<Learners>;
  /** Everything that the active learner has. @throws AppError `refused` when it is too long for one file */
  export(): Promise<SavedLearner>;
  /**
   * Takes a file in: into the log of the same learner, or as a new one, who is the active one then.
   *
   * @param pause  may throw `Stopped`; nothing is changed then
   */
  import(text: string, pause: Pause): Promise<ImportedLearner>;
  /**
   * Deletes a learner for good. Where it is the active one, the next takes its place, and a new one where there is none.
   * @throws AppError `not-found` · `not-saved`: the learner is still there
   */
  delete(learner: string): Promise<Learners>;
}

interface DeskParts {
  readonly store: LearnerStore;
  readonly clock: Clock;
  readonly newId: () => string;
}

const FIRST_LEARNER = "Learner 1";

/** @throws AppError as `LearnerStore.open` does, for the learner who studied last */
export async function openLearners({ store, clock, newId }: DeskParts): Promise<LearnerDesk> {
  const firstId = (await store.active()) ?? (await store.list())[0]?.id ?? newId();
  let log = await open(firstId, FIRST_LEARNER);

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
    return list();
  }

  async function list(): Promise<Learners> {
    return { active: log.learner, learners: await store.list() };
  }

  async function expectKnown(learner: string): Promise<readonly LearnerCard[]> {
    const { learners } = await list();
    if (learners.some(({ id }) => id === learner)) return learners;
    throw new AppError("not-found", "This learner is not on this computer.");
  }

  return {
    log: () => log,
    list,
    add: (name) => change(newId(), name),
    async switchTo(learner) {
      if (learner === log.learner) return list();
      await expectKnown(learner);
      return change(learner, FIRST_LEARNER);
    },
    async rename(name) {
      await log.append([{ kind: "learner-named", name, ...clock.now() }]);
      return list();
    },
    export: () => exportLog(log, clock),
    async import(text, pause) {
      const file = await openLearnerFile(text, pause);
      if ("kind" in file) return file;
      if (file.learner === log.learner) return takeIn(log, file, pause);
      const isKnown = (await store.list()).some(({ id }) => id === file.learner);
      const opened = await store.open(file.learner);
      const imported = await takeIn(opened, file, pause).catch((error: unknown) => ({ error }));
      if ("name" in imported) {
        await log.close();
        log = opened;
        return imported;
      }
      await opened.close();
      if (!isKnown) await store.remove(file.learner);
      log = await store.open(log.learner); // the one who studied last is the one who studies now
      if ("error" in imported) throw imported.error;
      return imported;
    },
    async delete(learner) {
      const learners = await expectKnown(learner);
      if (learner === log.learner) {
        const next = learners.find(({ id }) => id !== learner)?.id ?? newId();
        await change(next, FIRST_LEARNER);
      }
      await store.remove(learner);
      return list();
    },
  };
}
