import { mayAgree, statementsBySource } from "./by-source.ts";
import { taskStem } from "../stages/stem.ts";
import type { Candidate } from "../stages/candidate.ts";
import type { Told } from "../told/told.ts";
import { capital } from "../../text/wording.ts";
import { quoteTold, theArticle } from "../told/wording.ts";
import type { MakerInput } from "./maker.ts";

const PAIRS = { least: 3, most: 5 };
/** As the pack format has it. */
const LONGEST_ANSWER = 500;

/** Statements and who makes them, if at least three named sources say things that differ. */
export function makeMatchSources({ told: all, workshop }: MakerInput): Candidate[] {
  const chosen: { right: string; told: Told }[] = [];
  for (const [right, list] of statementsBySource(all)) {
    const told = list.find((one) => chosen.every((other) => !mayAgree(one, other.told)));
    if (told !== undefined && chosen.length < PAIRS.most) chosen.push({ right, told });
  }
  const [first] = chosen;
  if (first === undefined || chosen.length < PAIRS.least) return [];
  const pairs = chosen.map(({ right, told }) => ({
    left: capital(told.clause),
    right,
    why: `The article says: ${quoteTold(told, workshop)}`,
    span: told.unit,
  }));
  while (textOf(pairs).length > LONGEST_ANSWER) pairs.pop();
  if (pairs.length < PAIRS.least) return [];
  const question = {
    kind: "match" as const,
    fact: first.told.fact,
    skill: "source" as const,
    stem: taskStem(`Match each statement with the one who makes it in ${theArticle(workshop)}.`),
    answerText: textOf(pairs),
    answerSpan: null,
    evidence: pairs.map(({ span }) => span),
    rule: "statements and their sources" as const,
    level: 2 as const,
    pairs,
    extras: [],
  };
  return [{ question, drafts: [], prior: 0.9 }];
}

const textOf = (pairs: readonly { readonly left: string; readonly right: string }[]): string =>
  pairs.map(({ left, right }) => `${left}: ${right}`).join("; ");
