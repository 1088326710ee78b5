/** The command was called in a way that it does not understand; ends with exit code 2. */
export class UsageError extends Error {}
