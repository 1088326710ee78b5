/**
 * Why something failed, as a stable word. Code branches on it; people read a sentence chosen by it.
 * The list is closed: a new word needs a sentence in renderer/text/en/errors.ts, and the compiler asks for it.
 */
export const ERROR_CODES = [
  "invalid-input", // what came in does not have the agreed shape
  "not-found", // it names something that is not there
  "refused", // understood, but against a rule (a foreign sender, a pack that may not be imported)
  "newer-data", // written by a newer version of Dateline; left untouched
  "unreadable", // a file or folder could not be read
  "not-saved", // it could not be written safely; nothing was acknowledged
  "disk-full", // as not-saved, because no room is left
  "storage-blocked", // the browser lets this page keep nothing
  "storage-gone", // the browser closed or removed what was kept, or cannot open it
  "busy", // another copy of Dateline holds the learner's folder
  "internal", // a bug
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What is left of an `AppError` after a border that only passes plain data. */
export interface PlainError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** The one error type that crosses a zone border. Anything else is a bug and becomes `internal`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: PlainError["details"];

  constructor(
    code: ErrorCode,
    message: string,
    options: { details?: PlainError["details"]; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.details = options.details;
  }

  toPlain(): PlainError {
    const { code, message, details } = this;
    return details === undefined ? { code, message } : { code, message, details };
  }

  /** An `AppError` stays what it is; anything else becomes `internal` with the original as its cause. */
  static from(error: unknown): AppError {
    if (error instanceof AppError) return error;
    const message = error instanceof Error ? error.message : String(error);
    return new AppError("internal", message, { cause: error });
  }

  static fromPlain({ code, message, details }: PlainError): AppError {
    return new AppError(code, message, { details });
  }
}
