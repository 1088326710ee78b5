import { contentWords, wordsOf } from "../../text/words.ts";

/** Verbs of going and coming are one: who "visited" also "travelled". */
const MOVES =
  /^(?:travel|arriv|visit|go|goes|going|went|gone|fl[ye]|flew|c[oa]m|return|head|land|leav|left|depart|mov|tour)/;
/** Verbs under which so much is said of so many that they tell nothing. */
const EMPTY = /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|get|got|make|made|said|say|says)$/;

/** The telling verbs of a predicate without their endings; going anywhere is one verb. */
export function verbsIn(predicate: string): string[] {
  const telling = wordsOf(predicate).filter((word) => !EMPTY.test(word));
  return [...contentWords(telling.join(" "))].map((stem) => (MOVES.test(stem) ? "go" : stem));
}
