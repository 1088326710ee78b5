import type { Bounds } from "../../article/clean-text.ts";
import type { ArticleDocument, Sentence, Word } from "../document/document.ts";
import { boundsOf, type Phrase } from "../document/phrase.ts";
import { type AccordingTo, findAccordingTo } from "./according-to.ts";
import { findContent, type FoundContent } from "./content.ts";
import { type Frame, findFrames } from "./frame.ts";
import { findInsertedFrames, findOpeningFrames, type InsertedFrame } from "./inserted-frames.ts";
import { withMarks } from "./quoted-content.ts";
import { type SayingClass, verbOfSaying } from "../../lexicon/verbs-of-saying.ts";

/** Who says what. Positions are of the clean text. */
export interface FoundAttribution {
  readonly sentence: Sentence;
  readonly source: Bounds;
  readonly sourceHead: Word;
  readonly cue: Bounds;
  readonly cueWord: Word;
  readonly kind: SayingClass;
  readonly content: readonly Bounds[];
  /** The place in the list of the attribution in whose content this one stands; -1 if the article itself tells it. */
  readonly parent: number;
}

/** What was found of sources in an article. */
export interface FoundSources {
  /** In the order of their cues. */
  readonly attributions: readonly FoundAttribution[];
  /** What somebody may have said whom nobody could make out for sure: it is not told as a fact. */
  readonly unread: readonly Bounds[];
}

type Flat = Omit<FoundAttribution, "parent">;

const holds = (content: readonly Bounds[], { start, end }: Bounds): boolean =>
  content.some((part) => part.start <= start && part.end >= end);

/** Who says what in an article. */
export function findAttributions(document: ArticleDocument): FoundSources {
  const flat: Flat[] = [];
  const unread: Bounds[] = [];
  for (const sentence of document.sentences) {
    if (sentence.words.length < 3) continue;
    const according = findAccordingTo(sentence);
    const inserted = [...findOpeningFrames(sentence), ...findInsertedFrames(sentence)];
    flat.push(...framed(document, sentence, according, inserted), ...accordingTo(sentence, according));
    for (const { isSure, content } of inserted)
      if (!isSure) unread.push(...content.map((part) => boundsOf(sentence, part)));
  }
  flat.sort((a, b) => a.cue.start - b.cue.start);
  return { attributions: flat.map((one, index) => ({ ...one, parent: parentOf(flat, index) })), unread };
}

/** The frames of a sentence with what they hold: as the tree has them, and as their form has them where it misses them. */
function framed(
  document: ArticleDocument,
  sentence: Sentence,
  according: readonly AccordingTo[],
  inserted: readonly InsertedFrame[],
): Flat[] {
  const sure = inserted.filter(({ isSure }) => isSure);
  const frames = findFrames(sentence).map((frame) => outsideOf(according, frame));
  const inTree = frames.flatMap((frame): Flat[] => {
    const found = findContent(frame, document);
    const byForm = sure.find(({ verb }) => verb === frame.cue);
    if (byForm !== undefined && isBetter(byForm, frame, found)) return [];
    const cue = boundsOf(sentence, { first: frame.cue.index, last: frame.cue.index });
    if (found === null || holds(found.content, cue)) return [];
    const { cue: cueWord, kind, sourceHead } = frame;
    const source = boundsOf(sentence, clipped(frame.source, byForm));
    return [{ sentence, source, sourceHead, cue, cueWord, kind, content: found.content }];
  });
  const byForm = sure
    .filter(({ verb }) => !inTree.some(({ cueWord }) => cueWord === verb))
    .map(
      ({ verb, head, source, content }): Flat => ({
        sentence,
        source: boundsOf(sentence, source),
        sourceHead: head,
        cue: boundsOf(sentence, { first: verb.index, last: verb.index }),
        cueWord: verb,
        kind: verbOfSaying(verb.lower)?.class ?? "claim",
        content: content.map((part) => withMarks(boundsOf(sentence, part), document.text)),
      }),
    );
  return [...inTree, ...byForm];
}

/** "Said Ann Lee on Monday": the form parts a source from the day behind it, where the tree did not. */
const clipped = (source: Phrase, byForm: InsertedFrame | undefined): Phrase =>
  byForm !== undefined && byForm.source.first === source.first && byForm.source.last < source.last
    ? byForm.source
    : source;

/** In the middle of a clause trees go wrong; behind one they take whoever spoke for what was said. */
const isBetter = ({ splits, content }: InsertedFrame, { cue }: Frame, found: FoundContent | null): boolean =>
  found === null || splits || (!found.isBefore && (content[0]?.first ?? cue.index) < cue.index);

const accordingTo = (sentence: Sentence, according: readonly AccordingTo[]): Flat[] =>
  according.map(({ cue, source, sourceHead, content }) => ({
    sentence,
    source: boundsOf(sentence, source),
    sourceHead,
    cue: boundsOf(sentence, cue),
    cueWord: sentence.words[cue.first] ?? sourceHead,
    kind: "speech",
    content,
  }));

/** A source that the tree ran together with the one of "according to S" before it begins after that one. */
function outsideOf(according: readonly AccordingTo[], frame: Frame): Frame {
  const { sentence, source, cue } = frame;
  for (const { content } of according) {
    const start = content[0]?.start ?? 0;
    const first = sentence.words.find((word) => word.start >= start);
    if (first === undefined || source.first >= first.index || cue.index <= first.index) continue;
    const head = sentence.words
      .slice(first.index, cue.index)
      .findLast((word) => /^(?:NN|PRP$)/.test(word.tag));
    if (head !== undefined)
      return { ...frame, source: { first: first.index, last: head.index }, sourceHead: head, shared: false };
  }
  return frame;
}

/** The smallest content that holds the whole cue; a content that holds the holder's own cue holds it too. */
function parentOf(all: readonly Flat[], index: number): number {
  const cue = all[index]?.cue;
  if (cue === undefined) return -1;
  let best = -1;
  let bestLength = Infinity;
  for (let other = Math.max(0, index - 60); other < Math.min(all.length, index + 60); other++) {
    const candidate = all[other];
    if (other === index || candidate === undefined || !holds(candidate.content, cue)) continue;
    const mutual = holds(all[index]?.content ?? [], candidate.cue);
    const length = candidate.content.reduce((sum, part) => sum + part.end - part.start, 0);
    if (mutual && candidate.cue.start > cue.start) continue;
    if (length < bestLength) [best, bestLength] = [other, length];
  }
  return best;
}
