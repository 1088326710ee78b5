import { localDay, type Moment } from "../../base/clock.ts";
import { AppError } from "../../base/errors.ts";
import { inPieces, type Pause, Stopped } from "../../base/pieces.ts";
import { type LearnerFile, learnerFileFrom, writeLearnerFile } from "./learner-file.ts";
import { mergedLogs } from "../log/merge-logs.ts";
import type { LearnerLog } from "./store.ts";

/** Everything that a learner has, ready to be saved. */
export interface SavedLearner {
  /** What the file may be called; without characters that a system does not allow. */
  readonly fileName: string;
  readonly text: string;
}

type RefusedLearner =
  /** The learner ended it; nothing was changed. */
  | { readonly kind: "stopped" }
  | { readonly kind: "newer-format" }
  | { readonly kind: "refused"; readonly message: string };

/** What became of a learner's file. Refusals are values: they are expected. Counts are of answers. */
export type ImportedLearner =
  | { readonly kind: "added"; readonly name: string; readonly answers: number }
  /** The learner was here already; `answers` were not. */
  | { readonly kind: "merged"; readonly name: string; readonly answers: number }
  | { readonly kind: "nothing-new"; readonly name: string }
  | RefusedLearner;

/** @throws AppError `refused` when the log is too long for one file */
export async function exportLog(log: LearnerLog, now: Moment): Promise<SavedLearner> {
  const { name } = log.state;
  const called = name.replace(/[^\p{L}\p{M}\p{N} _-]/gu, "").trim() || "learner";
  return {
    fileName: `Dateline ${called} ${localDay(now)}.json`,
    text: writeLearnerFile({ learner: log.learner, name, events: await log.history() }, now),
  };
}

interface OpenedFile extends LearnerFile {
  readonly kind: "opened";
}

/** The learner of a file, or why it cannot be read. */
export async function openLearnerFile(text: string, pause: Pause): Promise<OpenedFile | RefusedLearner> {
  try {
    return { kind: "opened", ...(await inPieces(learnerFileFrom(text), pause)) };
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * Takes a file's events into the log of the same learner. A large one takes seconds, with pauses; once the new log is
 * being written there are none.
 *
 * @throws AppError `not-saved` or `disk-full`: the log is as it was
 */
export async function takeIn(log: LearnerLog, file: LearnerFile, pause: Pause): Promise<ImportedLearner> {
  let isNew = false;
  let added = 0;
  let answers = 0;
  try {
    await log.rewrite(async (history) => {
      const merged = await inPieces(mergedLogs(history, file.events), pause);
      isNew = history.length === 0;
      added = merged.added;
      answers = countAnswers(merged.events) - countAnswers(history);
      return added === 0 ? null : merged.events;
    });
  } catch (error) {
    return refusalOf(error);
  }
  const { name } = log.state;
  if (isNew) return { kind: "added", name, answers };
  return added === 0 ? { kind: "nothing-new", name } : { kind: "merged", name, answers };
}

function countAnswers(events: LearnerFile["events"]): number {
  return events.reduce((count, { kind }) => count + (kind === "answered" ? 1 : 0), 0);
}

function refusalOf(error: unknown): RefusedLearner {
  if (error instanceof Stopped) return { kind: "stopped" };
  if (!(error instanceof AppError)) throw error;
  if (error.code === "newer-data") return { kind: "newer-format" };
  if (error.code === "refused") return { kind: "refused", message: error.message };
  throw error;
}
