/** As many questions as one sitting can hold. */
export const MOST_QUIZ_QUESTIONS = 100;
/** Minutes. */
export const MOST_QUIZ_MINUTES = 240;
/** Letters and digits of a code. */
export const LONGEST_CODE = 12;
/** What a learner may have beyond the time of a quiz, in per cent of it. */
export const EXTRA_TIMES = [0, 25, 50, 100] as const;
export type ExtraTime = (typeof EXTRA_TIMES)[number];
