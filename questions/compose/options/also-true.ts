import { contentWords, shareIn, wordsOf } from "../../lint/words.ts";
import type { Span } from "../../pack/span.ts";
import type { Draft } from "../draft.ts";
import type { ArticleIndex, IndexedUnit, Named } from "./article-index.ts";
import { mayBeSame } from "./same-thing.ts";

/**
 * From this share of the asked words in another sentence on, that sentence may answer the same question. It is low
 * on purpose: a wrong answer that the article makes right is the worst fault a question can have.
 */
const SAME_MATTER = 0.4;

/** Verbs of going and coming are one: who "visited" also "travelled". */
const MOVES =
  /^(?:travel|arriv|visit|go|goes|going|went|gone|fl[ye]|flew|c[oa]m|return|head|land|leav|left|depart|mov|tour)/;
/** Verbs under which so much is said of so many that they tell nothing. */
const EMPTY_VERB = /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|get|got|make|made|said|say)$/;

/** Tells whether a possible wrong answer would be right after all. */
export interface AlsoTrue {
  /** Whether the article may say of this name what the draft asks. */
  isTrueOf(named: Named, draft: Draft): boolean;
  /** Whether a sentence with this span may answer the draft's question. */
  mayAnswer(span: Span, draft: Draft): boolean;
}

export function createAlsoTrue(index: ArticleIndex): AlsoTrue {
  const { reading } = index;
  const mayAnswerIn = (unit: IndexedUnit, draft: Draft): boolean =>
    isProof(unit, draft) || shareIn(askedMatter(draft), unit.matter) >= SAME_MATTER;
  return {
    isTrueOf(named, draft) {
      if (named.units.some((unit) => mayAnswerIn(unit, draft))) return true;
      if (isArgumentOfSameVerb(named, draft, index)) return true;
      return draft.slot === "source" && saysTheSame(named, draft, reading);
    },
    mayAnswer: ({ start }, draft) => {
      const unit = index.unitAt(start);
      return unit === undefined || mayAnswerIn(unit, draft);
    },
  };
}

/** The words of a stem that tell what is asked, without the answer's own. */
function askedMatter({ stem, answer }: Draft): Set<string> {
  const own = contentWords(answer.text);
  return new Set([...contentWords(stem)].filter((word) => !own.has(word) && !/^(?:19|20)\d\d$/.test(word)));
}

const isProof = ({ start, end }: Span, { evidence }: Draft): boolean =>
  evidence.some((proof) => proof.start < end && proof.end > start);

/** Whether anything in the article has the name do, or undergo, what the draft's fact tells. */
function isArgumentOfSameVerb(named: Named, draft: Draft, { reading }: ArticleIndex): boolean {
  const verbs = new Set(
    reading.events
      .filter(({ predicate }) => isProof(predicate, draft))
      .flatMap(({ predicate }) => verbsOf(predicate.text)),
  );
  return reading.events.some((event) => {
    if (!verbsOf(event.predicate.text).some((verb) => verbs.has(verb))) return false;
    const arguments_ = [event.subject, event.object, event.place].filter((span) => span !== null);
    return (
      [event.subjectName, event.objectName, event.placeName].includes(named.name) ||
      named.mentions.some(({ start, end }) =>
        arguments_.some((span) => span.start <= start && end <= span.end),
      )
    );
  });
}

function verbsOf(predicate: string): string[] {
  const telling = wordsOf(predicate).filter((word) => !EMPTY_VERB.test(word));
  return [...contentWords(telling.join(" "))].map((stem) => (MOVES.test(stem) ? "go" : stem));
}

/** Whether the name is a source of content that shares much with what the draft's proof says. */
function saysTheSame(named: Named, draft: Draft, { attributions }: ArticleIndex["reading"]): boolean {
  const matter = askedMatter(draft);
  return attributions.some(
    ({ sourceName, source, content }) =>
      (mayBeSame(sourceName, named.name) ||
        named.mentions.some(({ start }) => start >= source.start && start < source.end)) &&
      shareIn(matter, contentWords(content.map(({ text }) => text).join(" "))) >= SAME_MATTER,
  );
}
