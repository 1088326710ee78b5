import { formatTime } from "../../text/dates.ts";
import type { Workshop } from "../material/workshop.ts";
import { drawFrom } from "../options/chance.ts";
import type { Candidate } from "../stages/candidate.ts";
import { partsOf } from "../told/slots.ts";
import type { Told } from "../told/told.ts";
import { capital } from "../../text/wording.ts";
import { handedOn, isAnchored, quoteTold, stopped, theArticle } from "../told/wording.ts";
import type { MakerInput } from "./maker.ts";
import { LOOSE_CLAUSE, NO_DAY_MISSED } from "./refusals.ts";
import type { Refusal } from "../material/refusal.ts";
import { refuseTold } from "./refuse.ts";

/** Deeds that are done on a day: what is so for months, or counted by the year, has none that could be missed. */
const OF_A_DAY =
  /^(?:open|found|sign|marr(?:y|i)|die|elect|win|won|launch|s[aiu]nk|crash|kill|murder|shoot|shot|arrest|resign|appoint|arriv|visit|m[e]t|meet|announc|publish|releas|attack|bomb|invad|bought|buy|acquir|kidnap|free|explod|collid|collaps|burn|convict|sentenc|charg|indict|su(?:e|ing)|vot|approv|reject|pass|ban|declar|retir|fir|hir|join|le(?:ave|ft)|escap|surrender|inaugurat|unveil|premier|erupt|hit|str[iu]ck|land|disappear|execut|dissolv|merg|adopt|ratif|repeal|testif)/;
const isOfADay = ({ event: { clause } }: Told): boolean =>
  !clause.copular &&
  OF_A_DAY.test(clause.verb.lower) &&
  /^VB[DN]$/.test(clause.verb.tag) &&
  clause.auxiliaries.every(({ lower }) => /^(?:was|were|had|been)$/.test(lower));

/** How exact a date is only one who has the article in hand remembers: found in "all", and in no pack of a number. */
const PRIOR = 0.28;

/**
 * What the article does not say: it gives the month or the year of something that was done on a day, but not the
 * day. True or false is drawn by the words.
 */
export function makeNotSaid({ told: all, workshop }: MakerInput): Candidate[] {
  return all.flatMap((told) => ask(told, workshop));
}

function ask(told: Told, workshop: Workshop): Candidate[] {
  const dates = partsOf(told, workshop).filter(({ slot }) => slot === "time");
  const [own, another] = dates;
  const value = own?.answer.value;
  if (own === undefined || another !== undefined || typeof value !== "string" || value.length > 7) return [];
  const refuse = (why: Refusal): never[] => refuseTold("what a date leaves open", told, why, workshop);
  if (!isOfADay(told)) return refuse(NO_DAY_MISSED);
  const clause = told.write([{ start: own.start, end: own.end, text: "" }]);
  const plain = clause?.replace(/^[\s,]+/, "").replace(/\s+,/g, ",");
  if (plain === undefined || !isAnchored({ ...told, clause: plain })) return refuse(LOOSE_CLAUSE);
  if (told.label === "expected") return refuse(NO_DAY_MISSED);
  const given = value.length === 7 ? "the month but not the day" : "the year but not the month";
  const finer = value.length === 7 ? "the day" : "the month";
  const isTrue = drawFrom(plain, 2) === 0;
  const says = quoteTold(told, workshop);
  const about = stopped(handedOn(told, plain));
  const why = `${capital(formatTime(value))} is all that it gives: ${says}`;
  const question = {
    kind: "true-false" as const,
    fact: told.fact,
    skill: "not-said" as const,
    stem: {
      frame: "True or false: ",
      sources: [],
      open: "",
      body: `${theArticle(workshop)} gives ${isTrue ? given : finer} of this: ${about}`,
    },
    answerText: isTrue ? "True" : "False",
    answerSpan: null,
    evidence: [told.unit],
    rule: "what a date leaves open" as const,
    level: 3 as const,
    options: [
      { text: "True", right: isTrue, why: isTrue ? why : `It gives no such thing. ${why}`, span: told.unit },
      {
        text: "False",
        right: !isTrue,
        why: isTrue ? `Nothing in it is more exact. ${why}` : why,
        span: told.unit,
      },
    ],
  };
  return [{ question, drafts: [], prior: PRIOR }];
}
