import { hasSayingTrait } from "../../lexicon/verbs-of-saying.ts";
import type { ArticleDocument, Word } from "../document/document.ts";
import { type Phrase, trimPunctuation } from "../document/phrase.ts";
import { kidsOf, subtree } from "../document/tree.ts";
import { contentEnd, endFrom } from "./content-end.ts";
import type { Frame } from "./frame.ts";
import { FINITE, hasPredicate, lastWord, OPENS } from "./sentence-edges.ts";

/** A frame and what stands behind it in its sentence. */
interface Behind {
  readonly frame: Frame;
  readonly document: ArticleDocument;
  readonly words: readonly Word[];
  /** Position of the last word of the frame. */
  readonly right: number;
  /** Position of the last word of the sentence. */
  readonly end: number;
  /** What hangs on the verb behind the frame. */
  readonly kids: readonly Word[];
  /** "Saw", "joked": the verb tells of speech with "that" or a quotation only. */
  readonly needsThat: boolean;
}

/** Ways in which a content follows its verb. The first that finds something counts. */
const WAYS: readonly ((behind: Behind) => Phrase | null)[] = [clause, behindThat, behindColon, quotation];
/** Ways that take more than a participle or "could say". */
const WAYS_OF_STATEMENTS: typeof WAYS = [clauseOfSaid, infinitive, object];

/** Content after the frame: "the ministry said (that) C", "Lee said: “C”"; null where none stands there. */
export function contentAfter(frame: Frame, document: ArticleDocument): Phrase | null {
  const { sentence, cue, source, shared } = frame;
  const { words } = sentence;
  const right = shared ? cue.index : Math.max(source.last, cue.index);
  const end = lastWord(sentence);
  if (right >= end) return null;
  const kids = kidsOf(sentence, cue).filter((kid) => kid.index > right);
  const needsThat = hasSayingTrait(cue.lower, "needsThat") || hasSayingTrait(cue.lower, "manner");
  const behind: Behind = { frame, document, words, right, end, kids, needsThat };
  const weak = cue.tag === "VBG" || kidsOf(sentence, cue, /^aux/).some((kid) => kid.tag === "MD");
  for (const way of weak ? WAYS : [...WAYS, ...WAYS_OF_STATEMENTS]) {
    const found = way(behind);
    if (found !== null) return found;
  }
  return null;
}

/** A clause that only tells the circumstances: "said after the meeting". */
const CIRCUMSTANCE = /^(?:after|before|when|while|as|because|since|although|though|during)$/;
/** What a content may begin with when the tree begins it later. */
const IN_NOUN_PHRASE = /^(?:DT|JJ|NNP?S?|NNPS|PRP\$?|POS|EX|CD)$/;

/** The clause that the tree hangs on the verb. */
function clause(behind: Behind): Phrase | null {
  const { frame, document, words, right, end, kids } = behind;
  const { sentence, cue } = frame;
  const said = kids.find((kid) => isSaidClause(behind, kid));
  if (said === undefined) return null;
  const below = subtree(sentence, said).filter((index) => index > right);
  // "After the camp announced that …, Lee left": the main clause is nobody's word
  const reach = isAhead(cue) ? Math.max(...below) : end;
  let first = Math.min(...below);
  while (
    first - 1 > right &&
    (words[first - 1]?.lower === "that" || OPENS.test(words[first - 1]?.text ?? ""))
  )
    first--;
  if (!hasSayingTrait(cue.lower, "listener")) {
    const thing = kids.find((kid) => kid.relation === "obj" && kid.index < said.index);
    if (thing !== undefined) first = Math.min(first, thing.index, ...subtree(sentence, thing));
    const between = words.slice(right + 1, first);
    if (between.every(({ tag, relation }) => IN_NOUN_PHRASE.test(tag) && !/^obl/.test(relation)))
      first = right + 1;
  }
  return trimStart(words, { first, last: endFrom(frame, document, first, Math.max(...below), reach) });
}

function isSaidClause({ frame, words, needsThat }: Behind, kid: Word): boolean {
  const { sentence, cue } = frame;
  const next = words[cue.index + 1];
  // "saw the levels reach 40": what one sees or hears happen is not said
  const isSeen = needsThat && next?.lower !== "that" && !OPENS.test(next?.text ?? "");
  return (
    kid.relation === "ccomp" &&
    !isSeen &&
    !kidsOf(sentence, kid, /^mark$/).some((mark) => CIRCUMSTANCE.test(mark.lower))
  );
}

/** A clause of circumstances in front of the main clause. */
const isAhead = (cue: Word): boolean => cue.relation.startsWith("advcl") && cue.index < cue.head;

/** "Said on Monday that C". */
function behindThat({ frame, document, words, right, end, needsThat }: Behind): Phrase | null {
  const { cue } = frame;
  const that = words.findIndex(
    (word, index) => index > right && index <= right + 9 && word.lower === "that" && word.tag === "IN",
  );
  if (that <= 0 || hasSayingTrait(cue.lower, "names")) return null;
  // "knew Lee and came to the conclusion that": another verb stands before it
  if (words.slice(right + 1, that).some(({ tag }) => FINITE.test(tag))) return null;
  // "railed against the firms that sank it": a noun has its own
  if (needsThat && that !== cue.index + 1) return null;
  return trimStart(words, { first: that + 1, last: endFrom(frame, document, that + 1, that + 1, end) });
}

function behindColon({ words, right, end }: Behind): Phrase | null {
  const isColon = words[right + 1]?.text === ":" && right + 2 <= end;
  return isColon ? trimStart(words, { first: right + 2, last: end }) : null;
}

/** "Said on Monday “C”", "called the plan “a gift”". */
function quotation({ frame, document, words, right, end }: Behind): Phrase | null {
  const { cue, kind } = frame;
  const opens = words.findIndex(
    (word, index) => index > right && index <= right + 9 && OPENS.test(word.text),
  );
  if (opens <= 0 || (kind === "belief" && opens !== right + 1)) return null;
  const reached = endFrom(frame, document, opens, opens, end);
  const named = right + (words[right + 1]?.lower === "as" ? 2 : 1);
  return hasSayingTrait(cue.lower, "names")
    ? { first: named, last: reached }
    : trimStart(words, { first: opens, last: reached });
}

/** "Said C", where the tree saw no clause. */
function clauseOfSaid({ frame, words, right, end, kids }: Behind): Phrase | null {
  const { sentence, cue } = frame;
  const hasObject = kids.some((kid) => kid.relation === "obj");
  const isClause =
    (!hasObject || plainClause(words, right + 1, end)) &&
    /^(?:said|says|say)$/.test(cue.lower) &&
    /^(?:DT|PRP|NNS?|NNPS?|JJ|EX|PRP\$|IN|CD)$/.test(words[right + 1]?.tag ?? "") &&
    hasPredicate(sentence, right + 1, end);
  return isClause ? trimStart(words, { first: right + 1, last: contentEnd(frame, right + 1, end) }) : null;
}

/** "Promised to build". */
function infinitive({ frame, words, right, end, kids }: Behind): Phrase | null {
  const verb = kids.find((kid) => kid.relation === "xcomp");
  if (verb === undefined || !hasSayingTrait(frame.cue.lower, "infinitive")) return null;
  const first = Math.min(...subtree(frame.sentence, verb).filter((index) => index > right));
  return trimStart(words, { first, last: contentEnd(frame, verb.index, end) });
}

/** "Denied the charges". */
function object({ frame, words, right, kids }: Behind): Phrase | null {
  const thing = kids.find((kid) => kid.relation === "obj");
  if (thing === undefined || !hasSayingTrait(frame.cue.lower, "object")) return null;
  const below = subtree(frame.sentence, thing).filter((index) => index > right);
  return trimStart(words, { first: Math.min(...below), last: Math.max(...below) });
}

/** A finite verb comes before any relative pronoun: the words are a clause, even if the tree saw an object. */
function plainClause(words: readonly Word[], first: number, end: number): boolean {
  const verb = words.findIndex((word, index) => index > first && index <= end && FINITE.test(word.tag));
  const relative = words.findIndex(
    (word, index) =>
      index >= first &&
      index <= end &&
      /^W|^IN$/.test(word.tag) &&
      /^(?:that|which|who|whom|whose|about|of)$/.test(word.lower),
  );
  return verb > 0 && (relative < 0 || verb < relative);
}

function trimStart(words: readonly Word[], { first, last }: Phrase): Phrase {
  let from = first;
  while (
    from < last &&
    (/^[,:]$/.test(words[from]?.text ?? "") || (words[from]?.lower === "that" && words[from]?.tag === "IN"))
  )
    from++;
  return { first: from, last: Math.max(from, trimPunctuation(words, { first: from, last }).last) };
}
