import { writeOutSigns } from "../../article/clean-text.ts";
import { AppError } from "../../../base/errors.ts";
import { type Analysis, type ArticleInput, analyseArticle } from "../../reading/analyse.ts";
import type { Model } from "../../reading/model/model.ts";
import { writeReading } from "../../reading/read.ts";
import type { Reading } from "../../reading/reading.ts";
import { factInOpinion, type Opinion, opinionOf } from "./opinion.ts";
import { allFacts, officeFactId } from "./more-facts.ts";
import type { ReadFact } from "./read-fact.ts";

/** What questions are made from: the reading as plain data, and the trees and finds behind it. */
export interface Material {
  /** Spans are of the text as it was given. */
  readonly reading: Reading;
  /** Positions are of the clean text; `analysis.span` leads to the text as it was given. */
  readonly analysis: Analysis;
  /** Who published the article; null where it is not known. */
  readonly publisher: string | null;
  /** Null for a report. */
  readonly opinion: Opinion | null;
  /**
   * What can be asked about: the facts of the reading (`f1`…), then what else the article tells and the reading
   * does not count as a fact: other events (`e1`…), acts of saying (`a1`…), offices (`p1`…).
   */
  readonly facts: ReadonlyMap<string, ReadFact>;
  /** The id of the fact that tells an event, by the event's place in `analysis.events`. */
  factOfEvent(event: number): string;
  /** That somebody said something, by the place in the list of attributions; undefined for what stands inside another. */
  readonly factOfSaying: (attribution: number) => ReadFact | undefined;
  /** What office somebody has, by the person's place in `reading.people`; undefined where the article gives none. */
  readonly factOfOffice: (person: number) => ReadFact | undefined;
}

export interface ComposeInput extends ArticleInput {
  readonly publisher: string | null;
}

/** Reads an article for composing. Throws what `analyseArticle` throws, and `refused` for what is not English. */
export function gatherMaterial({ publisher, ...article }: ComposeInput, model: Model): Material {
  requireEnglish(article.text);
  // the text of a pack is read by people
  const analysis = analyseArticle({ ...article, text: writeOutSigns(article.text) }, model);
  const reading = writeReading(analysis);
  const opinion = opinionOf(analysis);
  const facts = new Map(allFacts(reading, analysis).map((fact) => [fact.id, factInOpinion(fact, opinion)]));
  const factOf = new Map(
    reading.facts.flatMap(({ id, events }) => events.map((event) => [event, id] as const)),
  );
  return {
    reading,
    analysis,
    publisher,
    opinion,
    facts,
    factOfEvent: (event) => {
      const id = reading.events[event]?.id ?? "";
      return factOf.get(id) ?? id;
    },
    factOfSaying: (attribution) => facts.get(reading.attributions[attribution]?.id ?? ""),
    factOfOffice: (person) => facts.get(officeFactId(person)),
  };
}

const COMMON =
  /^(?:the|of|and|to|in|a|is|that|for|it|was|on|with|as|be|are|at|by|this|have|from|or|had|has|not|but|which|were|an|its|they|he|his|she|her|who|will|said|been|their|would|about|after|we|you|i)$/;
/** English prose has about 35 such words in 100; lists of names, and other languages, a few. */
const LEAST_COMMON = 0.1;
/** In fewer words chance decides. */
const LEAST_WORDS = 25;

function requireEnglish(text: string): void {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => COMMON.test(word)).length;
  if (words.length < LEAST_WORDS || common >= LEAST_COMMON * words.length) return;
  throw new AppError(
    "refused",
    "The article does not seem to be in English, the only language that is read.",
  );
}
