import type { Bounds } from "../../article/clean-text.ts";
import type { ArticleDocument, Sentence, Word } from "../document/document.ts";
import { boundsOf, type Phrase, trimPunctuation } from "../document/phrase.ts";
import { kidsOf, subtree } from "../document/tree.ts";
import { wholeQuotations, withMarks } from "./quoted-content.ts";
import type { Frame } from "./frame.ts";
import { isLeadIn } from "./lead-in.ts";
import { hasSayingTrait, tellsOfSpeech } from "../../lexicon/verbs-of-saying.ts";

const OPENS = /^(?:["“‘]|``)$/;
const CLOSES = /^(?:["”]|'')$/;
const isMark = (word: Word | undefined): boolean =>
  word !== undefined && /^[.,!?;:"“”‘’…–—-]+$/.test(word.text);
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** The last word of a sentence before its closing marks. */
function lastWord({ words }: Sentence): number {
  let last = words.length - 1;
  while (last > 0 && isMark(words[last])) last--;
  return last;
}

/** A clause that only tells the circumstances: "said after the meeting". */
const CIRCUMSTANCE = /^(?:after|before|when|while|as|because|since|although|though|during)$/;

interface Found {
  readonly content: Phrase[];
  /** The content stood before the frame. */
  readonly before: boolean;
}

/** Content before the frame: "C, the ministry said", "“C,” said Lee. “More C.”" */
function contentBefore({ sentence, cue, source, shared }: Frame): Found | null {
  const { words } = sentence;
  if (shared) return null;
  const left = Math.min(source.first, cue.index);
  const right = Math.max(source.last, cue.index);
  const edge = words[left - 1];
  if (left < 2 || edge === undefined || !/^[,"”?!—–-]+$/.test(edge.text)) return null;
  const quoted = CLOSES.test(edge.text) || (edge.text === "," && CLOSES.test(words[left - 2]?.text ?? ""));
  const tail = words.slice(right + 1);
  if (tail[0]?.lower === "that" || tail[0]?.text === ":" || tail[1]?.lower === "that") return null;
  const clauseAfter = kidsOf(sentence, cue).some((kid) => kid.relation === "ccomp" && kid.index > right);
  const opens = tail.findIndex((word) => OPENS.test(word.text));
  if (!quoted && clauseAfter && !(tail[0]?.text === ",")) return null;
  const head = trimPunctuation(words, { first: 0, last: left - 1 }, 0);
  const start = firstOfContent(sentence, head.first);
  if (!quoted && isLeadIn(words, start, head.last)) return null;
  if (!quoted && (!hasPredicate(sentence, start, head.last) || !hasSayingTrait(cue.lower, "after")))
    return null;
  if (
    !quoted &&
    kidsOf(sentence, cue).some(
      (kid) =>
        (kid.relation === "obj" && !hasSayingTrait(cue.lower, "listener")) ||
        (kid.relation === "xcomp" && kid.index > right) ||
        (kid.relation.startsWith("aux") && kid.tag === "MD"),
    )
  )
    return null;
  const colon = quoted ? colonBeforeQuote(words, head.last) : -1;
  const content: Phrase[] = [{ first: colon > 0 ? colon : start, last: head.last }];
  const end = lastWord(sentence);
  if (opens >= 0 && opens < 9 && right + 1 + opens < end)
    content.push({ first: right + 1 + opens, last: end });
  else if (tail[0]?.text === "," && right + 2 < end && !quoted && hasPredicate(sentence, right + 2, end)) {
    content.push({ first: right + 2, last: end });
  }
  return { content, before: true };
}

/** "The letter had this: “C,” Lee wrote": only the quotation is the content. */
function colonBeforeQuote(words: readonly Word[], last: number): number {
  for (let at = last; at > 1; at--) {
    if (words[at]?.text === ":" && OPENS.test(words[at + 1]?.text ?? "")) return at + 1;
  }
  return -1;
}

/** A content does not begin with the conjunction that joins its sentence to the one before. */
function firstOfContent({ words }: Sentence, from: number): number {
  let first = from;
  while (first < words.length - 1 && isMark(words[first]) && !OPENS.test(words[first]?.text ?? "")) first++;
  return first;
}

const hasPredicate = ({ words }: Sentence, first: number, last: number): boolean =>
  words.slice(first, last + 1).some((word) => FINITE.test(word.tag) || word.tag === "VBN");

/** Content after the frame: "the ministry said (that) C", "Lee said: “C”". */
function contentAfter(frame: Frame, document: ArticleDocument): Found | null {
  const { sentence, cue, source, shared, kind } = frame;
  const { words } = sentence;
  const right = shared ? cue.index : Math.max(source.last, cue.index);
  const end = lastWord(sentence);
  if (right >= end) return null;
  const kids = kidsOf(sentence, cue).filter((kid) => kid.index > right);
  const needsThat = hasSayingTrait(cue.lower, "needsThat") || hasSayingTrait(cue.lower, "manner");
  const clause = kids.find(
    (kid) =>
      kid.relation === "ccomp" &&
      // "saw the levels reach 40": what one sees or hears happen is not said
      !(
        needsThat &&
        words[cue.index + 1]?.lower !== "that" &&
        !OPENS.test(words[cue.index + 1]?.text ?? "")
      ) &&
      !kidsOf(sentence, kid, /^mark$/).some((mark) => CIRCUMSTANCE.test(mark.lower)),
  );
  const weak = cue.tag === "VBG" || kidsOf(sentence, cue, /^aux/).some((kid) => kid.tag === "MD");
  const one = (first: number, last: number): Found => ({
    content: [trimStart(words, { first, last })],
    before: false,
  });
  const that = words.findIndex(
    (word, index) => index > right && index <= right + 9 && word.lower === "that" && word.tag === "IN",
  );
  if (clause !== undefined) {
    const below = subtree(sentence, clause).filter((index) => index > right);
    // "After the camp announced that …, Lee left": the main clause is nobody's word
    const reach = isAhead(cue) ? Math.max(...below) : end;
    let first = Math.min(...below);
    while (
      first - 1 > right &&
      (words[first - 1]?.lower === "that" || OPENS.test(words[first - 1]?.text ?? ""))
    )
      first--;
    const object = kids.find((kid) => kid.relation === "obj" && kid.index < clause.index);
    if (object !== undefined && !hasSayingTrait(cue.lower, "listener"))
      first = Math.min(first, object.index, ...subtree(sentence, object));
    if (
      words
        .slice(right + 1, first)
        .every(
          (word) => /^(?:DT|JJ|NNP?S?|NNPS|PRP\$?|POS|EX|CD)$/.test(word.tag) && !/^obl/.test(word.relation),
        ) &&
      !hasSayingTrait(cue.lower, "listener")
    )
      first = right + 1;
    return one(first, endFrom(frame, document, first, Math.max(...below), reach));
  }
  // "knew Lee and came to the conclusion that": another verb stands before it
  const isOwn =
    !words.slice(right + 1, that).some(({ tag }) => FINITE.test(tag)) &&
    // "railed against the firms that sank it": a noun has its own
    !(needsThat && that !== cue.index + 1);
  if (that > 0 && isOwn && !hasSayingTrait(cue.lower, "names"))
    return one(that + 1, endFrom(frame, document, that + 1, that + 1, end));
  const colon = words[right + 1]?.text === ":" ? right + 2 : -1;
  if (colon > 0 && colon <= end) return one(colon, end);
  const opens = words.findIndex(
    (word, index) => index > right && index <= right + 9 && OPENS.test(word.text),
  );
  if (opens > 0 && (kind !== "belief" || opens === right + 1)) {
    const reached = endFrom(frame, document, opens, opens, end);
    const named = right + (words[right + 1]?.lower === "as" ? 2 : 1);
    return hasSayingTrait(cue.lower, "names")
      ? { content: [{ first: named, last: reached }], before: false }
      : one(opens, reached);
  }
  if (weak) return null;
  const object = kids.find((kid) => kid.relation === "obj");
  if (
    (object === undefined || plainClause(words, right + 1, end)) &&
    /^(?:said|says|say)$/.test(cue.lower) &&
    /^(?:DT|PRP|NNS?|NNPS?|JJ|EX|PRP\$|IN|CD)$/.test(words[right + 1]?.tag ?? "") &&
    hasPredicate(sentence, right + 1, end)
  ) {
    return one(right + 1, contentEnd(frame, right + 1, end));
  }
  const infinitive = kids.find((kid) => kid.relation === "xcomp");
  if (infinitive !== undefined && hasSayingTrait(cue.lower, "infinitive")) {
    return one(
      Math.min(...subtree(sentence, infinitive).filter((index) => index > right)),
      contentEnd(frame, infinitive.index, end),
    );
  }
  if (object !== undefined && hasSayingTrait(cue.lower, "object")) {
    const below = subtree(sentence, object).filter((index) => index > right);
    return one(Math.min(...below), Math.max(...below));
  }
  return null;
}

/** A clause of circumstances in front of the main clause. */
const isAhead = (cue: Word): boolean => cue.relation.startsWith("advcl") && cue.index < cue.head;

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

/** As `contentEnd`; a content that opens with a quotation reaches at least to its end. */
function endFrom(
  frame: Frame,
  { quotations }: ArticleDocument,
  first: number,
  reached: number,
  end: number,
): number {
  const { words } = frame.sentence;
  const opening = words[OPENS.test(words[first]?.text ?? "") ? first + 1 : first];
  const quotation = OPENS.test(words[first]?.text ?? "")
    ? quotations.find((one) => one.start <= (opening?.start ?? -1) && one.end > (opening?.start ?? 0))
    : undefined;
  if (quotation === undefined) return contentEnd(frame, reached, end);
  let last = first;
  while (last < end && (words[last + 1]?.start ?? Infinity) < quotation.end) last++;
  const next = words[last + 2];
  const stops =
    next === undefined ||
    isMark(words[last]) ||
    isMark(next) ||
    (next.tag === "VBG" && tellsOfSpeech(next.lower));
  return stops ? last : contentEnd(frame, last, end);
}

/**
 * How far a content reaches: to the end of the sentence, unless something follows that hangs on the reporting verb
 * or above it: a second verb of the same subject, or the clause around the frame.
 */
function contentEnd(frame: Frame, reached: number, end: number): number {
  const { sentence, cue } = frame;
  const { words } = sentence;
  for (let index = cue.index + 4; index <= end; index++) {
    const word = words[index];
    if (word === undefined || word.quoted || !/^[,"”]$/.test(words[index - 1]?.text ?? "")) continue;
    if (!/^(?:though|although)$/.test(word.lower) && !(word.tag === "VBG" && tellsOfSpeech(word.lower)))
      continue;
    let last = index - 1;
    while (last > cue.index + 1 && isMark(words[last])) last--;
    return last;
  }
  const above = new Set<number>();
  for (let at = cue.head, steps = 0; at >= 0 && steps < 40; steps++) {
    above.add(at);
    at = words[at]?.head ?? -1;
  }
  for (let index = reached + 1; index <= end; index++) {
    const word = words[index];
    if (word === undefined || isMark(word) || word.relation === "cc") continue;
    const joined =
      word.head === cue.index &&
      /^(?:conj|parataxis)/.test(word.relation) &&
      !staysInContent(sentence, word, cue);
    const outside =
      (above.has(word.head) || above.has(index)) &&
      !(word.relation.startsWith("conj") && staysInContent(sentence, word, cue));
    if (joined || outside) {
      const start = Math.min(...subtree(sentence, word).filter((below) => below > reached));
      let last = start - 1;
      while (last > reached && (isMark(words[last]) || words[last]?.relation === "cc")) last--;
      return Math.max(reached, last);
    }
  }
  return end;
}

/** A joined verb goes on with the content if it repeats "that", or has no subject and another tense than the cue. */
function staysInContent(sentence: Sentence, joined: Word, cue: Word): boolean {
  const kids = kidsOf(sentence, joined);
  if (
    kids.some((kid) => kid.relation === "mark" && kid.lower === "that") ||
    kids.some((kid) => kid.relation === "expl")
  )
    return true;
  const subject = kids.some((kid) => kid.relation.startsWith("nsubj"));
  if (!subject && tellsOfSpeech(joined.lower) && /^VB[DZP]$/.test(joined.tag)) return false;
  const auxiliary = kids.find((kid) => kid.relation.startsWith("aux"));
  return !subject && (auxiliary?.tag ?? joined.tag) !== cue.tag;
}

/** Where the content of a frame stands, in the clean text. */
export interface FoundContent {
  readonly content: readonly Bounds[];
  /** It stood before the frame, or around it. */
  readonly isBefore: boolean;
}

/** The content of a frame: one span, or more if the frame stands in the middle; quotations are taken whole. */
export function findContent(frame: Frame, document: ArticleDocument): FoundContent | null {
  const found = contentBefore(frame) ?? contentAfter(frame, document);
  if (found === null) return null;
  const bounds = found.content
    .filter(({ first, last }) => last >= first)
    .map((phrase) => boundsOf(frame.sentence, phrase));
  const short =
    found.content.every(({ first, last }) => last <= first) &&
    !document.quotations.some(
      (one) => one.start <= (bounds[0]?.start ?? 0) + 1 && one.end >= (bounds[0]?.end ?? 0) - 1,
    );
  if (bounds.length === 0 || short) return null;
  const whole = wholeQuotations(bounds, frame, document, found.before);
  return { content: whole.map((part) => withMarks(part, document.text)), isBefore: found.before };
}
