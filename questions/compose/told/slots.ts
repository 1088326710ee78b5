import type { Bounds } from "../../article/clean-text.ts";
import type { AnswerType, DraftAnswer, Slot } from "../stages/draft.ts";
import { writeOutDate } from "../english/dates.ts";
import { inSentence } from "../material/in-sentence.ts";
import type { Workshop } from "../material/workshop.ts";
import type { Skill } from "../../kinds/kind/question.ts";
import { boundsOf } from "../../reading/document/phrase.ts";
import type { Mention } from "../../reading/names/entities.ts";
import type { Entity } from "../../reading/names/entity.ts";
import type { Material } from "../material/material.ts";
import { isMetonym } from "../../reading/names/metonyms.ts";
import { officeAfterName, officeBeforeName } from "../../reading/names/office.ts";
import type { Told } from "./told.ts";
import type { Edit } from "../english/alone/edit.ts";

/** A part of a clause that can be asked for or changed: a name, a number or a date. */
export interface PartOfTold {
  readonly slot: Slot;
  readonly skill: Skill;
  readonly answer: DraftAnswer;
  /** Another of its type fits in its place: no office, age or possessor stands beside it. */
  readonly isFree: boolean;
  /** Where it stands in the clean text, with its preposition for a date. */
  readonly start: number;
  readonly end: number;
  /** It stands as a thing of its own, not before another noun: "NASA", not the one in "NASA T-shirt". */
  readonly isWhole: boolean;
  /** Puts another name, number or date in its place. */
  put(text: string): Edit;
}

/** The names, numbers and dates of a clause, each with what it answers. */
export function partsOf(told: Told, workshop: Workshop): PartOfTold[] {
  return [...nameParts(told, workshop), ...numberParts(told, workshop), ...dateParts(told, workshop)].sort(
    (a, b) => a.start - b.start,
  );
}

const inside = ({ stretch }: Told, { start, end }: { start: number; end: number }): boolean =>
  start >= stretch.start && end <= stretch.end;

function nameParts(told: Told, workshop: Workshop): PartOfTold[] {
  const { analysis, reading } = workshop.material;
  const { sentence } = told;
  return inSentence(workshop, sentence).mentions.flatMap((mention) => {
    const bounds = boundsOf(sentence, mention);
    if (!inside(told, bounds) || !isSureName(mention, reading)) return [];
    const { entity } = mention;
    const type = typeOf(entity, reading);
    if (type === null) return [];
    const isActor = entity.kind !== "place" || isMetonym(mention);
    const skill: Skill = isActor ? (entity.kind === "person" ? "who" : "what") : "where";
    const answer = { text: entity.name, span: analysis.span(bounds), type, entity: entity.name, value: null };
    return [
      {
        slot: slotOf(told, mention, isActor),
        skill,
        answer,
        isFree: standsFree(mention),
        isWhole: isWhole(mention),
        ...bounds,
        put: (text: string): Edit => putName(text, bounds, analysis.document.text, told),
      },
    ];
  });
}

/** Of a kind that nothing speaks against: no person behind "in", no place with a family name of the article. */
function isSureName({ entity, sentence, first }: Mention, { people }: Material["reading"]): boolean {
  if (entity.open) return false;
  if (entity.kind === "person") return !PLACES.test(sentence.words[first - 1]?.lower ?? "");
  return !people.some(({ name }) => name.split(" ").includes(entity.name));
}

/** Null for a place of which nobody knows what kind it is. */
function typeOf({ kind, name }: Entity, { places }: Material["reading"]): AnswerType | null {
  if (kind !== "place") return kind;
  const known = places.find((place) => place.name === name)?.kind ?? "other";
  if (known === "other") return null;
  return known === "country" ? "country" : "place";
}

function slotOf({ event }: Told, { first, last }: Mention, isActor: boolean): Slot {
  const subject = event.clause.subject?.index ?? -1;
  if (first <= subject && last >= subject) return "subject";
  return isActor ? "object" : "place";
}

/** What stands after one of these is a place, whatever the names say. */
const PLACES = /^(?:in|at|near|on|into|inside|outside|around|aboard|across|throughout)$/;

/** No other noun and no hyphen touches the name. */
const isWhole = ({ sentence: { words }, first, last }: Mention): boolean =>
  !/^(?:NN|NNS|NNP|NNPS|HYPH|CD)$/.test(words[last + 1]?.tag ?? "") && words[first - 1]?.text !== "-";

/** No office, title, comma, possessor or other noun stands beside the name, which would not fit another one. */
function standsFree(mention: Mention): boolean {
  const { words } = mention.sentence;
  const [before, next] = [words[mention.first - 1], words[mention.last + 1]];
  if (officeBeforeName(mention) !== null || officeAfterName(mention) !== null || mention.title !== null)
    return false;
  if (before !== undefined && /^(?:PRP\$|JJ|JJS|NN|NNS|NNP|HYPH|POS|CD)$/.test(before.tag)) return false;
  return next === undefined || (next.lower !== "," && !/^(?:NN|NNS|NNP|NNPS|HYPH|CD)$/.test(next.tag));
}

/** A name that brings its "the" takes the place of one that has it. */
function putName(
  text: string,
  bounds: { start: number; end: number },
  article: string,
  { stretch }: Told,
): Edit {
  const hasThe = /\bthe $/i.test(article.slice(Math.max(stretch.start, bounds.start - 4), bounds.start));
  const start = hasThe ? bounds.start - 4 : bounds.start;
  return { start, end: bounds.end, text };
}

function numberParts(told: Told, workshop: Workshop): PartOfTold[] {
  const { analysis } = workshop.material;
  return inSentence(workshop, told.sentence).quantities.flatMap((quantity) => {
    if (!inside(told, quantity) || quantity.comparison === "range" || quantity.value === 1) return [];
    // "twenty six percent", of which only "twenty" was read
    const next = told.sentence.words.find(({ start }) => start >= quantity.end);
    const last = told.sentence.words.findLast(({ end }) => end <= quantity.start);
    if (next?.tag === "CD" || last?.tag === "CD") return [];
    const span = analysis.span(quantity);
    const text = span.text.replace(/\s+/g, " ");
    const answer = {
      text,
      span,
      type: "number" as const,
      entity: null,
      value: quantity.value,
      comparison: quantity.comparison,
      unit: quantity.of,
    };
    return [
      {
        slot: "quantity" as const,
        skill: "how-many" as const,
        answer,
        isFree: true,
        isWhole: true,
        start: quantity.start,
        end: quantity.end,
        put: (other: string): Edit => ({ start: quantity.start, end: quantity.end, text: other }),
      },
    ];
  });
}

const isBeside = (a: Bounds, b: Bounds): boolean =>
  Math.abs(a.start - b.end) < 4 || Math.abs(b.start - a.end) < 4;

function dateParts(told: Told, workshop: Workshop): PartOfTold[] {
  const { analysis } = workshop.material;
  const { words } = told.sentence;
  const all = inSentence(workshop, told.sentence).times;
  return all.flatMap((time) => {
    if (!inside(told, time) || !time.certain || time.value === null) return [];
    // "on Sunday, March 8": both say the same day
    if (all.some((other) => other !== time && isBeside(other, time))) return [];
    const written = writeOutDate(time.value);
    const first = words.find(({ start }) => start >= time.start);
    const before = words[(first?.index ?? 0) - 1];
    const next = words.find(({ start }) => start >= time.end);
    if (written === null || first === undefined || /^(?:NN|POS|JJ)/.test(next?.tag ?? "")) return [];
    const hasOwn =
      before !== undefined && /^(?:on|in)$/.test(before.lower) && before.start >= told.stretch.start;
    if (
      !hasOwn &&
      before !== undefined &&
      before.start >= told.stretch.start &&
      /^(?:IN|TO|DT|JJ)$/.test(before.tag)
    )
      return [];
    const span = analysis.span(time);
    const start = hasOwn ? before.start : time.start;
    const answer = { text: written.text, span, type: "date" as const, entity: null, value: time.value };
    return [
      {
        slot: "time" as const,
        skill: "when" as const,
        answer,
        isFree: true,
        isWhole: true,
        start,
        end: time.end,
        put: (text: string): Edit => ({
          start,
          end: time.end,
          text: `${/^[A-Z][a-z]+ \d{1,2}, /.test(text) ? "on" : "in"} ${text}`,
        }),
      },
    ];
  });
}
