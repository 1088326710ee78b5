import { wordsOf } from "../../text/words.ts";
import type { Draft } from "../stages/draft.ts";
import { joinStem } from "../stages/stem.ts";
import type { Material } from "../material/material.ts";
import { isUnasked } from "../material/opinion.ts";
import { draftArguments } from "./argument.ts";
import { draftPredicates } from "./copula.ts";
import { findGaps, type SentenceGap } from "../gaps/find-gaps.ts";
import { draftDurations } from "./how-long.ts";
import { draftNumbers } from "./how-many.ts";
import { draftReasons } from "./reason.ts";
import { draftQuotes } from "./quoted.ts";
import { draftSources } from "./said.ts";
import { officesWithoutGap } from "../material/offices.ts";
import { draftOffices } from "./office.ts";
import { draftPlaces } from "./where.ts";
import { draftSubjects } from "./subject.ts";
import { draftTimes } from "./when.ts";
import { AGAIN, TWO_ANSWERS } from "./stem-refusals.ts";
import type { Workshop } from "../material/workshop.ts";

const FAMILIES: readonly ((workshop: Workshop) => Draft[])[] = [
  draftSubjects,
  draftArguments,
  draftTimes,
  draftPlaces,
  draftNumbers,
  draftDurations,
  draftPredicates,
  draftReasons,
  draftSources,
  draftQuotes,
];

/** What can be asked of an article. */
export interface Drafted {
  /** Every question that the rules can put, in the order of the article within each family; no stem twice. */
  readonly drafts: readonly Draft[];
  /** Words that no question in words reaches, each with the passage around it. */
  readonly gaps: readonly SentenceGap[];
}

export function findDrafts(workshop: Workshop): Drafted {
  const drafts = putAll(workshop);
  const asked = drafts.flatMap(({ answer }) => (answer.span === null ? [] : [answer.span.start]));
  const taken = new Set([...asked, ...officesWithoutGap(workshop)]);
  return { drafts, gaps: findGaps(workshop, taken) };
}

function putAll(workshop: Workshop): Draft[] {
  const { material } = workshop;
  const all = FAMILIES.flatMap((family) => family(workshop)).flatMap((draft) => voiced(draft, material));
  return withoutTwins([...draftOffices(workshop), ...all], workshop);
}

/** What an opinion says itself is asked as its author's word; of an unknown author nothing that judges is asked. */
function voiced(draft: Draft, { facts, opinion }: Material): Draft[] {
  const fact = facts.get(draft.fact);
  if (fact === undefined || isUnasked(fact, opinion)) return [];
  const { author } = fact;
  if (author === null) return [draft];
  return [{ ...draft, stem: { ...draft.stem, sources: [author, ...draft.stem.sources] } }];
}

/**
 * A stem that comes out twice is asked once; where the answers differ it is not asked at all, for then the article
 * has more than one right answer to it.
 */
function withoutTwins(drafts: readonly Draft[], workshop: Workshop): Draft[] {
  const answers = new Map<string, Set<string>>();
  const keyOf = ({ stem }: Draft): string => wordsOf(joinStem(stem)).join(" ");
  const answerOf = ({ answer }: Draft): string => wordsOf(answer.text).join(" ");
  for (const draft of drafts) {
    const known = answers.get(keyOf(draft)) ?? new Set<string>();
    answers.set(keyOf(draft), known.add(answerOf(draft)));
  }
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    const key = keyOf(draft);
    const why = (answers.get(key)?.size ?? 0) > 1 ? TWO_ANSWERS : seen.has(key) ? AGAIN : null;
    seen.add(key);
    if (why !== null)
      workshop.refuseAt(draft.evidence[0]?.start ?? 0, () => `${draft.rule}: ${joinStem(draft.stem)}`, why);
    return why === null;
  });
}
