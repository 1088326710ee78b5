import { contentWords, shareIn } from "../../text/words.ts";
import type { Span } from "../../article/span.ts";
import type { Draft } from "../stages/draft.ts";
import type { ArticleIndex, IndexedUnit, Named, Said } from "./article-index.ts";
import { mayBeSame } from "./same-thing.ts";

/**
 * From this share of the asked words in another sentence on, that sentence may answer the same question. It is low
 * on purpose: a wrong answer that the article makes right is the worst fault a question can have.
 */
const SAME_MATTER = 0.4;

/** Tells whether a possible wrong answer would be right after all. */
export interface AlsoTrue {
  /** Whether the article may say of this name what the draft asks. */
  isTrueOf(named: Named, draft: Draft): boolean;
  /** Whether a sentence with this span may answer the draft's question. */
  mayAnswer(span: Span, draft: Draft): boolean;
}

export function createAlsoTrue(index: ArticleIndex): AlsoTrue {
  const asked = new Map<Draft, Asked>();
  const look = (draft: Draft): Asked => {
    const known = asked.get(draft) ?? lookAt(draft, index);
    asked.set(draft, known);
    return known;
  };
  const mayAnswerIn = (unit: IndexedUnit, draft: Draft): boolean =>
    isProof(unit, draft) || shareIn(look(draft).matter, unit.matter) >= SAME_MATTER;
  return {
    isTrueOf(named, draft) {
      if (named.units.some((unit) => mayAnswerIn(unit, draft))) return true;
      if (index.verbsOf(named).some((verb) => look(draft).verbs.has(verb))) return true;
      return draft.slot === "source" && saysTheSame(named, look(draft).saysLikewise);
    },
    mayAnswer: ({ start }, draft) => {
      const unit = index.unitAt(start);
      return unit === undefined || mayAnswerIn(unit, draft);
    },
  };
}

interface Asked {
  /** The telling words of the stem. */
  readonly matter: ReadonlySet<string>;
  /** The verbs of the events that prove the answer. */
  readonly verbs: ReadonlySet<string>;
  /** What others say with much the same words. */
  readonly saysLikewise: readonly Said[];
}

function lookAt(draft: Draft, index: ArticleIndex): Asked {
  const matter = askedMatter(draft);
  const likewise = index.attributionsNear.sharing(matter).filter(({ share }) => share >= SAME_MATTER);
  return { matter, verbs: verbsAsked(draft, index), saysLikewise: likewise.map(({ item }) => item) };
}

/** The words of a stem that tell what is asked, without the answer's own. */
function askedMatter({ stem, answer }: Draft): Set<string> {
  const own = contentWords(answer.text);
  return new Set([...contentWords(stem)].filter((word) => !own.has(word) && !/^(?:19|20)\d\d$/.test(word)));
}

const isProof = ({ start, end }: Span, { evidence }: Draft): boolean =>
  evidence.some((proof) => proof.start < end && proof.end > start);

const verbsAsked = (draft: Draft, { events }: ArticleIndex): Set<string> =>
  new Set(events.filter(({ predicate }) => isProof(predicate, draft)).flatMap(({ verbs }) => verbs));

/** Whether the name is the source of one of these. */
function saysTheSame(named: Named, likewise: readonly Said[]): boolean {
  return likewise.some(
    ({ sourceName, source }) =>
      mayBeSame(sourceName, named.name) ||
      named.mentions.some(({ start }) => start >= source.start && start < source.end),
  );
}
