import { AppError } from "../../base/errors.ts";
import { type Bounds, cleanText } from "../article/clean-text.ts";
import { findUnits } from "../article/units.ts";
import type { Span } from "../pack/span.ts";
import { findAttributions } from "./attributions/attributions.ts";
import { buildDocument } from "./document.ts";
import { findEvents } from "./events/events.ts";
import { findFacts } from "./facts.ts";
import type { Model } from "./model/model.ts";
import { findEntities } from "./names/entities.ts";
import { createRegistry } from "./names/registry.ts";
import { findQuantities } from "./quantities.ts";
import type { Reading } from "./reading.ts";
import { findReferences } from "./reference.ts";
import { findArticleTimes } from "./times/article-times.ts";
import { parseDay } from "./times/calendar.ts";
import {
  writeAttributions,
  writeEvents,
  writeFacts,
  writeOrganizations,
  writePeople,
  writePlaces,
  writeQuotes,
} from "./write.ts";

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
  const { entities, mentions } = findEntities(document);
  const references = findReferences(document, mentions);
  const registry = createRegistry(mentions, references);
  const attributions = findAttributions(document);
  const events = findEvents({ document, registry, mentions, times, attributions });
  const said = writeAttributions(attributions, registry, span, clean.text);
  return {
    format: "dateline-reading/1",
    published,
    units: units.map(({ id, role, ...bounds }) => ({ id, role, ...span(bounds) })),
    people: writePeople(entities, references, span, clean.text),
    places: writePlaces(entities, span),
    organizations: writeOrganizations(entities, span),
    times: times.map(({ value, granularity, certain, rule, ...bounds }) => ({
      ...span(bounds),
      value,
      granularity,
      certain,
      rule,
    })),
    quotes: writeQuotes(document, attributions, registry, span),
    quantities: findQuantities(document, times).map(({ value, comparison, of, ...bounds }) => ({
      ...span(bounds),
      value,
      comparison,
      of,
    })),
    attributions: said,
    events: writeEvents(events, span),
    facts: writeFacts(findFacts(document, events, attributions), events, said, span),
  };
}
