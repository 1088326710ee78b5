import type { Verdict } from "../../questions/kinds/outcome.ts";

/** A missed question comes back after this many others, while the session has them. */
const RETRY_GAP = 3;
/** A question is asked at most this often in one session; then the session lets it rest. */
const MAX_TRIES = 3;

export interface QueueEntry {
  readonly question: string;
  /** 1 for the first time in this session. */
  readonly tryNumber: number;
}

/**
 * What is still to be asked, next first. Derived from the plan and the answers alone, so that a session resumes
 * after a crash exactly where it stopped, and undo is leaving the last answer out.
 */
export function remainingQueue(
  plan: readonly string[],
  answers: readonly { readonly question: string; readonly verdict: Verdict }[],
): QueueEntry[] {
  const queue: QueueEntry[] = plan.map((question) => ({ question, tryNumber: 1 }));
  for (const { question, verdict } of answers) {
    const index = queue.findIndex((entry) => entry.question === question);
    if (index < 0) continue;
    const [entry] = queue.splice(index, 1);
    if (entry === undefined || verdict === "right" || entry.tryNumber >= MAX_TRIES) continue;
    queue.splice(Math.min(RETRY_GAP, queue.length), 0, { question, tryNumber: entry.tryNumber + 1 });
  }
  return queue;
}
