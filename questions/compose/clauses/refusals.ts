import type { Refusal } from "../material/refusal.ts";
import { CLAUSE_GUARDS } from "./guards.ts";
import {
  NO_END,
  NO_GROUP,
  NO_PHRASE,
  NO_PREDICATE,
  NOT_AGREED,
  SEGMENT_GUARDS,
  SUBJECT_GUARDS,
} from "./parts.ts";
import { ANOTHER_SENTENCE, END_GUARDS, IN_PIECES, NO_ROOT, OWN_GUARDS, QUOTED_WHOLE } from "./stretch.ts";
import { INSIDE_GUARDS, WORDS_BEHIND, WORDS_IN_FRONT } from "./whole-clause.ts";

/** Every reason why a clause is not asked about, not told or gets no gap. */
export const CLAUSE_REFUSALS: readonly Refusal[] = [
  ...CLAUSE_GUARDS.map(({ guard }) => guard),
  ...[NO_GROUP, NOT_AGREED, NO_PHRASE, NO_PREDICATE, NO_END, ...SUBJECT_GUARDS, ...SEGMENT_GUARDS],
  ...[NO_ROOT, IN_PIECES, ANOTHER_SENTENCE, QUOTED_WHOLE, ...OWN_GUARDS, ...END_GUARDS],
  ...[WORDS_IN_FRONT, WORDS_BEHIND, ...INSIDE_GUARDS],
];
