import type { Sentence, Word } from "../document/document.ts";
import { tellsOfSpeech } from "../../lexicon/verbs-of-saying.ts";
import { headWord, isName, isVerb, kidsOf } from "../document/tree.ts";
import type { Direction } from "./time-rule.ts";

type Found = { direction: Direction; sure: boolean };
const found = (direction: Direction, sure = true): Found => ({ direction, sure });

const WILL = /^(?:will|'ll|wo|shall)$/;
/** Participles and adjectives of something planned: "is expected to", "scheduled for". */
const SCHEDULED =
  /^(?:expected|scheduled|due|set|slated|planned|poised|likely|going|ready|planning|preparing)$/;
/** Verbs and nouns whose infinitive lies ahead of them: "plans to", "decided to". */
const INTENDS =
  /^(?:plan|plans|expects?|intends?|hopes?|aims?|wants?|agrees?|agreed|vows?|vowed|promises?|promised|prepares?|decides?|decided|planned|hoped|voted|threatens?|threatened|wanted|intended|refused|refuses|schedule|pledged|pledges)$/;
const ANNOUNCES = /^(?:announc|plan|schedul|invit|call|urg|promis|propos|ask|set|order|demand|expect|prepar)/;
const LASTS_TO = /^(?:until|till|through|effective)$/;

const UNCLEAR = found("unclear", false);
/** A chain of infinitives and participles is followed up to here. */
const DEEPEST = 5;
const IS = /^(?:is|are|'s|'re)$/;

/** A verb with what stands around it. */
interface Placed {
  readonly sentence: Sentence;
  readonly verb: Word;
  /** Auxiliaries, copulas and marks. */
  readonly around: readonly Word[];
  readonly has: (pattern: RegExp) => boolean;
  readonly depth: number;
}

/** The tense of a verb with its auxiliaries; an infinitive or participle takes it from what it hangs on. */
function directionOfVerb(sentence: Sentence, verb: Word, depth = 0): Found {
  const around = kidsOf(sentence, verb, /^(?:aux|cop|mark)/);
  const has = (pattern: RegExp): boolean => around.some(({ lower }) => pattern.test(lower));
  const placed = { sentence, verb, around, has, depth };
  return byAuxiliaries(placed) ?? byForm(placed) ?? byOthers(placed);
}

function byAuxiliaries({ verb, around, has }: Placed): Found | null {
  if (has(WILL)) return found("future");
  if (around.some((word) => word.tag === "MD")) return UNCLEAR;
  if (has(IS) && has(/^to$/)) return found("future");
  if (SCHEDULED.test(verb.lower) && verb.tag !== "VBD") return has(IS) ? found("future") : UNCLEAR;
  return null;
}

function byForm(placed: Placed): Found | null {
  const { sentence, verb, around, has } = placed;
  if (verb.tag === "VB" && (has(/^to$/) || around.length === 0)) return ofInfinitive(placed);
  if (verb.tag === "VBD" && waitsFor(sentence, verb)) return UNCLEAR;
  if (verb.tag === "VBD" || has(/^(?:was|were|had|did|has|have|'ve)$/)) return found("past");
  if (verb.tag === "VBN") return has(/^(?:is|are|be|being)$/) ? UNCLEAR : found("past");
  return verb.tag === "VBG" ? ofParticiple(placed) : null;
}

/** "Plans to", "is to", "asked to": an infinitive lies ahead of what it hangs on, or where that lies. */
function ofInfinitive({ sentence, verb, depth }: Placed): Found {
  const governor = sentence.words[verb.head];
  if (governor === undefined || depth > DEEPEST) return UNCLEAR;
  if (SCHEDULED.test(governor.lower)) return directionOfVerb(sentence, governor, depth + 1);
  if (INTENDS.test(governor.lower)) {
    if (!/ed$/.test(governor.lower)) return found("future");
    const lately = kidsOf(sentence, governor, /^aux$/).some(({ lower }) => /^(?:has|have|'ve)$/.test(lower));
    return lately ? found("future", false) : UNCLEAR;
  }
  if (/^(?:is|are)$/.test(governor.lower)) return found("future");
  const above = governingVerb(sentence, governor);
  return above === undefined ? UNCLEAR : { ...directionOfVerb(sentence, above, depth + 1), sure: false };
}

function ofParticiple({ sentence, verb, has, depth }: Placed): Found {
  if (has(IS)) return found("future", false);
  const governor = sentence.words[verb.head];
  const above = governor === undefined || depth > DEEPEST ? undefined : governingVerb(sentence, governor);
  if (above === undefined) return UNCLEAR;
  const result = directionOfVerb(sentence, above, depth + 1);
  // "after touring the port Thursday, the director will speak": what comes first may be over
  return result.direction === "future" && has(/^after$/) ? UNCLEAR : result;
}

function byOthers({ sentence, verb, around }: Placed): Found {
  if (tellsOfSpeech(verb.lower)) return found("past");
  if (!isVerb(verb) && around.some((word) => word.relation === "cop" && /^(?:was|were)$/.test(word.lower)))
    return found("past");
  return takesPlace(sentence, verb) ? found("future", false) : UNCLEAR;
}

/** "Voters go to the polls on Sunday", "the deadline is Friday": the present of what is to come. Headlines use it for what was. */
function takesPlace(sentence: Sentence, verb: Word): boolean {
  if (sentence.unit.role !== "sentence") return false;
  return (
    (/^VB[ZP]$/.test(verb.tag) && kidsOf(sentence, verb, /^aux/).length === 0) ||
    kidsOf(sentence, verb, /^cop$/).some((word) => /^(?:is|are)$/.test(word.lower))
  );
}

const AWAITS = /^(?:once|until|till|before|if)$/;

/** "Likely to buy as soon as trading opened Monday": the past tense is the speaker's, and the day may lie ahead. */
function waitsFor(sentence: Sentence, verb: Word): boolean {
  if (verb.relation !== "advcl") return false;
  const mark = kidsOf(sentence, verb, /^(?:mark|advmod)$/).find((word) => word.index < verb.index);
  const { words } = sentence;
  const awaited =
    mark !== undefined &&
    (AWAITS.test(mark.lower) ||
      (mark.lower === "as" &&
        words[mark.index - 1]?.lower === "soon" &&
        words[mark.index - 2]?.lower === "as"));
  if (!awaited) return false;
  const awaiting = [
    governingVerb(sentence, words[verb.head] ?? verb),
    verbToTheLeft(sentence, mark?.index ?? 0),
  ];
  return awaiting.some(
    (above) =>
      above !== undefined &&
      kidsOf(sentence, above, /^(?:aux|mark)$/).some((word) => word.lower === "to" || word.tag === "MD"),
  );
}

/** The word itself if it is a verb or a predicate, or the next such above it. */
function governingVerb(sentence: Sentence, from: Word): Word | undefined {
  let word: Word | undefined = from;
  for (let steps = 0; word !== undefined && steps < 12; steps++) {
    if (isVerb(word) || kidsOf(sentence, word, /^cop$/).length > 0) return word;
    word = sentence.words[word.head];
  }
  return undefined;
}

const PLANS = /^(?:plan|decid|schedul|propos|intend|vow|pledg|promis|hop|agree|threaten)/;

/** "Planned a march on Saturday", "decided to admit them in May": the day is of the plan, unless it stands at the verb. */
function plansAhead(sentence: Sentence, verb: Word, time: number): boolean {
  const above = sentence.words[verb.head];
  const plan = PLANS.test(verb.lower)
    ? verb
    : verb.relation === "xcomp" && above !== undefined && PLANS.test(above.lower)
      ? above
      : null;
  return plan !== null && time > plan.index + 2;
}

/** "Resume trading in Paris Tuesday": a day that the tree took for a part of a name hangs on what the name hangs on. */
function outOfName(sentence: Sentence, word: Word): Word {
  let top = word;
  for (let steps = 0; steps < 3 && /^(?:flat|compound|appos)$/.test(top.relation); steps++) {
    const head = sentence.words[top.head];
    if (head === undefined || head.index > word.index || !isName(head)) break;
    top = head;
  }
  return top;
}

/** The nearest verb to the left in the same stretch between commas and the like. */
function verbToTheLeft({ words }: Sentence, from: number): Word | undefined {
  for (let at = from - 1; at >= 0; at--) {
    const word = words[at];
    if (word === undefined || /^[;:()“”"]$/.test(word.text)) return undefined;
    if (isVerb(word) && !/^(?:aux|cop)/.test(word.relation)) return word;
  }
  return undefined;
}

/** "Bought stock for November delivery": the day or month is of the thing, which need not lie where the verb does. */
function modifiesObject({ words }: Sentence, time: Word): boolean {
  const thing = words[time.head];
  return (
    /^(?:compound|amod|nmod)/.test(time.relation) &&
    thing !== undefined &&
    thing.index > time.index &&
    /^NNS?$/.test(thing.tag) &&
    !/^nsubj/.test(thing.relation)
  );
}

/** The side of the publication on which the verb over a stretch of the sentence stands; positions of the clean text. */
export function findDirection(sentence: Sentence, start: number, end: number): Found {
  const inside = headWord(sentence, start, end);
  if (inside === undefined) return UNCLEAR;
  const top = outOfName(sentence, inside);
  const first = sentence.words.find((word) => word.end > start)?.index ?? 0;
  const before = sentence.words[first - 1];
  const verb = governingVerb(sentence, top);
  const byWords = byWordBefore(sentence, before, first);
  if (byWords !== null || verb === undefined) return byWords ?? UNCLEAR;
  const direct = verb === top || top.head === verb.index;
  const result = directionOfVerb(sentence, verb);
  if (before?.lower === "by" && verb.tag === "VB" && direct && result.direction !== "future")
    return found("future", false);
  if (result.direction === "past" && plansAhead(sentence, verb, first)) return UNCLEAR;
  return direct ? result : fromAfar({ sentence, top, verb, first }, result);
}

/** "Until Friday", "said on Friday": what the words right before a time say of it. */
function byWordBefore({ words }: Sentence, before: Word | undefined, first: number): Found | null {
  const earlier = /^(?:on|in)$/.test(before?.lower ?? "") ? words[first - 2] : before;
  if (LASTS_TO.test(earlier?.lower ?? "") || LASTS_TO.test(before?.lower ?? "")) return UNCLEAR;
  const isSaid = earlier !== undefined && tellsOfSpeech(earlier.lower) && /^VB[DZ]$/.test(earlier.tag);
  return isSaid ? found("past") : null;
}

interface Far {
  readonly sentence: Sentence;
  readonly top: Word;
  readonly verb: Word;
  /** Of the words of the time. */
  readonly first: number;
}

/** What a verb says of a time that does not hang on it itself: less, and nothing where a nearer verb says otherwise. */
function fromAfar({ sentence, top, verb, first }: Far, result: Found): Found {
  if (result.direction === "future" || modifiesObject(sentence, top)) return UNCLEAR;
  const left = verbToTheLeft(sentence, first);
  const isNearer = left !== undefined && left !== verb && verb.index > first;
  if (isNearer && directionOfVerb(sentence, left).direction !== result.direction) return UNCLEAR;
  return ANNOUNCES.test(verb.lower) ? UNCLEAR : result;
}
