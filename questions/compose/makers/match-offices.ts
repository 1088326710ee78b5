import { contentWords, shareIn } from "../../text/words.ts";
import type { Draft } from "../stages/draft.ts";
import { officesFor } from "../material/offices.ts";
import { quoteAround } from "../english/excerpt.ts";
import { taskStem } from "../stages/stem.ts";
import type { Candidate } from "../stages/candidate.ts";
import { theArticle } from "../told/wording.ts";
import type { MakerInput } from "./maker.ts";

const PAIRS = { least: 3, most: 6 };

/** People and the offices that the article gives them, if it gives at least three that differ. */
export function makeMatchOffices({ workshop }: MakerInput): Candidate[] {
  const pairs: { left: string; right: string; why: string; span: Draft["evidence"][number]; fact: string }[] =
    [];
  for (const { name, office, span: officeSpan, unit, fact } of officesFor("matched", workshop)) {
    const isLike = (right: string): boolean =>
      shareIn(contentWords(office), contentWords(right)) > 0.6 ||
      shareIn(contentWords(right), contentWords(office)) > 0.6;
    if (
      pairs.length >= PAIRS.most ||
      pairs.some(({ left, right }) => isLike(right) || left.split(" ").at(-1) === name.split(" ").at(-1))
    )
      continue;
    const focus = { start: officeSpan.start - unit.start, end: officeSpan.end - unit.start };
    const { start, end, text } = unit;
    pairs.push({
      left: name,
      right: office,
      why: `The article says: ${quoteAround(text, focus)}`,
      span: { start, end, text },
      fact: fact.id,
    });
  }
  const [first] = pairs;
  if (first === undefined || pairs.length < PAIRS.least) return [];
  const question = {
    kind: "match" as const,
    fact: first.fact,
    skill: "role" as const,
    stem: taskStem(`Match each person with the office or role that ${theArticle(workshop)} gives.`),
    answerText: pairs.map(({ left, right }) => `${left}: ${right}`).join("; "),
    answerSpan: null,
    evidence: pairs
      .map(({ span }) => span)
      .filter((span, index, all) => all.findIndex(({ start }) => start === span.start) === index),
    rule: "people and their offices" as const,
    level: 1 as const,
    pairs: pairs.map(({ left, right, why, span }) => ({ left, right, why, span })),
    extras: [],
  };
  return [{ question, drafts: [], prior: 0.9 }];
}
