/** How every learner's file of every version begins. */
const BEGINNING = '{"format":"dateline-learner/';

/** Bytes of a file that are enough to tell, with a mark of UTF-8 before them. */
export const TELLING_LENGTH = BEGINNING.length + 3;

/** Whether a text is a learner's file, whole or not, by its beginning. */
export function isLearnerFile(text: string): boolean {
  return text.replace(/^\ufeff/, "").startsWith(BEGINNING);
}
