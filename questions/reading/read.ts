import { type Analysis, type ArticleInput, analyseArticle } from "./analyse.ts";
import type { Model } from "./model/model.ts";
import type { Reading } from "./reading.ts";
import {
  writeAttributions,
  writeEvents,
  writeFacts,
  writeOrganizations,
  writePeople,
  writePlaces,
  writeQuotes,
} from "./write.ts";

/**
 * Reads an article: what it says, each thing on its own words. Deterministic: the same text, day and model always
 * give the same reading. Throws what `analyseArticle` throws.
 */
export function readArticle(article: ArticleInput, model: Model): Reading {
  return writeReading(analyseArticle(article, model));
}

/** What was found, as plain data with spans of the text as it was given. */
export function writeReading(analysis: Analysis): Reading {
  const { document, entities, references, registry, attributions, events, span } = analysis;
  const { text, units } = document;
  const said = writeAttributions(attributions, registry, span, text);
  return {
    format: "dateline-reading/1",
    published: analysis.published,
    units: units.map(({ id, role, ...bounds }) => ({ id, role, ...span(bounds) })),
    people: writePeople(entities, references, span),
    places: writePlaces(entities, span),
    organizations: writeOrganizations(entities, span),
    times: analysis.times.map(({ value, granularity, certain, rule, ...bounds }) => ({
      ...span(bounds),
      value,
      granularity,
      certain,
      rule,
    })),
    quotes: writeQuotes(document, attributions, registry, span),
    quantities: analysis.quantities.map(({ value, comparison, of, ...bounds }) => ({
      ...span(bounds),
      value,
      comparison,
      of,
    })),
    attributions: said,
    events: writeEvents(events, span),
    facts: writeFacts(analysis.facts, events, said, span),
  };
}
