/**
 * Learns weights of FSRS in a process of its own: native code, which may take its time. Built as an entry of its own,
 * dist/main/weight-learner.js.
 */
import { createRequire } from "node:module";
import type * as Binding from "@open-spaced-repetition/binding";
import { AppError } from "../../../../base/errors.ts";
import type { Lesson } from "../../../../study/fit/fit-memory.ts";
import type { LearnAnswer, LearnQuestion } from "./learn-in-child.ts";

const load = createRequire(import.meta.url);
const PROGRESS_EVERY_MS = 100;

async function learn({ lessons, binding }: LearnQuestion): Promise<LearnAnswer> {
  try {
    const fsrs = load(binding) as typeof Binding;
    const weights = await fsrs.computeParameters(
      lessons.flatMap((lesson) => itemsOf(lesson, fsrs)),
      {
        enableShortTerm: true,
        progress: (current, total) =>
          port.postMessage({ kind: "progress", share: Math.min(1, current / Math.max(1, total)) }),
        timeout: PROGRESS_EVERY_MS,
      },
    );
    return { kind: "learned", weights };
  } catch (error) {
    return { kind: "failed", error: AppError.from(error).toPlain() };
  }
}

/** One item for each answer that is to be foreseen: all answers up to it. */
function itemsOf(
  { elapsed, grades, from }: Lesson,
  { FSRSBindingItem, FSRSBindingReview }: typeof Binding,
): Binding.FSRSBindingItem[] {
  const reviews = elapsed.map((days, place) => new FSRSBindingReview(grades[place] ?? 1, days));
  return reviews.flatMap((_, place) =>
    place >= from && (elapsed[place] ?? 0) > 0 ? [new FSRSBindingItem(reviews.slice(0, place + 1))] : [],
  );
}

const port = process.parentPort;
port.on(
  "message",
  ({ data }) => void learn(data as LearnQuestion).then((answer) => port.postMessage(answer)),
);
