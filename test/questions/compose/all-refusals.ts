import { CLAUSE_REFUSALS } from "../../../questions/compose/clauses/refusals.ts";
import { OFFICE_GUARDS } from "../../../questions/compose/material/offices.ts";
import { Refusal } from "../../../questions/compose/material/refusal.ts";
import * as draftsAnswer from "../../../questions/compose/drafts/answer-refusals.ts";
import {
  OBJECT_GUARDS,
  OBLIQUE_ANSWER_GUARDS,
  OBLIQUE_GUARDS,
} from "../../../questions/compose/drafts/argument.ts";
import { PREDICATE_GUARDS } from "../../../questions/compose/drafts/copula.ts";
import { NOT_COUNTED } from "../../../questions/compose/drafts/how-long.ts";
import * as draftsHowMany from "../../../questions/compose/drafts/how-many.ts";
import * as draftsQuoted from "../../../questions/compose/drafts/quoted.ts";
import { REASON_GUARDS } from "../../../questions/compose/drafts/reason.ts";
import { NOT_STATED, TAKES_NO_THAT, WHICH_DOCUMENT } from "../../../questions/compose/drafts/said.ts";
import * as draftsStem from "../../../questions/compose/drafts/stem-refusals.ts";
import { SUBJECT_GUARDS } from "../../../questions/compose/drafts/subject.ts";
import { EVENT_GUARDS, NO_PART, TIME_GUARDS } from "../../../questions/compose/drafts/when.ts";
import { PLACE_ANSWER_GUARDS, PLACE_GUARDS } from "../../../questions/compose/drafts/where.ts";
import { FIGURE_GUARDS } from "../../../questions/compose/gaps/figures.ts";
import { TITLE_GUARDS } from "../../../questions/compose/gaps/larger-names.ts";
import { RUN_GUARDS } from "../../../questions/compose/gaps/name-runs.ts";
import * as gaps from "../../../questions/compose/gaps/refusals.ts";
import { BARE_GUARDS, OPENING_GUARDS, TERM_GUARDS } from "../../../questions/compose/gaps/terms.ts";
import * as makers from "../../../questions/compose/makers/refusals.ts";
import * as told from "../../../questions/compose/told/refusals.ts";

const refusalsIn = (file: object): Refusal[] => Object.values(file).filter((one) => one instanceof Refusal);

/** Every reason for which composing leaves something out. */
export const ALL_REFUSALS: readonly Refusal[] = [
  ...CLAUSE_REFUSALS,
  ...refusalsIn(draftsAnswer),
  ...OBJECT_GUARDS,
  ...OBLIQUE_GUARDS,
  ...OBLIQUE_ANSWER_GUARDS,
  ...PREDICATE_GUARDS,
  NOT_COUNTED,
  ...refusalsIn(draftsHowMany),
  ...OFFICE_GUARDS.map(({ guard }) => guard),
  ...refusalsIn(draftsQuoted),
  ...REASON_GUARDS,
  TAKES_NO_THAT,
  NOT_STATED,
  WHICH_DOCUMENT,
  ...refusalsIn(draftsStem),
  ...SUBJECT_GUARDS,
  ...EVENT_GUARDS,
  NO_PART,
  ...TIME_GUARDS,
  ...PLACE_GUARDS,
  ...PLACE_ANSWER_GUARDS,
  ...FIGURE_GUARDS,
  ...TITLE_GUARDS,
  ...RUN_GUARDS,
  ...refusalsIn(gaps),
  ...TERM_GUARDS,
  ...OPENING_GUARDS,
  ...BARE_GUARDS,
  ...refusalsIn(makers),
  ...refusalsIn(told),
];
