import { type CertaintyCounts, noCertainty } from "./certainty-counts.ts";
import type { RecallCounts } from "./recall-counts.ts";
import type { SessionScore } from "./session-scores.ts";

/** What the figures need beyond the rest of the state, counted answer by answer: the log is never read for a figure. */
export interface InsightRecord {
  certainty: CertaintyCounts;
  recall: RecallCounts;
  /** The latest finished sessions, oldest first. */
  scores: SessionScore[];
}

export function emptyInsight(): InsightRecord {
  return { certainty: noCertainty(), recall: {}, scores: [] };
}
