import { AppError } from "../../../base/errors.ts";
import { createHandlers, type HostPorts } from "../../../contract/handlers.ts";
import type { Reply } from "../../../contract/reply.ts";
import { serve } from "../../../contract/serve.ts";
import type { Study } from "../../../study/study.ts";

interface MachineParts {
  readonly openStudy: () => Promise<Study>;
  readonly host: HostPorts;
  readonly reportBug: (call: string, error: unknown) => void;
}

/** The study behind the window's calls, from its opening to its closing. */
export interface Machine {
  answer(name: string, input: unknown): Promise<Reply>;
  /** @throws AppError why the study could not be opened */
  study(): Promise<Study>;
  /** Saves what is still to be saved. Safe to call twice. */
  close(): Promise<void>;
}

/**
 * Opens the study at once and answers calls as soon as it is there. When it cannot be opened, each call answers
 * with the reason, nothing is written, and the window's `start` tries again: the other copy may be closed by then.
 */
export function createMachine({ openStudy, host, reportBug }: MachineParts): Machine {
  interface Opened {
    readonly study: Study;
    readonly answer: Machine["answer"];
  }
  const open = async (): Promise<Opened> => {
    const study = await openStudy();
    return { study, answer: serve(createHandlers(study, host), reportBug) };
  };
  let failed = false;
  const begin = (): Promise<Opened> => {
    const attempt = open();
    attempt.catch((error: unknown) => {
      failed = true;
      if (AppError.from(error).code === "internal") reportBug("open", error);
    });
    return attempt;
  };
  let opening = begin();
  let closing: Promise<void> | null = null;

  return {
    async answer(name, input) {
      if (failed && name === "window.start" && closing === null) {
        failed = false;
        opening = begin();
      }
      try {
        const { answer } = await opening;
        return await answer(name, input);
      } catch (error) {
        return { ok: false, error: AppError.from(error).toPlain() };
      }
    },
    study: async () => (await opening).study,
    close() {
      closing ??= opening.then(
        ({ study }) => study.close(),
        () => undefined, // it never opened: there is nothing to save
      );
      return closing;
    },
  };
}
