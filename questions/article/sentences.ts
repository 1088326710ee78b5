import { hasSayingTrait } from "../lexicon/verbs-of-saying.ts";
import type { Bounds } from "./clean-text.ts";

/** A sentence longer than this is cut at a blank: no reader writes one, and every later step stays linear. */
const LONGEST_SENTENCE = 1_200;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
/** Abbreviations that stand before something: a full stop after them never ends a sentence. */
const LEADING = words(
  `Mr Mrs Ms Messrs Dr Drs Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Capt Sgt Maj Cmdr Adm Rev Hon St Pres Supt
  Pvt Cpl Brig Insp Det Atty Msgr Sec Amb Mt Ft No Nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec vs approx
  Fig e.g i.e cf Vol Art`,
);
/** Abbreviations that may end a sentence; whether they do, the next word tells. */
const TRAILING = words(
  `Inc Ltd Co Cos Corp Bros Jr Sr etc al Ave Blvd Rd a.m p.m Ph.D M.D Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill
  Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo`,
);
/** Words that begin sentences much more often than names do. */
const STARTERS = words(
  `The A An In On At He She It They We I You But And Or So If When While After Before As By For From This That These
  Those There Here His Her Its Their Our My What Who How Why Where Some Many Most Several Both One Two No Not Also
  However Meanwhile Although Though Since With According Asked Last Earlier Later Now Then Under Despite During Mr
  Mrs Ms Dr`,
);
const END = /([.!?…]+)(["”’')\]]*)(?=\s)/g;
/** Between a question or a call in quotation marks and the verb that gives it to somebody stand at most so many words. */
const WORDS_OF_SPEAKER = 4;

/** "Where is it?" the old captain asked: what follows a mark inside a quotation tells who speaks. */
function isSpeakerAhead(rest: string): boolean {
  const following = rest.split(/\s+/, WORDS_OF_SPEAKER + 1);
  const verb = following.findIndex(
    (word, at) => at > 0 && hasSayingTrait(word.replace(/[^\p{Ll}]+$/u, ""), "after"),
  );
  return verb > 0 && following.slice(0, verb).every((word) => /^(?:\p{Lu}[\p{L}.'’-]*|[a-z]+)$/u.test(word));
}

/** A small letter or a mark that belongs to the words before it: the sentence goes on. */
const GOES_ON = /^(?:\p{Ll}|[,;:)\]”’])/u;
const firstWord = (text: string): string => /^["“‘'([]*(\p{L}*)/u.exec(text)?.[1] ?? "";
const lastWord = (text: string): string | undefined =>
  /(?:^|[\s("“‘'[—–-])([\p{L}][\p{L}.]*)$/u.exec(text)?.[1];

function endsThere(text: string, start: number, stop: RegExpMatchArray & { index: number }): boolean {
  const [whole, marks = "", closers = ""] = stop;
  const after = stop.index + whole.length;
  const rest = text.slice(after, after + 80).trimStart();
  if (rest === "") return true;
  if (GOES_ON.test(rest)) return false;
  // “Where?” Lee asked.
  if (/^[!?]/.test(marks) && /["”’']/.test(closers) && isSpeakerAhead(rest)) return false;
  if (marks !== ".") return closers !== "" || !/^(?:\.{2,3}|…)$/.test(marks) || STARTERS.has(firstWord(rest));
  if (closers !== "" && closers !== ")") return true;
  const word = lastWord(text.slice(Math.max(start, stop.index - 24), stop.index));
  return word === undefined || endsAfter(word, rest);
}

/** Whether the full stop after this word ends a sentence, and does not only belong to an abbreviation or an initial. */
function endsAfter(word: string, rest: string): boolean {
  const starts = STARTERS.has(firstWord(rest));
  if (LEADING.has(word)) return word === "No" && starts;
  const initial = /^\p{Lu}$/u.test(word);
  const abbreviated = initial || TRAILING.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  return !abbreviated || starts || (/^["“]/.test(rest) && !initial);
}

/** A quotation up to this length may be one part of the sentence around it. */
const LONGEST_CALL = 100;
const CALL = new RegExp(
  `(?<=[\\p{L}\\p{N}],? )(?:“[^“”]{1,${LONGEST_CALL}}”|"[^"]{1,${LONGEST_CALL}}")(?=\\s+\\p{Ll})`,
  "gu",
);

/** “Water! Water!” in the middle of a sentence that goes on after it: no sentence ends inside. */
const wovenIn = (paragraph: string): Bounds[] =>
  [...paragraph.matchAll(CALL)].map(({ 0: call, index }) => ({ start: index, end: index + call.length }));

/**
 * The sentences of a paragraph of the clean text, trimmed, in order. A full stop ends one unless it belongs to an
 * abbreviation or an initial; an ending before a small letter is none, nor is one in a short quotation inside a
 * sentence. The rules are ours, so that the result is
 * the same on every platform.
 */
export function splitSentences(text: string, { start, end }: Bounds): Bounds[] {
  const paragraph = text.slice(start, end);
  const calls = wovenIn(paragraph);
  const sentences: Bounds[] = [];
  let from = 0;
  const push = (to: number): void => {
    for (const piece of cutLong(paragraph, from, to))
      sentences.push({ start: start + piece.start, end: start + piece.end });
    from = to;
  };
  for (const stop of paragraph.matchAll(END)) {
    if (calls.some((call) => call.start < stop.index && stop.index < call.end)) continue;
    if (endsThere(paragraph, from, stop)) push(stop.index + stop[0].length);
  }
  push(paragraph.length);
  return sentences;
}

function cutLong(text: string, start: number, end: number): Bounds[] {
  const pieces: Bounds[] = [];
  let from = start;
  while (from < end) {
    let to = end;
    if (end - from > LONGEST_SENTENCE) {
      const blank = text.lastIndexOf(" ", from + LONGEST_SENTENCE);
      to = blank > from ? blank : from + LONGEST_SENTENCE;
      if (/[\uD800-\uDBFF]/.test(text[to - 1] ?? "")) to--;
    }
    const piece = text.slice(from, to);
    const inner = piece.trim();
    if (inner !== "") {
      const first = from + piece.indexOf(inner);
      pieces.push({ start: first, end: first + inner.length });
    }
    from = to;
  }
  return pieces;
}
