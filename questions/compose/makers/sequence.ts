import { daysOf } from "../../../base/calendar.ts";
import { formatTime } from "../../text/dates.ts";
import { taskStem } from "../stages/stem.ts";
import type { Candidate } from "../stages/candidate.ts";
import { partsOf } from "../told/slots.ts";
import type { Told } from "../told/told.ts";
import { capital } from "../../text/wording.ts";
import { isAnchored, quoteTold, theArticle } from "../told/wording.ts";
import type { MakerInput } from "./maker.ts";

/** An event on a card: its words without its time, and its time. */
interface Dated {
  readonly text: string;
  readonly time: string;
  readonly first: number;
  readonly last: number;
  readonly told: Told;
}

const LONGEST = 150;
const CARDS = { least: 3, most: 6 };
const PLACE_WORD =
  /\b(?:19|20)\d\d\b|\b(?:first|then|next|afterwards?|later|last|finally|before|after|earlier|previous|since|until|ago)\b/i;

/** Events with a certain time of their own, told by the article itself, whose times do not overlap, earliest first. */
function datedIn({ told: all, workshop }: MakerInput): Dated[] {
  const dated = all.flatMap((told): Dated[] => {
    const time = told.event.time;
    if (
      time === null ||
      !time.certain ||
      time.value === null ||
      told.sources.length > 0 ||
      told.label !== "reported"
    )
      return [];
    const dates = partsOf(told, workshop).filter(({ slot }) => slot === "time");
    const [own, another] = dates;
    const days = daysOf(time.value);
    if (own === undefined || another !== undefined || days === null || own.answer.value !== time.value)
      return [];
    const clause = told.write([{ start: own.start, end: own.end, text: "" }]);
    const text = clause === null ? "" : capital(clause.replace(/^[\s,]+/, "").replace(/\s+,/g, ","));
    if (
      text === "" ||
      text.length > LONGEST ||
      PLACE_WORD.test(text) ||
      !isAnchored({ ...told, clause: text })
    )
      return [];
    return [{ text, time: time.value, ...days, told }];
  });
  const kept: Dated[] = [];
  for (const one of dated)
    if (kept.every((other) => one.last < other.first || other.last < one.first)) kept.push(one);
  return kept.sort((a, b) => a.first - b.first).slice(-CARDS.most);
}

/** Cards to be put in order, from at least three events. */
export function makeOrder(input: MakerInput): Candidate[] {
  const { workshop } = input;
  const dated = datedIn(input);
  const [first] = dated;
  if (first === undefined || dated.length < CARDS.least) return [];
  const cards = dated.map(({ text, time, told }) => ({
    text,
    why: `${capital(formatTime(time))}: ${quoteTold(told, workshop)}`,
    span: told.unit,
  }));
  const question = {
    kind: "order" as const,
    fact: first.told.fact,
    skill: "sequence" as const,
    stem: taskStem(`Put these events from ${theArticle(workshop)} in the order in which they happened.`),
    answerText: cards.map(({ text }) => text).join("; "),
    answerSpan: null,
    evidence: dated.map(({ told }) => told.unit),
    rule: "events by their certain times" as const,
    level: 2 as const,
    cards,
  };
  return [{ question, drafts: [], prior: 0.88 }];
}

/** The same events on an axis of days, months or years, as exact as the least exact of them. */
export function makeTimeline(input: MakerInput): Candidate[] {
  const { workshop } = input;
  const dated = datedIn(input);
  const [first] = dated;
  const last = dated.at(-1);
  if (first === undefined || last === undefined || dated.length < CARDS.least) return [];
  const step = dated.some(({ time }) => time.length === 4)
    ? "year"
    : dated.some(({ time }) => time.length === 7) || last.last - first.first > 60
      ? "month"
      : "day";
  const length = step === "year" ? 4 : step === "month" ? 7 : 10;
  const axis = { from: first.time.slice(0, length), to: last.time.slice(0, length), step } as const;
  const cards = dated.map(({ text, time, told }) => ({
    text,
    why: `${capital(formatTime(time))}: ${quoteTold(told, workshop)}`,
    span: told.unit,
    time,
    lasts: false,
  }));
  const places = new Set(cards.map(({ time }) => time.slice(0, length)));
  if (places.size < CARDS.least) return [];
  const question = {
    kind: "timeline" as const,
    fact: first.told.fact,
    skill: "when" as const,
    stem: taskStem(`Place these events from ${theArticle(workshop)} on the axis.`),
    answerText: cards.map(({ text, time }) => `${text}: ${formatTime(time)}`).join("; "),
    answerSpan: null,
    evidence: dated.map(({ told }) => told.unit),
    rule: "events by their certain times" as const,
    level: 3 as const,
    axis,
    cards,
  };
  return [{ question, drafts: [], prior: 0.84 }];
}
