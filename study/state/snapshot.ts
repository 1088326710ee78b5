/** What every learner store keeps to, whatever it writes to: docs/storage.md. */

/**
 * The data format of this version. It is raised when the log knows more events or fields, and when more or something
 * else is derived from them: snapshots of an earlier format are derived anew from the log, those of a later one are
 * refused and left untouched.
 */
export const DATA_FORMAT = 5;

/** A snapshot is written after this many events, so that a start replays at most about as many. */
export const SNAPSHOT_EVERY = 50;
