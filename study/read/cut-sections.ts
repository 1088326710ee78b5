import { findParagraphs } from "../../questions/article/paragraphs.ts";
import type { Article } from "../../questions/article/article.ts";
import type { Askable } from "./askable.ts";

/** A part of the article's text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a section is never cut within: a sentence with what belongs to it. */
interface Piece extends Stretch {
  readonly words: number;
  /** Facts that can be asked for once it has been read, and not before. */
  readonly facts: readonly string[];
  readonly opensParagraph: boolean;
}

/** A section has about an eighth of the article, but no fewer and no more words than these. */
const SHARE = 8;
const FEWEST_WORDS = 80;
const MOST_WORDS = 200;
/** What it costs a section to have no fact to ask for, or only one; and to begin within a paragraph. */
const LACK = [0.6, 0.2] as const;
const TORN = 0.4;

/**
 * Cuts an article into sections: each of about the same length, with facts to ask for, from paragraph to paragraph.
 * Of all ways to cut, the one whose sections cost least. They cover the text once and in order; headline, summary and
 * byline stand in the first.
 */
export function cutSections(article: Article, askables: readonly Askable[]): Stretch[] {
  const pieces = piecesOf(article, askables);
  const total = pieces.reduce((sum, { words }) => sum + words, 0);
  const wanted = Math.min(MOST_WORDS, Math.max(FEWEST_WORDS, total / SHARE));
  /** The least cost of cutting the pieces before `index`, and where their last section begins. */
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end++) {
    best[end] = cheapestEnd(pieces, end, best, wanted);
  }
  const sections: Stretch[] = [];
  for (let end = pieces.length; end > 0; ) {
    const from = best[end]?.from ?? 0;
    sections.unshift({ start: pieces[from]?.start ?? 0, end: pieces[end - 1]?.end ?? article.text.length });
    end = from;
  }
  return sections;
}

function cheapestEnd(
  pieces: readonly Piece[],
  end: number,
  best: readonly { readonly cost: number }[],
  wanted: number,
): { cost: number; from: number } {
  const facts = new Set<string>();
  let words = 0;
  let cheapest = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
  for (let from = end - 1; from >= 0; from--) {
    const piece = pieces[from];
    if (piece === undefined || (words > 3 * wanted && from < end - 1)) break;
    words += piece.words;
    for (const fact of piece.facts) facts.add(fact);
    const length = ((words - wanted) / wanted) ** 2;
    const torn = piece.opensParagraph ? 0 : TORN;
    const cost = (best[from]?.cost ?? 0) + length + (LACK[facts.size] ?? 0) + torn;
    if (cost < cheapest.cost) cheapest = { cost, from };
  }
  return cheapest;
}

function piecesOf(article: Article, askables: readonly Askable[]): Piece[] {
  const { text } = article;
  const paragraphs = new Set(findParagraphs(text).map(({ start }) => start));
  const starts = [0, ...cutsOf(article)];
  const pieces = starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
  const factsOf = Map.groupBy(askables, ({ from }) => pieces.findIndex(({ end }) => from <= end));
  return pieces.map(({ start, end }, index) => ({
    start,
    end,
    words: text.slice(start, end).split(/\s+/).filter(Boolean).length,
    facts: (factsOf.get(index) ?? []).map(({ question }) => question.fact),
    opensParagraph: start === 0 || paragraphs.has(start),
  }));
}

/** Where a section may begin: at a sentence of the body but its first, or at the heading above it. */
function cutsOf({ units }: Article): number[] {
  let isInBody = false;
  return units.flatMap((unit, index) => {
    if (unit.role !== "sentence") return [];
    const before = units[index - 1];
    const isFirst = !isInBody;
    isInBody = true;
    if (isFirst) return [];
    return [before?.role === "headline" ? before.start : unit.start];
  });
}
