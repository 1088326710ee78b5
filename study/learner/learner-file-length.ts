/** Characters of the largest learner's file: a million answers, and less than the longest text that V8 can hold. */
export const MAX_LEARNER_FILE_LENGTH = 500_000_000;
