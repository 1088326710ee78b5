import type { Bounds } from "../../article/clean-text.ts";
import type { Span } from "../../article/span.ts";
import type { Analysis } from "../../reading/analyse.ts";
import type { Sentence, Word } from "../../reading/document/document.ts";
import { isPersonNoun } from "../../reading/gazetteer/person-nouns.ts";
import type { ReadFact } from "./read-fact.ts";

/** An article that speaks in its own name: what it says itself is its author's word. */
export interface Opinion {
  /** By the byline or the line about the author at the end; null where neither names one. */
  readonly author: string | null;
  /** The line that names the author: it proves whose word everything is. */
  readonly authorLine: Span | null;
  /** Starts of the sentences that urge or judge, in the text as it was given. */
  readonly judging: ReadonlySet<number>;
}

/** From so many sentences with "we" or "I" outside the words of others on, and from this share on. */
const SPEAKS = { sentences: 3, share: 0.1 };

/** Null for a report, which keeps "we" to the people it quotes. */
export function opinionOf(analysis: Analysis): Opinion | null {
  const sentences = analysis.document.sentences.filter(({ unit }) => unit.role === "sentence");
  const own = sentences.filter((sentence) => speaksItself(sentence, analysis));
  if (own.length < SPEAKS.sentences || own.length < SPEAKS.share * sentences.length) return null;
  const found = authorInByline(analysis) ?? lineAboutAuthor(sentences, analysis);
  const judging = sentences.filter((one) => speaksItself(one, analysis) || judges(one, analysis));
  return {
    author: found?.name ?? null,
    authorLine: found === null ? null : analysis.span(found.unit),
    judging: new Set(judging.map(({ unit }) => analysis.span(unit).start)),
  };
}

interface FoundAuthor {
  readonly name: string;
  readonly unit: Bounds;
}

const FIRST_PERSON = /^(?:i|we|us|our|ours|my|mine|me|ourselves|myself)$/;

const isSaid = ({ start, end, quoted }: Word, { attributions }: Analysis): boolean =>
  quoted ||
  attributions.some(({ content }) => content.some((part) => start >= part.start && end <= part.end));

const speaksItself = ({ words }: Sentence, analysis: Analysis): boolean =>
  words.some((word) => /^PRP/.test(word.tag) && FIRST_PERSON.test(word.lower) && !isSaid(word, analysis));

/** Words by which a writer urges or judges. */
const URGES = /^(?:must|should|ought|let's|need)$/;
const JUDGES =
  /^(?:obviously|clearly|simply|surely|never|always|decisively|enough|worse|worst|best|dangerous|disgraceful|disgrace|shameful|foolish|naive|reckless|heroic|corrupt|evil|horrific|terrible|wonderful|failed|failure|fail|fails|dereliction|disaster|disastrous|ignor(?:e|es|ed|ing)|refus(?:e|es|ed|al)|pretend(?:s|ed|ing)?|lies?|lied|reality|resilient|innocent|absurd|ridiculous|outrageous|unfit|cowardly|radical|hypocrisy|hypocritical|double|unfair|rigged|crooked|danger|deserve(?:s|d)?|wrong|hate|hate-fueled|great|weak|strong|perfect|good|bad|right)$/;

const judges = ({ words }: Sentence, analysis: Analysis): boolean =>
  words.some((word) => (URGES.test(word.lower) || JUDGES.test(word.lower)) && !isSaid(word, analysis));

function authorInByline({ document }: Analysis): FoundAuthor | null {
  const unit = document.units.find(({ role }) => role === "byline");
  const words = unit === undefined ? "" : document.text.slice(unit.start, unit.end);
  const name = /^[Bb][Yy] ((?:\p{Lu}[\p{L}.'’-]* ?){2,4})/u.exec(words)?.[1]?.trim();
  return unit === undefined || name === undefined || !/\p{Ll}/u.test(name) ? null : { name, unit };
}

/** "Ada Moss is a former mayor of Bergen.", at the end, about somebody whom the article names nowhere else. */
function lineAboutAuthor(sentences: readonly Sentence[], { document }: Analysis): FoundAuthor | null {
  for (const sentence of sentences.slice(-2)) {
    const { words, unit } = sentence;
    const root = words.find(({ relation }) => relation === "root");
    const count = words.findIndex(({ tag }) => !/^NNPS?$/.test(tag));
    const [last, verb] = [words[count - 1], words[count]];
    if (root === undefined || last === undefined || count < 2 || count > 4 || verb?.lower !== "is") continue;
    const name = document.text.slice(unit.start, last.end).replace(/\s+/g, " ");
    const isElsewhere = sentences.some(
      (one) => one !== sentence && one.words.some(({ text }) => text === last.text),
    );
    if (isPersonNoun(root.lower) && !isElsewhere) return { name, unit };
  }
  return null;
}

/** The word that gives an opinion to its author, wherever one is written: "Ada Moss writes". */
export const AUTHOR_CUE = "writes";

/**
 * A fact as it may be drilled: what an opinion says in its own voice is claimed by its author. Where nobody knows who
 * that is, a sentence that urges or judges gives a judgement.
 */
export function factInOpinion(fact: ReadFact, opinion: Opinion | null): ReadFact {
  const at = fact.evidence[0]?.start ?? 0;
  if (opinion === null || !isOwnVoice(fact) || opinion.authorLine?.start === at) return fact;
  const { author, authorLine } = opinion;
  if (author !== null && authorLine !== null) {
    const sources = [{ name: author, cue: AUTHOR_CUE }];
    return { ...fact, label: "claimed", sources, author, evidence: [...fact.evidence, authorLine] };
  }
  return opinion.judging.has(at) ? { ...fact, label: "characterized" } : fact;
}

/** Whether a fact is a judgement of an opinion whose author nobody knows: nothing of it is asked. */
export const isUnasked = (fact: ReadFact, opinion: Opinion | null): boolean =>
  opinion !== null && isOwnVoice(fact) && fact.label === "characterized";

/** What the article tells itself; acts of saying and offices are what they are. */
const isOwnVoice = ({ origin, sources }: ReadFact): boolean => origin === "event" && sources.length === 0;
