import type { Question } from "../../questions/kinds/index.ts";
import type { Article } from "../../questions/article/article.ts";
import { demandOf } from "../memory/demand.ts";
import { type Spoiler, spoilerOf, spoils } from "../../questions/lint/giving-away/spoils.ts";
import type { Askable } from "./askable.ts";
import type { Stretch } from "./cut-sections.ts";

/** After a section come two or three questions; the third only where it costs little. */
const MOST = 3;
const ENOUGH = 2;
const DEAR = 4.5;

/** What a question costs, in steps of demand. */
const COSTS = {
  /** Each level above the first. */
  level: 0.5,
  /** Its wrong options tell of what comes later. */
  tellsAhead: 1,
  /** It asks about the byline instead of what happened. */
  byline: 1.5,
  /** Another one of the section asks about the same sentence, or is of the same kind or skill. */
  sameSentence: 1.5,
  sameKind: 0.75,
  sameSkill: 0.75,
  /** Each one of the same kind or skill after an earlier section. */
  kindBefore: 0.15,
  skillBefore: 0.25,
} as const;
type Cost = keyof typeof COSTS;

interface Candidate extends Askable {
  readonly place: number;
  readonly spoiler: Spoiler;
}

/**
 * The questions that follow a section, easy forms first. Each asks for what was read to its end in this section; none
 * asks for a fact that was asked before, and none gives another one away. Of what is left, one by one the cheapest:
 * what asks little of memory, of a kind and skill that was asked seldom, about a sentence that nothing asks about yet.
 *
 * @param before  all that was asked after earlier sections
 */
export function chooseQuestions(
  section: Stretch,
  askables: readonly Askable[],
  before: readonly Question[],
  article: Article,
): Question[] {
  const facts = new Set(before.map(({ fact }) => fact));
  const isFirst = section.start === 0;
  let left: Candidate[] = askables
    .filter(({ from }) => (from > section.start || isFirst) && from <= section.end)
    .map((askable, place) => ({ ...askable, place, spoiler: spoilerOf(askable.question) }))
    .filter(({ question }) => !facts.has(question.fact));
  const chosen: Candidate[] = [];
  while (chosen.length < MOST) {
    const costs = new Map(left.map((one) => [one, costOf(one, section, chosen, before, article)]));
    const cost = (one: Candidate): number => costs.get(one) ?? 0;
    const best = left.toSorted((a, b) => cost(a) - cost(b) || a.place - b.place)[0];
    if (best === undefined || (chosen.length >= ENOUGH && cost(best) > DEAR)) break;
    chosen.push(best);
    left = left.filter(
      ({ question, spoiler }) => question.fact !== best.question.fact && !spoils(spoiler, best.spoiler),
    );
  }
  return chosen.sort((a, b) => orderOf(a, b)).map(({ question }) => question);
}

function costOf(
  { question, clearFrom }: Candidate,
  section: Stretch,
  chosen: readonly Candidate[],
  before: readonly Question[],
  { units }: Article,
): number {
  const unitsOf = ({ evidence }: Question): number[] =>
    evidence.map(({ start }) => units.findIndex((unit) => start < unit.end));
  const here = chosen.map((one) => one.question);
  const known = new Set(here.flatMap(unitsOf));
  const own = unitsOf(question);
  const counts: Readonly<Record<Cost, number>> = {
    level: question.level - 1,
    tellsAhead: Number(clearFrom > section.end),
    byline: Number(own.every((unit) => units[unit]?.role === "byline" || units[unit]?.role === "dateline")),
    sameSentence: Number(own.some((unit) => known.has(unit))),
    sameKind: here.filter(({ kind }) => kind === question.kind).length,
    sameSkill: here.filter(({ skill }) => skill === question.skill).length,
    kindBefore: before.filter(({ kind }) => kind === question.kind).length,
    skillBefore: before.filter(({ skill }) => skill === question.skill).length,
  };
  const names = Object.keys(COSTS) as Cost[];
  return names.reduce((sum, name) => sum + COSTS[name] * counts[name], demandOf(question.kind) as number);
}

function orderOf(a: Candidate, b: Candidate): number {
  return demandOf(a.question.kind) - demandOf(b.question.kind) || a.from - b.from || a.place - b.place;
}
