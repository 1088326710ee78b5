import type { Sentence, Word } from "../document/document.ts";
import { type Phrase, phraseOf } from "../document/phrase.ts";
import { isVerb, kidsOf } from "../document/tree.ts";
import { canSay } from "./can-say.ts";
import {
  hasSayingTrait,
  type SayingClass,
  tellsOfSpeech,
  verbOfSaying,
} from "../../lexicon/verbs-of-saying.ts";

/** A reporting verb with its source: "the ministry said". The content is found around it. */
export interface Frame {
  readonly sentence: Sentence;
  readonly cue: Word;
  readonly kind: SayingClass;
  readonly source: Phrase;
  readonly sourceHead: Word;
  /** The source stands elsewhere ("Lee came and said"): only the verb parts the content. */
  readonly shared: boolean;
}

interface Subject {
  readonly head: Word;
  /** It stands with another verb. */
  readonly shared: boolean;
}

const isSubject = (word: Word): boolean => /^nsubj(?::outer)?$/.test(word.relation);
const NOUNISH = /^(?:NNP?S?|NNPS|PRP|CD|WP|DT|JJS?)$/;

/** The subject of a verb in the tree, or of the verb that it is joined to. */
function subjectInTree(sentence: Sentence, verb: Word): Subject | undefined {
  const subjects = kidsOf(sentence, verb).filter(isSubject);
  const own = subjects.findLast((kid) => kid.index < verb.index) ?? subjects[0];
  if (own !== undefined) return { head: own, shared: false };
  let word = verb;
  for (let steps = 0; steps < 4; steps++) {
    const above = sentence.words[word.head];
    if (above === undefined || !/^(?:conj|advcl|xcomp|parataxis)/.test(word.relation)) return undefined;
    if (word.relation.startsWith("parataxis") && verb.tag !== "VBG") return undefined;
    // "as Lee announced": a finite clause of its own shares no subject with the one above
    if (
      word.relation.startsWith("advcl") &&
      /^VB[DZP]$/.test(word.tag) &&
      kidsOf(sentence, word, /^mark$/).length > 0
    )
      return undefined;
    const subject = kidsOf(sentence, above).find((kid) => isSubject(kid) || kid.relation === "nsubj:pass");
    if (subject !== undefined && subject.index < verb.index) return { head: subject, shared: true };
    word = above;
  }
  return undefined;
}

/** "…,” said Ann Lee": the words right after the verb, if the tree missed them. */
function subjectAfter({ words }: Sentence, verb: Word): Word | undefined {
  const before = words[verb.index - 1];
  const after = words[verb.index + 1];
  if (before === undefined || after === undefined || !/^[,"”—?!]$/.test(before.text)) return undefined;
  if (!/^(?:NNPS?|PRP|DT|NN|NNS|JJ|CD)$/.test(after.tag)) return undefined;
  let last = after.index;
  while (/^(?:NNPS?|NNS?|JJ|HYPH|POS|CD)$/.test(words[last + 1]?.tag ?? "")) last++;
  const noun = words[last];
  return noun === undefined ||
    !/^(?:NN|PRP$)/.test(noun.tag) ||
    TIME_WORD.test(noun.lower) ||
    startsClause(words, last + 1)
    ? undefined
    : noun;
}

/** A finite verb follows, so that the words before it are a subject of their own. */
function startsClause(words: readonly Word[], from: number): boolean {
  let at = from;
  while (/^RB$/.test(words[at]?.tag ?? "") || /^["“]$/.test(words[at]?.text ?? "")) at++;
  return /^(?:VB[DZP]|MD)$/.test(words[at]?.tag ?? "");
}

const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|(?:day|week|month|year|hour|night|morning|afternoon|evening)s?|later|earlier)$/;

/** "Ann Lee, the head of the firm, said": the noun before the comma that opens the apposition. */
function subjectBeforeApposition({ words }: Sentence, verb: Word): Word | undefined {
  if (words[verb.index - 1]?.text !== ",") return undefined;
  for (let at = verb.index - 2; at > 0 && verb.index - at < 26; at--) {
    const word = words[at];
    if (word === undefined || /^["“”:;]$/.test(word.text)) return undefined;
    const before = words[at - 1];
    if (word.text !== "," || before === undefined) continue;
    return /^NNPS?$/.test(before.tag) || (before.tag === "NN" && before.relation.startsWith("nsubj"))
      ? before
      : undefined;
  }
  return undefined;
}

/** "As Lee, a lawyer, said": the tree takes "as Lee" for a phrase of the clause before. */
const opensClause = (sentence: Sentence, noun: Word): boolean =>
  kidsOf(sentence, noun, /^(?:case|mark)$/).some(({ lower }) =>
    /^(?:as|after|before|since|until|when|while|because)$/.test(lower),
  );

/** The noun right before the verb, if it hangs on nothing that takes it away. */
function subjectBefore({ words }: Sentence, verb: Word): Word | undefined {
  let at = verb.index - 1;
  while (
    at > 0 &&
    (/^(?:RB|MD)$/.test(words[at]?.tag ?? "") ||
      TIME_WORD.test(words[at]?.lower ?? "") ||
      /^(?:on|in|this|last|late|early)$/.test(words[at]?.lower ?? ""))
  )
    at--;
  const before = words[at];
  if (before === undefined || !/^(?:NNPS?|NNS?|PRP)$/.test(before.tag)) return undefined;
  if (/^(?:obj|obl|iobj)/.test(before.relation) && before.head < before.index) return undefined;
  return before;
}

/** "Ruled out a sale": with the particle it is another verb. */
function isPhrasal({ words }: Sentence, verb: Word): boolean {
  const [next, behind] = words.slice(verb.index + 1, verb.index + 3);
  if (next?.tag !== "RP" || behind === undefined || behind.lower === "that") return false;
  return !hasSayingTrait(verb.lower, "out") && /^(?:DT|JJ|NN|PRP|CD)/.test(behind.tag);
}

/** Whether a form can head a statement here: finite, or a participle that says what its subject says. */
function isStating(sentence: Sentence, verb: Word): boolean {
  const around = kidsOf(sentence, verb, /^(?:aux|mark)/);
  if (around.some((kid) => kid.relation === "aux:pass")) return false;
  if (around.some((kid) => /^(?:if|unless|whether)$/.test(kid.lower))) return false;
  if (isPhrasal(sentence, verb)) return false;
  const to = around.some((kid) => kid.lower === "to");
  if (/^VB[DZP]$/.test(verb.tag)) return !to;
  if (verb.tag === "VBN")
    return (
      around.some((kid) => kid.relation === "aux" && /^(?:has|have|had|'s|'ve|'d|having)$/.test(kid.lower)) ||
      (verb.relation.startsWith("conj") && !to)
    );
  // "understanding our past": a belief is stated where a clause follows
  if (verb.tag === "VBG")
    return (
      (tellsOfSpeech(verb.lower) && hasSayingTrait(verb.lower, "that")) ||
      sentence.words[verb.index + 1]?.lower === "that" ||
      /^(?:believ|hop|expect)/.test(verb.lower)
    );
  return verb.tag === "VB" && !to && around.some((kid) => kid.relation === "aux" && kid.lower !== "to");
}

const isNegated = (sentence: Sentence, verb: Word): boolean =>
  kidsOf(sentence, verb).some((kid) => /^(?:not|n't|never)$/.test(kid.lower));

function sourceOf(sentence: Sentence, verb: Word): Subject | undefined {
  const after = subjectAfter(sentence, verb);
  const quoteBefore = /^(?:["”?!]|'')$/.test(sentence.words[verb.index - 1]?.text ?? "");
  const found = subjectInTree(sentence, verb);
  const isFarther = found !== undefined && found.head.index < verb.index && quoteBefore;
  const inTree = isUsable(sentence, verb, found) && !(isFarther && after !== undefined) ? found : undefined;
  if (verb.tag === "VBG") return sourceOfParticiple(sentence, verb, inTree);
  const clause = inTree?.shared === true ? subjectBeforeApposition(sentence, verb) : undefined;
  if (clause !== undefined && opensClause(sentence, clause)) return { head: clause, shared: false };
  if (inTree !== undefined && !(inTree.shared && verb.index - inTree.head.index < 2)) return inTree;
  const beside = quoteBefore && after !== undefined ? after : subjectBeside(sentence, verb, after);
  return beside === undefined ? inTree : { head: beside, shared: false };
}

/** The words that look like the subject, whatever the tree says. */
const subjectBeside = (sentence: Sentence, verb: Word, after: Word | undefined): Word | undefined =>
  subjectBeforeApposition(sentence, verb) ?? after ?? subjectBefore(sentence, verb);

/** Whether the subject in the tree can be one: no time, nothing that a preposition holds, no subject of a next clause. */
const isUsable = (sentence: Sentence, verb: Word, found: Subject | undefined): boolean =>
  found !== undefined &&
  !isAdverbial(sentence, found.head) &&
  !TIME_WORD.test(found.head.lower) &&
  !(found.head.index > verb.index && startsClause(sentence.words, found.head.index + 1));

/** "A letter saying that": the noun; "Lee left, saying that": the subject of the clause. */
function sourceOfParticiple(
  sentence: Sentence,
  verb: Word,
  inTree: Subject | undefined,
): Subject | undefined {
  const noun = sentence.words[verb.head];
  const joined = sentence.words[verb.index - 1]?.text === ",";
  if (verb.relation.startsWith("acl") && noun !== undefined && !joined && /^NN/.test(noun.tag))
    return { head: noun, shared: false };
  return inTree ?? (joined ? mainSubject(sentence, verb) : undefined);
}

/** "Following the reports, Lee said": what a preposition holds is no subject, whatever the tree says. */
function isAdverbial(sentence: Sentence, head: Word): boolean {
  const { first } = phraseOf(sentence, head);
  const opening = sentence.words[first];
  const held = kidsOf(sentence, head, /^case$/).some(
    ({ index, lower }) => index < head.index && lower !== "'s",
  );
  return (
    held ||
    (first === 0 &&
      /^(?:following|despite|during|after|before|amid|citing|regarding)$/.test(opening?.lower ?? ""))
  );
}

/** The subject of the nearest verb above, or of the root. */
function mainSubject(sentence: Sentence, verb: Word): Subject | undefined {
  let word = sentence.words[verb.head];
  for (let steps = 0; word !== undefined && steps < 8; steps++) {
    if (isVerb(word)) {
      const subject = kidsOf(sentence, word).find((kid) => /^nsubj/.test(kid.relation));
      if (subject !== undefined && subject.index < verb.index) return { head: subject, shared: true };
    }
    word = sentence.words[word.head];
  }
  return undefined;
}

/** The frames of a sentence: reporting verbs that state something, with a source. */
export function findFrames(sentence: Sentence): Frame[] {
  const frames: Frame[] = [];
  for (const cue of sentence.words) {
    const kind = verbOfSaying(cue.lower)?.class;
    if (kind === undefined || !isVerb(cue) || !isStating(sentence, cue) || isNegated(sentence, cue)) continue;
    const speaker = frames.find((frame) => frame.cue.tag !== "VBG");
    if (
      cue.tag === "VBG" &&
      speaker !== undefined &&
      /^[,"”]$/.test(sentence.words[cue.index - 1]?.text ?? "")
    ) {
      frames.push({ ...speaker, cue, kind, shared: true });
      continue;
    }
    const found = sourceOf(sentence, cue);
    if (found === undefined || !NOUNISH.test(found.head.tag) || !canSay(sentence, found.head)) continue;
    const source = clipAt(phraseOf(sentence, found.head), cue.index, found.head.index);
    frames.push({ sentence, cue, kind, source, sourceHead: found.head, shared: found.shared });
  }
  return frames;
}

/** A source never reaches over its verb. */
const clipAt = ({ first, last }: Phrase, verb: number, head: number): Phrase =>
  head < verb ? { first, last: Math.min(last, verb - 1) } : { first: Math.max(first, verb + 1), last };
