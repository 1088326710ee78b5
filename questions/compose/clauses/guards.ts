import { Guard, type Refusal, refusalOf } from "../material/refusal.ts";
import type { Sentence } from "../../reading/document/document.ts";
import type { BareClause } from "./bare-clause.ts";
import { CLAUSE_ROWS } from "./clause-rows.ts";
import { SENTENCE_ROWS } from "./sentence-rows.ts";
import type { Use, UseRow } from "./use.ts";

const onSentence = ({ rejects, ...row }: UseRow<Sentence>): UseRow<BareClause> => ({
  ...row,
  rejects: ({ sentence }) => rejects(sentence),
});

const guarded = (row: UseRow<BareClause>) => ({ ...row, guard: new Guard(row) });

/** Everything that keeps a clause from a use, as one table: a use that a row does not name is not protected by it. */
export const CLAUSE_GUARDS = [...SENTENCE_ROWS.map(onSentence), ...CLAUSE_ROWS].map(guarded);

const guardsFor = (use: Use): readonly Guard<BareClause>[] =>
  CLAUSE_GUARDS.filter((row) => row.keepsFrom.includes(use)).map(({ guard }) => guard);

const BY_USE: Readonly<Record<Use, readonly Guard<BareClause>[]>> = {
  asked: guardsFor("asked"),
  told: guardsFor("told"),
  gap: guardsFor("gap"),
};

/** Why a clause is not put to a use, before its parts are looked at. */
export const refusalFor = (use: Use, clause: BareClause): Refusal | undefined =>
  refusalOf(BY_USE[use], clause);

/** Whether a sentence may be shown with or beside a gap. */
export const mayStandByGap = (sentence: Sentence): boolean =>
  SENTENCE_ROWS.every(({ keepsFrom, rejects }) => !keepsFrom.includes("gap") || !rejects(sentence));
