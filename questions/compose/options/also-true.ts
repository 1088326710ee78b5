import { contentWords, shareIn } from "../../text/words.ts";
import type { Span } from "../../article/span.ts";
import type { ArticleIndex, IndexedUnit, Named, Said } from "./article-index.ts";
import { mayBeSame } from "./same-thing.ts";
import type { Sought } from "./sought.ts";

/**
 * From this share of the asked words in another sentence on, that sentence may answer the same question. It is low
 * on purpose: a wrong answer that the article makes right is the worst fault a question can have.
 */
const SAME_MATTER = 0.4;

/** Tells whether a possible wrong answer would be right after all. */
export interface AlsoTrue {
  /** Whether the article may say of this name what is asked. */
  isTrueOf(named: Named, sought: Sought): boolean;
  /** Whether a sentence with this span may answer what is asked. */
  mayAnswer(span: Span, sought: Sought): boolean;
}

export function createAlsoTrue(index: ArticleIndex): AlsoTrue {
  const asked = new Map<Sought, Asked>();
  const look = (sought: Sought): Asked => {
    const known = asked.get(sought) ?? lookAt(sought, index);
    asked.set(sought, known);
    return known;
  };
  const mayAnswerIn = (unit: IndexedUnit, sought: Sought): boolean =>
    isProof(unit, sought) || shareIn(look(sought).matter, unit.matter) >= SAME_MATTER;
  return {
    isTrueOf(named, sought) {
      if (named.units.some((unit) => mayAnswerIn(unit, sought))) return true;
      if (index.verbsOf(named).some((verb) => look(sought).verbs.has(verb))) return true;
      return sought.slot === "source" && saysTheSame(named, look(sought).saysLikewise);
    },
    mayAnswer: ({ start }, sought) => {
      const unit = index.unitAt(start);
      return unit === undefined || mayAnswerIn(unit, sought);
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

function lookAt(sought: Sought, index: ArticleIndex): Asked {
  const matter = askedMatter(sought);
  const likewise = index.attributionsNear.sharing(matter).filter(({ share }) => share >= SAME_MATTER);
  return { matter, verbs: verbsAsked(sought, index), saysLikewise: likewise.map(({ item }) => item) };
}

/** The words of a stem that tell what is asked, without the answer's own. */
function askedMatter({ matter, answer }: Sought): Set<string> {
  const own = contentWords(answer.text);
  return new Set([...contentWords(matter)].filter((word) => !own.has(word) && !/^(?:19|20)\d\d$/.test(word)));
}

const isProof = ({ start, end }: Span, { evidence }: Sought): boolean =>
  evidence.some((proof) => proof.start < end && proof.end > start);

const verbsAsked = (sought: Sought, { events }: ArticleIndex): Set<string> =>
  new Set(events.filter(({ predicate }) => isProof(predicate, sought)).flatMap(({ verbs }) => verbs));

/** Whether the name is the source of one of these. */
function saysTheSame(named: Named, likewise: readonly Said[]): boolean {
  return likewise.some(
    ({ sourceName, source }) =>
      mayBeSame(sourceName, named.name) ||
      named.mentions.some(({ start }) => start >= source.start && start < source.end),
  );
}
