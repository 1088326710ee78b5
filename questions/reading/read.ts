import { AppError } from "../../base/errors.ts";
import { type Bounds, cleanText } from "../article/clean-text.ts";
import { findUnits } from "../article/units.ts";
import type { Span } from "../pack/span.ts";
import { buildDocument } from "./document.ts";
import type { Model } from "./model/model.ts";
import { findQuantities } from "./quantities.ts";
import type { Reading } from "./reading.ts";
import { findArticleTimes } from "./times/article-times.ts";
import { parseDay } from "./times/calendar.ts";

/** Beyond this many UTF-16 units a text is refused: it is no article, and reading it would take many seconds. */
export const LONGEST_ARTICLE = 1_000_000;

export interface ArticleInput {
  readonly text: string;
  /** The day of publication, `YYYY-MM-DD`; relative times are counted from it. */
  readonly published: string;
}

/**
 * Reads an article: what it says, each thing on its own words. Deterministic: the same text, day and model always
 * give the same reading. Throws `invalid-input` for a day that does not exist and `refused` for a text that is
 * longer than `LONGEST_ARTICLE`.
 */
export function readArticle({ text: raw, published }: ArticleInput, model: Model): Reading {
  const day = parseDay(published);
  if (day === null)
    throw new AppError(
      "invalid-input",
      `The publication day must be a calendar day such as 2023-10-18, not "${published}".`,
    );
  if (raw.length > LONGEST_ARTICLE) {
    throw new AppError(
      "refused",
      `The article has ${raw.length} characters; at most ${LONGEST_ARTICLE} can be read.`,
    );
  }
  const clean = cleanText(raw);
  const units = findUnits(clean.text);
  const document = buildDocument({ clean, units, published: day }, model);
  const span = (bounds: Bounds): Span => {
    const { start, end } = clean.toRaw(bounds);
    return { start, end, text: raw.slice(start, end) };
  };
  const times = findArticleTimes(document);
  return {
    format: "dateline-reading/1",
    published,
    units: units.map(({ id, role, ...bounds }) => ({ id, role, ...span(bounds) })),
    people: [],
    places: [],
    organizations: [],
    times: times.map(({ value, granularity, certain, rule, ...bounds }) => ({
      ...span(bounds),
      value,
      granularity,
      certain,
      rule,
    })),
    quotes: document.quotations.map((quotation) => ({ ...span(quotation), speaker: null })),
    quantities: findQuantities(document, times).map(({ value, comparison, of, ...bounds }) => ({
      ...span(bounds),
      value,
      comparison,
      of,
    })),
    attributions: [],
    events: [],
  };
}
