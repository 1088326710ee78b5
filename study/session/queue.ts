import type { Verdict } from "../../questions/kinds/kind/outcome.ts";

/** How a missed question comes back. */
export interface Retries {
  /** After this many others, while the session has them. */
  readonly gap: number;
  /** A question is asked at most this often in one session; then the session lets it rest. */
  readonly tries: number;
}

export const DRILL_RETRIES: Retries = { gap: 3, tries: 3 };
/** In read mode the article goes on; what was missed comes back once, behind its last section. */
export const READ_RETRIES: Retries = { gap: Number.POSITIVE_INFINITY, tries: 2 };

/** A question as the queue knows it; `fact` is null where it is not known any more. */
export interface Queued {
  readonly pack: string;
  readonly question: string;
  readonly fact: string | null;
}

export interface QueueEntry<Q extends Queued = Queued> {
  readonly asked: Q;
  /** 1 for the first time in this session. */
  readonly tryNumber: number;
}

/**
 * What is still to be asked, next first. Derived from the plan and the answers alone, so that a session resumes
 * after a crash exactly where it stopped, and undo is leaving the last answer out. The next question never asks the
 * fact that was answered last, while there is another.
 */
export function remainingQueue<Q extends Queued>(
  plan: readonly Q[],
  answers: readonly (Queued & { readonly verdict: Verdict })[],
  { gap, tries }: Retries = DRILL_RETRIES,
): QueueEntry<Q>[] {
  const queue: QueueEntry<Q>[] = plan.map((asked) => ({ asked, tryNumber: 1 }));
  for (const { pack, question, verdict } of answers) {
    const index = queue.findIndex(({ asked }) => asked.question === question && asked.pack === pack);
    if (index < 0) continue;
    const [entry] = queue.splice(index, 1);
    if (entry === undefined || verdict === "right" || entry.tryNumber >= tries) continue;
    const place = Math.min(gap, queue.length);
    queue.splice(place, 0, { asked: entry.asked, tryNumber: entry.tryNumber + 1 });
  }
  const last = answers.at(-1);
  const next = last === undefined ? 0 : queue.findIndex(({ asked }) => !isAboutSameFact(asked, last));
  if (next > 0) queue.unshift(...queue.splice(next, 1));
  return queue;
}

export function isAboutSameFact(a: Queued, b: Queued): boolean {
  return a.pack === b.pack && a.fact === b.fact;
}
