import { AppError } from "../../base/errors.ts";
import { type Bounds, cleanText } from "../article/clean-text.ts";
import { findUnits } from "../article/units.ts";
import type { Span } from "../article/span.ts";
import { type FoundAttribution, findAttributions } from "./attributions/attributions.ts";
import { type ArticleDocument, buildDocument } from "./document/document.ts";
import { type FoundEvent, findEvents } from "./events/events.ts";
import { type FoundFact, findFacts } from "./facts.ts";
import type { Model } from "./model/model.ts";
import { type Entity, findEntities, type Mention } from "./names/entities.ts";
import { learnGenders } from "./names/gender.ts";
import { createRegistry, type Registry } from "./references/registry.ts";
import { type FoundQuantity, findQuantities } from "./quantities.ts";
import { findReferences, type Reference } from "./references/reference.ts";
import { findArticleTimes } from "./times/article-times.ts";
import { parseDay } from "../../base/calendar.ts";
import type { FoundTime } from "./times/times.ts";

/** Beyond this many UTF-16 units a text is refused: it is no article, and reading it would take many seconds. */
export const LONGEST_ARTICLE = 1_000_000;

export interface ArticleInput {
  readonly text: string;
  /** The day of publication, `YYYY-MM-DD`; relative times are counted from it. */
  readonly published: string;
}

/**
 * Everything that was found in an article, with its trees. Positions are of the clean text (`document.text`);
 * places in one list ("place in the list of attributions") count from 0.
 */
export interface Analysis {
  /** The text exactly as it was given. */
  readonly raw: string;
  readonly published: string;
  readonly document: ArticleDocument;
  readonly times: readonly FoundTime[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  readonly registry: Registry;
  readonly attributions: readonly FoundAttribution[];
  readonly events: readonly FoundEvent[];
  readonly quantities: readonly FoundQuantity[];
  readonly facts: readonly FoundFact[];
  /** Bounds in the clean text as a span of the text as it was given. */
  readonly span: (bounds: Bounds) => Span;
}

/**
 * Finds what an article says. Deterministic. Throws `invalid-input` for a day that does not exist and `refused`
 * for a text that is longer than `LONGEST_ARTICLE`.
 */
export function analyseArticle({ text: raw, published }: ArticleInput, model: Model): Analysis {
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
  const document = buildDocument({ clean, units: findUnits(clean.text), published: day }, model);
  const span = (bounds: Bounds): Span => {
    const { start, end } = clean.toRaw(bounds);
    return { start, end, text: raw.slice(start, end) };
  };
  const times = findArticleTimes(document);
  const { entities, mentions } = findEntities(document);
  learnGenders(document, mentions);
  const references = findReferences(document, mentions);
  const registry = createRegistry(mentions, references);
  const { attributions, unread } = findAttributions(document);
  const events = findEvents({ document, registry, mentions, times, attributions, unread });
  const quantities = findQuantities(document, times);
  const facts = findFacts(document, events, attributions);
  return {
    raw,
    published,
    document,
    times,
    entities,
    mentions,
    references,
    registry,
    attributions,
    events,
    quantities,
    facts,
    span,
  };
}
