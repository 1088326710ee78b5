import { quote, quoteAround } from "../english/excerpt.ts";
import type { Draft } from "../stages/draft.ts";
import type { Workshop } from "../material/workshop.ts";
import { contentWords, shareIn } from "../../text/words.ts";
import type { Distractor } from "../options/distractor.ts";
import { indexOf } from "../options/article-index.ts";
import { distractorsOf } from "../options/index.ts";
import type { RuleName } from "../stages/rules.ts";
import { type Stem, taskStem } from "../stages/stem.ts";
import type { Candidate } from "../stages/candidate.ts";
import { drawFrom } from "../options/chance.ts";
import { type PartOfTold, partsOf } from "../told/slots.ts";
import { soughtIn } from "./sought-in-told.ts";
import type { Told } from "../told/told.ts";
import { isAnchored, quoteTold, stopped, theArticle, withSources } from "../told/wording.ts";
import type { MakerInput } from "./maker.ts";
import {
  JUDGED,
  LEFT_OPEN,
  LOOSE_CLAUSE,
  NEGATED,
  NOTHING_TO_CHANGE,
  ONLY_TRUE_CHANGES,
} from "./refusals.ts";
import type { Refusal } from "../material/refusal.ts";
import { refuseTold } from "./refuse.ts";

/**
 * A clause as it is told, or with one name, number or date changed for one of which the article says nothing such.
 * Which of the two is drawn by its words, so that about half are true.
 */
export function makeTrueFalse({ told: all, workshop }: MakerInput): Candidate[] {
  return all.flatMap((told) => {
    const why = whyNoStatement(told);
    const parts = why === null ? partsOf(told, workshop) : [];
    if (why !== null || parts.length === 0)
      return refuseTold("true or false", told, why ?? NOTHING_TO_CHANGE, workshop);
    return drawFrom(told.clause, 2) === 0 ? askTrue(told, parts, workshop) : askFalse(told, parts, workshop);
  });
}

/** What is neither true nor false by the article, or would be read the wrong way round. */
function whyNoStatement(told: Told): Refusal | null {
  if (!isAnchored(told)) return LOOSE_CLAUSE;
  if (told.label === "not-said") return LEFT_OPEN;
  if (told.label === "characterized") return JUDGED;
  return told.event.clause.negated ? NEGATED : null;
}

function stemOf({ sources: [first, ...others] }: Told, clause: string, workshop: Workshop): Stem {
  if (first === undefined)
    return {
      ...taskStem(stopped(clause)),
      frame: `True or false, by ${theArticle(workshop)}: `,
    };
  const body = stopped(withSources(others, clause));
  return { frame: "True or false: ", sources: [first.text], open: "", body };
}

function askTrue(told: Told, parts: readonly PartOfTold[], workshop: Workshop): Candidate[] {
  const [part] = parts;
  const says = quoteTold(told, workshop);
  return make(told, workshop, {
    clause: told.clauseAfterSource,
    skill: part?.skill ?? "what",
    answer: "True",
    whyTrue: `The article says so: ${says}`,
    whyFalse: `Nothing in it was changed; the article says: ${says}`,
    rule: "a clause as it is told" as const,
  });
}

function askFalse(told: Told, parts: readonly PartOfTold[], workshop: Workshop): Candidate[] {
  const find = distractorsOf(workshop);
  const changeable = parts.filter(({ isFree }) => isFree);
  const from = drawFrom(`${told.clause} part`, Math.max(1, changeable.length));
  for (const part of [...changeable.slice(from), ...changeable.slice(0, from)]) {
    const right = part.answer;
    const others = find(soughtIn(told, part)).filter((other) => !isTiedTo(other, told, part, workshop));
    for (const { text } of others.slice(0, 3)) {
      const clause = told.write([part.put(text)]);
      if (clause === null || clause === told.clauseAfterSource || clause.includes(right.text)) continue;
      const says = quoteAround(told.unit.text, {
        start: (right.span?.start ?? told.span.start) - told.unit.start,
        end: (right.span?.end ?? told.span.end) - told.unit.start,
      });
      return make(told, workshop, {
        clause,
        skill: part.skill,
        answer: "False",
        whyTrue: `${quote(text)} is not what the article says: ${says}`,
        whyFalse: `It is ${quote(right.text)}, not ${quote(text)}: ${says}`,
        rule: "a clause with one part changed" as const,
      });
    }
  }
  return refuseTold("true or false", told, ONLY_TRUE_CHANGES, workshop);
}

/** From this share of the words of a clause on, the article may connect a place with the same. */
const SAME_MATTER = 0.2;

/** A place of the article that stands in any sentence near in matter: there may have been such an event too. */
function isTiedTo({ entity }: Distractor, told: Told, { answer }: PartOfTold, workshop: Workshop): boolean {
  if (!/^(?:place|country)$/.test(answer.type)) return false;
  const named = indexOf(workshop).named.find(({ name }) => name === entity);
  const own = contentWords(answer.text);
  const matter = new Set([...contentWords(told.clause)].filter((word) => !own.has(word)));
  const isViolent = VIOLENCE.test(told.clause);
  return (
    named?.units.some(
      ({ text, matter: other }) =>
        shareIn(matter, other) >= SAME_MATTER || (isViolent && VIOLENCE.test(text)),
    ) === true
  );
}

/** What is told of one attack in words of its own may be told of another in others. */
const VIOLENCE =
  /\b(?:attack|terror|bomb|kill|shot|shoot|murder|massacre|explo|blast|wound|injur|victim|hostage|stabb|riot|clash)/i;

interface Made {
  readonly clause: string;
  readonly skill: Draft["skill"];
  readonly answer: "True" | "False";
  readonly whyTrue: string;
  readonly whyFalse: string;
  readonly rule: RuleName;
}

function make(
  told: Told,
  workshop: Workshop,
  { clause, skill, answer, whyTrue, whyFalse, rule }: Made,
): Candidate[] {
  const span = { ...told.unit };
  const options = [
    { text: "True", right: answer === "True", why: whyTrue, span },
    { text: "False", right: answer === "False", why: whyFalse, span },
  ];
  const question = {
    kind: "true-false" as const,
    fact: told.fact,
    skill,
    stem: stemOf(told, clause, workshop),
    answerText: answer,
    answerSpan: null,
    evidence: [span],
    rule,
    level: 1 as const,
    options,
  };
  return [{ question, drafts: [], prior: answer === "True" ? 0.76 : 0.82 }];
}
