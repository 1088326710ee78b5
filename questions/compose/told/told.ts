import type { Bounds } from "../../article/clean-text.ts";
import type { Label } from "../../article/fact.ts";
import type { Span } from "../../article/span.ts";
import type { Sentence } from "../../reading/document/document.ts";
import type { FoundEvent } from "../../reading/events/events.ts";
import { boundsOf, phraseOf } from "../../reading/document/phrase.ts";
import { isName } from "../../reading/document/tree.ts";
import type { ReadFact } from "../material/read-fact.ts";
import type { Workshop } from "../material/workshop.ts";
import { capitalsIn } from "../material/capitals.ts";
import { AUTHOR_CUE } from "../material/opinion.ts";
import { type Clause, clausesIn } from "../clauses/clause.ts";
import { Refusal } from "../material/refusal.ts";
import { countPointers } from "../english/pointers.ts";
import { FEW_WORDS, MANY_WORDS, NO_SOURCE, NO_SUBJECT_TOLD, NOT_ALONE } from "./refusals.ts";
import { findSource, type Source } from "./source.ts";
import type { Edit } from "../english/alone/edit.ts";
import { writeAlone } from "../english/alone/write-alone.ts";

/** One thing that the article or a source tells, as a whole clause in the article's words that can be read alone. */
export interface Told {
  /** Id of the fact in the material. */
  readonly fact: string;
  readonly label: Label;
  /** Who says it, outermost first; empty when the article says it itself. */
  readonly sources: readonly Source[];
  /** As it stands alone or after "that": "North Korea had shipped munitions to Russia". No full stop. */
  readonly clause: string;
  /** As it stands behind its source: "she had opened the bridge" after "Ada Moss said". */
  readonly clauseAfterSource: string;
  /** How many things in it only an earlier sentence makes known: "the match". */
  readonly pointers: number;
  /** What the clause is about, in its own words: "North Korea". */
  readonly subject: string;
  /** The whole sentence of the article. */
  readonly unit: Span;
  /** The clause in the article. */
  readonly span: Span;
  readonly event: FoundEvent;
  readonly sentence: Sentence;
  /** Of the clean text. */
  readonly stretch: Bounds;
  /** The clause behind its source with other words in some places; null where it cannot be read alone then. */
  write(edits: readonly Edit[]): string | null;
}

const WORDS = { least: 5, most: 32 };

/** Everything that the article tells in clauses whole and clear enough to be shown, in the order of the article. */
export const toldIn = (workshop: Workshop): readonly Told[] => workshop.once(tellAll);

const tellAll = (workshop: Workshop): Told[] =>
  clausesIn(workshop).flatMap((clause) => {
    const { verb, sentence, stretch, tells: fact } = clause;
    if (fact === undefined || stretch instanceof Refusal) return []; // the clause says so itself
    const told = tell({ clause, stretch, fact }, workshop);
    return told instanceof Refusal ? workshop.refuse(sentence, "told whole:", verb.text, told) : [told];
  });

interface Whole {
  readonly clause: Clause;
  readonly stretch: Bounds;
  readonly fact: ReadFact;
}

function tell({ clause: { event, sentence }, stretch, fact }: Whole, workshop: Workshop): Told | Refusal {
  const { analysis } = workshop.material;
  const sources = sourcesOf(event.attribution, workshop);
  if (sources === null) return NO_SOURCE;
  const { author } = fact;
  if (author !== null) sources.push(asSource(author));
  const speakers =
    sources.length === 0
      ? []
      : analysis.entities.filter(({ name }) => sources.some((source) => source.name === name));
  const writeAfter = (edits: readonly Edit[], known: typeof speakers): string | null => {
    const text = writeAlone(sentence, stretch, workshop, edits, known);
    return text === null ? null : uncapitalized(text, sentence, { stretch, edits, workshop });
  };
  const write = (edits: readonly Edit[]): string | null => writeAfter(edits, speakers);
  const clause = writeAfter([], []);
  const clauseAfterSource = write([]);
  const count = clause?.split(" ").length ?? 0;
  if (clause === null || clauseAfterSource === null) return NOT_ALONE;
  if (count < WORDS.least) return FEW_WORDS;
  if (count > WORDS.most) return MANY_WORDS;
  const subject = subjectOf(event, stretch, workshop);
  if (subject === null) return NO_SUBJECT_TOLD;
  return {
    fact: fact.id,
    label: event.label,
    sources,
    clause,
    clauseAfterSource,
    subject,
    event,
    sentence,
    stretch,
    write,
    pointers: countPointers(sentence, stretch, workshop),
    unit: analysis.span(sentence.unit),
    span: analysis.span(stretch),
  };
}

/** The author of an opinion, who stands behind everything that it says itself. */
const asSource = (author: string): Source => ({
  text: author,
  name: author,
  cue: AUTHOR_CUE,
  kind: "speech",
  attribution: NO_ATTRIBUTION,
});
/** No words of the article give a clause to its author. */
export const NO_ATTRIBUTION = -1;

/** All who stand between the clause and the reader, outermost first; null where one of them is nobody known. */
function sourcesOf(attribution: number, workshop: Workshop): Source[] | null {
  const { analysis } = workshop.material;
  const sources: Source[] = [];
  for (let at = attribution; at >= 0 && sources.length < 5; at = analysis.attributions[at]?.parent ?? -1) {
    const found = analysis.attributions[at];
    const source = found === undefined ? null : findSource(found, at, workshop);
    if (source === null) return null;
    if (sources[0]?.name === null || sources[0]?.name !== source.name) sources.unshift(source);
  }
  return sources;
}

/** The first word in small letters where only the sentence made it a capital. */
function uncapitalized(
  text: string,
  sentence: Sentence,
  { stretch, edits, workshop }: { stretch: Bounds; edits: readonly Edit[]; workshop: Workshop },
): string {
  const first = sentence.words.find(({ start }) => start >= stretch.start);
  if (
    first === undefined ||
    first.start !== sentence.unit.start ||
    edits.some(({ start }) => start <= first.start)
  )
    return text;
  const isCommon =
    /^(?:DT|IN|NNS?|JJ|CD|PRP\$|VBG|RB|JJS|JJR|PDT)$/.test(first.tag) &&
    !isName(first) &&
    !/^\p{Lu}{2}/u.test(first.text);
  const isSameWord = text.startsWith(first.text);
  const isNationality = first.tag === "JJ" && /(?:an|ese|ish|ch|i|ian)$/.test(first.lower);
  const isCapitalElsewhere = capitalsIn(workshop).has(first.text);
  if (/^(?:On|In) (?:\p{Lu}|\d{4})/u.test(text)) return text.slice(0, 1).toLowerCase() + text.slice(1);
  return isCommon && isSameWord && !isNationality && !isCapitalElsewhere
    ? text.slice(0, 1).toLowerCase() + text.slice(1)
    : text;
}

/** The subject in words that can stand alone; null where it is long or cannot. */
function subjectOf({ clause, subjectName }: FoundEvent, stretch: Bounds, workshop: Workshop): string | null {
  const { sentence, subject } = clause;
  if (subject === null) return null;
  const phrase = boundsOf(sentence, phraseOf(sentence, subject));
  const text = writeAlone(sentence, phrase, workshop);
  const short = text !== null && text.split(" ").length <= 10 ? text : subjectName;
  if (short === null) return null;
  return uncapitalized(short, sentence, {
    stretch: { ...stretch, start: phrase.start },
    edits: [],
    workshop,
  });
}
