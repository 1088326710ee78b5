import type { LearnerEvent } from "../log/event.ts";
import type { LearnerState } from "../state/record.ts";

/** What opening a learner's log found. All zero and empty when everything was in order. */
export interface RecoveryReport {
  /** Names of files that were damaged and have been set aside, never deleted. */
  readonly damagedFiles: readonly string[];
  /** Events that could not be read and are in no good copy. */
  readonly lostEvents: number;
  /** True when the newest snapshot could not be used and an older copy or the journals took its place. */
  readonly usedOlderCopy: boolean;
}

export interface LearnerCard {
  readonly id: string;
  readonly name: string;
}

/** What becomes of a log. */
export type LogChange = (
  history: readonly LearnerEvent[],
) => readonly LearnerEvent[] | null | Promise<readonly LearnerEvent[] | null>;

/**
 * One learner's log, open for writing. Implemented over files (electron), IndexedDB (renderer) and memory (tests);
 * test/support/learner-store-contract.ts says what all three must do.
 */
export interface LearnerLog {
  readonly learner: string;
  readonly report: RecoveryReport;
  /** The state after every acknowledged event. Owned by the log: read it, never change it. */
  readonly state: LearnerState;
  /**
   * Adds events, all or none. Resolves only when they will survive a power cut; `state` holds them then.
   * @throws AppError `not-saved` or `disk-full`: nothing was acknowledged, and the same events may be tried again
   */
  append(events: readonly LearnerEvent[]): Promise<void>;
  /** Every event, oldest first, read from storage. For export and insight, not for each answer. */
  history(): Promise<readonly LearnerEvent[]>;
  /**
   * Replaces the whole log, in one step: a crash leaves the old log or the new one. Nothing
   * is appended between the look at the history and the change.
   *
   * @param change  given the history, gives the new one, which holds every event of it; null to leave it as it is. It
   *                changes no event, and may take its time
   * @throws AppError `not-saved` or `disk-full`: the log is as it was · and whatever `change` throws
   */
  rewrite(change: LogChange): Promise<void>;
  /** Writes the snapshot and lets go of the learner. Safe to call twice. */
  close(): Promise<void>;
}

/** The learners of this computer. One process at a time. */
export interface LearnerStore {
  /** In the order in which they were added. */
  list(): Promise<readonly LearnerCard[]>;
  /** Id of the learner who studied last; null on a first start. */
  active(): Promise<string | null>;
  /**
   * Opens a learner's log, creating an empty one for a new id, and makes that learner the active one.
   * @throws AppError `newer-data` when a newer version of Dateline wrote it (nothing is changed) ·
   *                  `unreadable` · `not-saved` when the folder cannot be written
   */
  open(learner: string): Promise<LearnerLog>;
  /**
   * Deletes everything of a learner for good: it is not listed any more, and nothing of it is left. A learner that
   * is not there is no error. Close its log first.
   * @throws AppError `not-saved` or `disk-full` when it could not be deleted: the learner is there as before then, or is
   *                  not listed any more and the next start goes on deleting
   */
  remove(learner: string): Promise<void>;
}
