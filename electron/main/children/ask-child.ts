import type { UtilityProcess } from "electron";
import { createTurns } from "../../../base/turns.ts";

export interface ChildLimits {
  /** Far more than any honest question needs; what takes longer was made to. */
  readonly timeMs: number;
  /** Heap of the process, in megabytes. */
  readonly heapMb: number;
  /** For how long a process that has nothing to do is kept for the next question. */
  readonly idleMs: number;
}

/** Starts the process, with these words for V8. */
export type ForkChild = (execArgv: string[]) => Promise<UtilityProcess>;

/** `too-long`: the time was over. `broke-off`: the process ended, as one does that runs out of memory. `stopped`: by `stop`. */
export type ChildAnswer<Answer> =
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "too-long" }
  | { readonly kind: "broke-off" }
  | { readonly kind: "stopped" };

interface Turn {
  isStopped: boolean;
  /** Ends it, once its process is there. */
  end(): void;
}

export interface Child<Question, Answer> {
  /** @param goesOn  says of what came whether more comes; left out, the first answer is the last */
  ask(question: Question, goesOn?: (answer: Answer) => boolean): Promise<ChildAnswer<Answer>>;
  /** Ends all questions that were asked, and the process with them. */
  stop(): void;
}

/**
 * Keeps work on texts of strangers out of the main process: one process, one question after the other. A question that
 * takes too long or too much memory ends the process; the next one gets a new process. A thread would not do: one
 * that runs out of memory takes the whole app with it.
 *
 * @typeParam Answer  what the process posts; it runs our own code, so that nobody checks it here
 */
export function askInChild<Question, Answer>(fork: ForkChild, limits: ChildLimits): Child<Question, Answer> {
  const inTurn = createTurns();
  let idle: { readonly child: UtilityProcess; readonly leave: () => void } | null = null;
  const turns = new Set<Turn>();

  async function take(): Promise<UtilityProcess> {
    if (idle === null) return fork([`--max-old-space-size=${limits.heapMb}`]);
    const { child, leave } = idle;
    leave();
    return child;
  }

  function keep(child: UtilityProcess): void {
    const leave = (): void => {
      clearTimeout(timer);
      child.off("exit", leave); // one that dies while it has nothing to do is not asked again
      idle = null;
    };
    const end = (): void => {
      leave();
      child.kill();
    };
    const timer = setTimeout(end, limits.idleMs).unref();
    child.once("exit", leave);
    idle = { child, leave };
  }

  async function ask(
    question: Question,
    turn: Turn,
    goesOn: (answer: Answer) => boolean,
  ): Promise<ChildAnswer<Answer>> {
    const child = await take();
    idle = null;
    return new Promise((resolve) => {
      const finish = (answer: ChildAnswer<Answer>): void => {
        clearTimeout(timer);
        turns.delete(turn);
        child.off("message", answered);
        child.off("exit", brokeOff);
        resolve(answer);
      };
      const answered = (answer: Answer): void => {
        if (goesOn(answer)) return;
        finish({ kind: "answered", answer });
        keep(child);
      };
      const brokeOff = (): void => finish({ kind: "broke-off" });
      const end = (why: ChildAnswer<Answer>): void => {
        finish(why);
        child.kill();
      };
      const timer = setTimeout(() => end({ kind: "too-long" }), limits.timeMs);
      turn.end = () => end({ kind: "stopped" });
      child.on("message", answered);
      child.on("exit", brokeOff);
      if (turn.isStopped) turn.end();
      else child.postMessage(question);
    });
  }

  return {
    ask(question, goesOn = () => false) {
      const turn: Turn = { isStopped: false, end: () => undefined };
      turns.add(turn);
      return inTurn(() => ask(question, turn, goesOn));
    },
    stop() {
      for (const turn of turns) {
        turn.isStopped = true;
        turn.end();
      }
    },
  };
}
