import type { Article } from "../../questions/article/article.ts";
import type { Span } from "../../questions/article/span.ts";

/** A part of the text, end exclusive. */
type Stretch = Pick<Span, "start" | "end">;

type Role = Article["units"][number]["role"];

/** Why a stretch is marked: it proves the answer, or another option comes from it. */
export type MarkKind = "proof" | "origin";
export interface ArticleMark {
  readonly kind: MarkKind;
  readonly span: Pick<Span, "start" | "end">;
}

export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly mark: MarkKind | null;
  /** False for what stands back: no word of its sentence is marked, though the article has marks. */
  readonly near: boolean;
}
export interface Block extends TextBlock {
  readonly segments: readonly Segment[];
}

/** A paragraph, or a line with a role of its own: a stretch of the raw text without the white space at its ends. */
export interface TextBlock {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

/**
 * Cuts the raw text into blocks and each block into segments that differ in their marks. Marks may overlap each other
 * and the borders of units; where two overlap, a proof wins. Segments of a block joined give its text.
 *
 * @param within  the part of the text to cut; all of it when left out
 */
export function articleBlocks(
  article: Article,
  marks: readonly ArticleMark[],
  within: Stretch = { start: 0, end: article.text.length },
): Block[] {
  const { text, units } = article;
  return textBlocks(article)
    .flatMap((block) => clip(text, block, within))
    .map((block) => ({ ...block, segments: segmentsOf(text, block, units, marks) }));
}

/** What of a block lies in a stretch, without the white space at its ends. */
function clip(text: string, block: TextBlock, within: Stretch): TextBlock[] {
  const from = Math.max(block.start, within.start);
  const words = text.slice(from, Math.min(block.end, within.end));
  const start = from + words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? [] : [{ ...block, start, end: start + length }];
}

/** The blocks of the raw text: cut at blank lines, and where a line of another role begins. */
export function textBlocks({ text, units }: Pick<Article, "text" | "units">): TextBlock[] {
  const roleAt = (start: number, end: number): Role =>
    units.find((unit) => unit.start < end && start < unit.end)?.role ?? "sentence";
  const blocks: TextBlock[] = [];
  let open = null as TextBlock | null;
  const close = (): void => {
    if (open !== null) blocks.push(open);
    open = null;
  };
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(\r\n|\r|\n|$)/g)) {
    const start = index + line.length - line.trimStart().length;
    const end = start + line.trim().length;
    if (start >= end) {
      close();
      continue;
    }
    const role = roleAt(start, end);
    if (open?.role !== role) close();
    open = { start: open?.start ?? start, end, role };
  }
  close();
  return blocks;
}

/** Cuts a stretch of the text where any of these spans begins or ends; the pieces are in order and leave nothing out. */
export function cutAt(
  block: Pick<Span, "start" | "end">,
  spans: readonly Pick<Span, "start" | "end">[],
): Pick<Span, "start" | "end">[] {
  const cuts = new Set(spans.flatMap(({ start, end }) => [start, end]));
  const inside = [...cuts].filter((cut) => cut > block.start && cut < block.end).sort((a, b) => a - b);
  return [block.start, ...inside].map((start, index) => ({ start, end: inside[index] ?? block.end }));
}

function segmentsOf(
  text: string,
  block: { readonly start: number; readonly end: number },
  units: readonly Pick<Span, "start" | "end">[],
  marks: readonly ArticleMark[],
): Segment[] {
  const spans = [...units, ...marks.map(({ span }) => span)];
  const segments: Segment[] = [];
  for (const { start, end } of cutAt(block, spans)) {
    const covering = marks.filter(({ span }) => span.start < end && start < span.end);
    const mark = covering.find(({ kind }) => kind === "proof")?.kind ?? covering[0]?.kind ?? null;
    const unit = units.find((one) => one.start < end && start < one.end);
    const near =
      marks.length === 0 ||
      mark !== null ||
      (unit !== undefined && marks.some(({ span }) => span.start < unit.end && unit.start < span.end));
    const last = segments.at(-1);
    const piece = text.slice(start, end);
    if (last?.mark === mark && last.near === near)
      segments[segments.length - 1] = { ...last, text: last.text + piece };
    else segments.push({ start, text: piece, mark, near });
  }
  return segments;
}
