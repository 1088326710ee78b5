import { isNameParticle } from "../../lexicon/name-particles.ts";
import { tellsOfSpeech } from "../../lexicon/verbs-of-saying.ts";
import type { Word } from "../document/document.ts";
import { isKnownBody, isNoBody } from "../gazetteer/bodies.ts";
import { isFamilyFirst, isGivenName } from "../gazetteer/given-names.ts";
import { isBodyWord, isPlaceFront, isPlaceWord } from "../gazetteer/offices.ts";
import { isPersonNoun } from "../gazetteer/person-nouns.ts";
import type { EntityKind } from "./entity.ts";
import type { NameRun } from "./runs.ts";

/** A name where it stands, as its signs look at it. */
export interface NameInPlace {
  readonly run: NameRun;
  readonly hasOffice: boolean;
  readonly words: readonly string[];
  readonly first: string;
  readonly last: string;
  /** More than one word. */
  readonly isLong: boolean;
  /** The word before, in small letters; "" at the beginning. */
  readonly before: string;
  readonly after: Word | undefined;
  /** The word behind the one after, in small letters; "" beyond the end. */
  readonly second: string;
}

export function lookAt(run: NameRun, hasOffice: boolean): NameInPlace {
  const { words, sentence } = run;
  return {
    run,
    hasOffice,
    words,
    first: words[0] ?? "",
    last: words.at(-1) ?? "",
    isLong: words.length > 1,
    before: sentence.words[run.first - 1]?.lower ?? "",
    after: sentence.words[run.last + 1],
    second: sentence.words[run.last + 2]?.lower ?? "",
  };
}

/** Something that speaks for a kind of thing, or against it. */
interface Sign {
  readonly kind: EntityKind;
  readonly votes: number;
  shows(name: NameInPlace): boolean;
}

/** What the form of a name and the words next to it tell; all that show are added up. */
export const SIGNS: readonly Sign[] = [
  {
    kind: "person",
    votes: 5,
    shows: ({ hasOffice, isLong, run }) => hasOffice && (run.officeBefore >= 0 || isLong),
  },
  {
    kind: "person",
    votes: 3,
    shows: ({ hasOffice, isLong, run }) => hasOffice && run.officeBefore < 0 && !isLong,
  },
  { kind: "person", votes: 5, shows: ({ run }) => run.title !== null },
  // "Berg & Dahl": two partners make a firm
  { kind: "organization", votes: 5, shows: ({ words }) => words.includes("&") },
  { kind: "organization", votes: 4, shows: ({ isLong, last }) => isLong && isBodyWord(last) },
  {
    kind: "organization",
    votes: 3,
    shows: ({ words, last }) => words.length > 2 && !isBodyWord(last) && words.some(isBodyWord),
  },
  { kind: "place", votes: 4, shows: ({ isLong, last }) => isLong && isPlaceWord(last) },
  { kind: "place", votes: 2, shows: ({ isLong, first }) => isLong && isPlaceFront(first) },
  {
    kind: "person",
    votes: 4,
    shows: ({ isLong, words, first, last }) =>
      isLong &&
      withoutSmallWords(words).length <= 4 &&
      isGivenName(first) &&
      !isBodyWord(last) &&
      !isPlaceWord(last),
  },
  { kind: "person", votes: 2, shows: ({ words }) => isFamilyFirst(words) },
  { kind: "organization", votes: 4, shows: ({ run }) => isKnownBody(run.text) },
  {
    kind: "organization",
    votes: 2,
    shows: ({ run }) => /^[A-Z][A-Z&]{1,6}$/.test(run.text) && !isNoBody(run.text) && !isShouted(run),
  },
  { kind: "organization", votes: 2, shows: ({ run }) => isDealtIn(run) },
  { kind: "place", votes: 1.6, shows: (name) => name.before === "in" && isWhere(name) },
  { kind: "place", votes: 2, shows: (name) => name.before !== "in" && isWhere(name) },
  { kind: "person", votes: 3, shows: ({ after, second }) => after?.lower === "," && /^\d{2}$/.test(second) },
  {
    kind: "person",
    votes: 2.5,
    shows: ({ after, second }) => after?.lower === "," && /^(?:who|whose)$/.test(second),
  },
  { kind: "organization", votes: 4, shows: (name) => name.isLong && isWorkedAt(name) },
  { kind: "organization", votes: 2, shows: (name) => !name.isLong && isWorkedAt(name) },
  { kind: "person", votes: 2.5, shows: ({ isLong, run }) => isLong && isCalledPerson(run) },
  {
    kind: "person",
    votes: 2.5,
    shows: ({ after, before, second }) => after?.tag === "POS" && before !== "the" && KIN.test(second),
  },
  {
    kind: "person",
    votes: 1.6,
    shows: ({ before, words, run }) => before !== "the" && words.length <= 3 && livesAndDies(run),
  },
  { kind: "organization", votes: 2.5, shows: ({ run }) => isCalledBody(run) },
];

/** Signs that count for nothing in the title of a work. */
export const SIGNS_OF_PEOPLE: readonly Sign[] = [
  { kind: "person", votes: -2, shows: ({ before }) => before === "the" },
  {
    kind: "person",
    votes: 1.6,
    shows: (name) =>
      name.before !== "the" &&
      name.words.length <= 3 &&
      (name.isLong || isGivenName(name.first)) &&
      speaks(name),
  },
];

/** "Ida Holm" of "Ida van der Holm". */
export const withoutSmallWords = (words: readonly string[]): string[] =>
  words.filter((word) => !(isNameParticle(word) && word === word.toLowerCase()));

function speaks({ run, after }: NameInPlace): boolean {
  const verb = after?.tag === "RB" ? run.sentence.words[run.last + 2] : after;
  return verb !== undefined && tellsOfSpeech(verb.lower);
}

/** Something happens there; "in Elian’s case" is about no place. */
const isWhere = ({ run, before, words, after }: NameInPlace): boolean =>
  !isDealtIn(run) &&
  /^(?:in|near|outside|across|throughout)$/.test(before) &&
  words.length <= 2 &&
  after?.tag !== "POS";

/** "An analyst with Ember Fields". */
const isWorkedAt = ({ run, before }: NameInPlace): boolean =>
  /^(?:with|at)$/.test(before) && WORKS.test(run.sentence.words[run.first - 2]?.lower ?? "");
/** Those who work "with" a firm and "at" a body: "an analyst with Ember Fields". */
const WORKS =
  /^(?:analysts?|economists?|traders?|brokers?|strategists?|fellows?|lawyers?|managers?|professors?|researchers?|scientists?)$/;
/** Only people have them. */
const KIN =
  /^(?:father|mother|parents?|wife|husband|widow|son|sons|daughters?|brothers?|sisters?|siblings?|uncles?|aunts?|cousins?|nephews?|nieces?|grand(?:father|mother|parents|son|daughter|children)s?|great|fianc[eé]e?|girlfriend|boyfriend|ex|stepfather|stepmother|childhood|birthday|biographer)$/;

/** "Ember was arrested", "Ember resigned": only people do and suffer that. */
function livesAndDies({ sentence: { words }, last }: NameRun): boolean {
  let at = last + 1;
  let passive = false;
  while (/^(?:RB|MD)$/.test(words[at]?.tag ?? "") || HELPS.test(words[at]?.lower ?? "")) {
    passive ||= /^(?:was|been|being|is|be)$/.test(words[at]?.lower ?? "");
    at++;
  }
  const verb = words[at]?.lower ?? "";
  return passive ? SUFFERED.test(verb) : LIVED.test(verb);
}
const HELPS = /^(?:was|is|has|had|have|been|be|being)$/;
const SUFFERED =
  /^(?:arrested|jailed|imprisoned|sentenced|convicted|acquitted|diagnosed|hospitali[sz]ed|injured|wounded|killed|murdered|assassinated|executed|shot|stabbed|kidnapped|born|buried|married|divorced|knighted|baptized|deported|interrogated|pronounced|handcuffed|elected|appointed)$/;
const LIVED =
  /^(?:resigned|retired|died|married|divorced|graduated|studied|testified|pleaded|wept|cried|laughed|grinned|smiled|nodded|shrugged|scored|coached|starred|underwent|slept|dined|bowed|sang|danced)$/;

/** Words of a headline in capitals: no acronym. */
const isShouted = ({ sentence: { words }, first, last }: NameRun): boolean =>
  [words[first - 1], words[last + 1]].some((word) => word !== undefined && /^\p{Lu}{3,}$/u.test(word.text));

/** "A stake in Ember", "shares of Ember", "Ember shares", "Ember's stock". */
function isDealtIn({ sentence: { words }, first, last }: NameRun): boolean {
  const [joiner, owned] = [words[first - 1], words[first - 2]];
  if (/^(?:in|of)$/.test(joiner?.lower ?? "") && DEALT.test(owned?.lower ?? "")) return true;
  const next = words[last + 1]?.tag === "POS" ? words[last + 2] : words[last + 1];
  return next !== undefined && DEALT.test(next.lower) && !/^(?:interests?|investments?)$/.test(next.lower);
}
const DEALT =
  /^(?:stakes?|shares?|stock|shareholders?|stockholders?|bonds|warrants|investments?|interests?)$/;

/** "Ember, a maker of hats,", "Ember, the brewing giant": what stands in apposition is a noun for bodies. */
const isCalledBody = (run: NameRun): boolean =>
  CALLED.test(
    nounBeside(run, { opens: /^(?:a|an|the)$/, inside: /^(?:JJ|NN|NNP|CD|HYPH|VBN|POS)$/, most: 8 })?.lower ??
      "",
  );
const CALLED =
  /^(?:company|firm|maker|unit|subsidiary|bank|brokerage|insurer|retailer|manufacturer|producer|publisher|brewer|airline|carrier|agency|organi[sz]ation|group|newspaper|magazine|union|party|charity|nonprofit|think|giant|conglomerate|concern|chain|supplier|distributor|developer|startup|thrift|utility)$/;

/** "Ada Rice, a former prisoner": what stands in apposition is a noun for people. */
function isCalledPerson(run: NameRun): boolean {
  const noun = nounBeside(run, { opens: /^(?:a|an)$/, inside: /^(?:JJ|NN|NNP|CD|HYPH|VBN)$/, most: 7 });
  return noun?.tag === "NN" && isPersonNoun(noun.lower);
}

interface Beside {
  /** The article behind the comma. */
  readonly opens: RegExp;
  /** Tags of the words up to the noun. */
  readonly inside: RegExp;
  /** How far behind the name it may stand. */
  readonly most: number;
}

/** The last word of what stands in apposition to a name: "maker" in "Ember, a hat maker,". */
function nounBeside(
  { sentence: { words }, last }: NameRun,
  { opens, inside, most }: Beside,
): Word | undefined {
  if (words[last + 1]?.text !== "," || !opens.test(words[last + 2]?.lower ?? "")) return undefined;
  let at = last + 3;
  while (inside.test(words[at + 1]?.tag ?? "") && at - last < most) at++;
  return words[at];
}
