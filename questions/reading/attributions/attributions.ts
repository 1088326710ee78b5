import type { Bounds } from "../../article/clean-text.ts";
import type { ArticleDocument, Sentence, Word } from "../document.ts";
import { boundsOf } from "../phrase.ts";
import { type AccordingTo, findAccordingTo } from "./according-to.ts";
import { findContent } from "./content.ts";
import { type Frame, findFrames } from "./frame.ts";
import type { ReportingClass } from "./reporting-verbs.ts";

/** Who says what. Positions are of the clean text. */
export interface FoundAttribution {
  readonly sentence: Sentence;
  readonly source: Bounds;
  readonly sourceHead: Word;
  readonly cue: Bounds;
  readonly cueWord: Word;
  readonly kind: ReportingClass;
  readonly content: readonly Bounds[];
  /** The place in the list of the attribution in whose content this one stands; -1 if the article itself tells it. */
  readonly parent: number;
}

const holds = (content: readonly Bounds[], { start, end }: Bounds): boolean =>
  content.some((part) => part.start <= start && part.end >= end);

/** The attributions of an article in the order of their cues. */
export function findAttributions(document: ArticleDocument): FoundAttribution[] {
  const flat: Omit<FoundAttribution, "parent">[] = [];
  for (const sentence of document.sentences) {
    if (sentence.words.length < 3) continue;
    const according = findAccordingTo(sentence);
    for (const whole of findFrames(sentence)) {
      const frame = outsideOf(according, whole);
      const content = findContent(frame, document);
      const cue = boundsOf(sentence, { first: frame.cue.index, last: frame.cue.index });
      if (content === null || holds(content, cue)) continue;
      const { cue: cueWord, kind, sourceHead } = frame;
      flat.push({
        sentence,
        source: boundsOf(sentence, frame.source),
        sourceHead,
        cue,
        cueWord,
        kind,
        content,
      });
    }
    for (const { cue, source, sourceHead, content } of according) {
      const cueWord = sentence.words[cue.first] ?? sourceHead;
      flat.push({
        sentence,
        source: boundsOf(sentence, source),
        sourceHead,
        cue: boundsOf(sentence, cue),
        cueWord,
        kind: "speech",
        content,
      });
    }
  }
  flat.sort((a, b) => a.cue.start - b.cue.start);
  return flat.map((one, index) => ({ ...one, parent: parentOf(flat, index) }));
}

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
function parentOf(all: readonly Omit<FoundAttribution, "parent">[], index: number): number {
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
