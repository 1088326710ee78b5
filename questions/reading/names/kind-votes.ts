import { tellsOfSpeech } from "../../lexicon/verbs-of-saying.ts";
import type { Word } from "../document/document.ts";
import { isKnownBody, isNoBody, isWorkWord } from "../gazetteer/bodies.ts";
import { isFamilyFirst, isGivenName } from "../gazetteer/given-names.ts";
import { isBodyWord, isPlaceFront, isPlaceWord } from "../gazetteer/offices.ts";
import { isPersonNoun } from "../gazetteer/person-nouns.ts";
import { isNationality, knownPlace } from "../gazetteer/places.ts";
import type { EntityKind } from "./entity.ts";
import type { NameRun } from "./runs.ts";

/** How much speaks for each kind of thing that a name may name. */
export type Votes = Record<EntityKind, number>;
export const noVotes = (): Votes => ({ person: 0, place: 0, organization: 0 });
/** A state of the United States as it stands after a city: no name of anything that acts. */
const STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|D\.C|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|N\.[CDHJMY]|Neb|Nev|Okla|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|Va|Vt|W\.Va|Wash|Wis|Wyo)\.$/;
/** Those who work "with" a firm and "at" a body: "an analyst with Ember Fields". */
const WORKS =
  /^(?:analysts?|economists?|traders?|brokers?|strategists?|fellows?|lawyers?|managers?|professors?|researchers?|scientists?)$/;
/** Only people have them. */
const KIN =
  /^(?:father|mother|parents?|wife|husband|widow|son|sons|daughters?|brothers?|sisters?|siblings?|uncles?|aunts?|cousins?|nephews?|nieces?|grand(?:father|mother|parents|son|daughter|children)s?|great|fianc[eé]e?|girlfriend|boyfriend|ex|stepfather|stepmother|childhood|birthday|biographer)$/;
const wordBefore = (run: NameRun): Word | undefined => run.sentence.words[run.first - 1];
const wordAfter = (run: NameRun): Word | undefined => run.sentence.words[run.last + 1];
/** What the form of a name and the words next to it tell. */
export function judge(run: NameRun, office: boolean): Votes {
  const votes = noVotes();
  const { words } = run;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const before = wordBefore(run)?.lower ?? "";
  const after = wordAfter(run);
  if (STATE.test(run.text)) return votes;
  const known = knownPlace(run.text);
  if (known !== undefined) return { ...votes, place: 6, person: office || run.title !== null ? 2 : 0 };
  if (office) votes.person += run.officeBefore >= 0 || words.length > 1 ? 5 : 3;
  if (run.title !== null) votes.person += 5;
  // "Berg & Dahl": two partners make a firm
  if (words.includes("&")) votes.organization += 5;
  if (words.length > 1 && isBodyWord(last)) votes.organization += 4;
  else if (words.length > 2 && words.some(isBodyWord)) votes.organization += 3;
  if (words.length > 1 && isPlaceWord(last)) votes.place += 4;
  if (words.length > 1 && isPlaceFront(first)) votes.place += 2;
  if (words.length > 1 && words.length <= 4 && isGivenName(first) && !isBodyWord(last) && !isPlaceWord(last))
    votes.person += 4;
  if (isFamilyFirst(words)) votes.person += 2;
  if (isKnownBody(run.text)) votes.organization += 4;
  if (/^[A-Z][A-Z&]{1,6}$/.test(run.text) && !isNoBody(run.text) && !isShouted(run)) votes.organization += 2;
  if (isDealtIn(run)) votes.organization += 2;
  else if (
    /^(?:in|near|outside|across|throughout)$/.test(before) &&
    words.length <= 2 &&
    // "in Elian’s case"
    after?.tag !== "POS"
  )
    votes.place += before === "in" ? 1.6 : 2;
  if (
    after !== undefined &&
    after.lower === "," &&
    /^\d{2}$/.test(run.sentence.words[run.last + 2]?.text ?? "")
  )
    votes.person += 3;
  if (
    after !== undefined &&
    after.lower === "," &&
    /^(?:who|whose)$/.test(run.sentence.words[run.last + 2]?.lower ?? "")
  )
    votes.person += 2.5;
  if (/^(?:with|at)$/.test(before) && WORKS.test(run.sentence.words[run.first - 2]?.lower ?? ""))
    votes.organization += words.length > 1 ? 4 : 2;
  if (words.length > 1 && isCalledPerson(run)) votes.person += 2.5;
  if (after?.tag === "POS" && before !== "the" && KIN.test(run.sentence.words[run.last + 2]?.lower ?? ""))
    votes.person += 2.5;
  if (before !== "the" && words.length <= 3 && livesAndDies(run)) votes.person += 1.6;
  if (isCalledBody(run)) votes.organization += 2.5;
  if (words.length > 1 && isWorkWord(last)) return { person: 0, place: votes.place, organization: -3 };
  if (before === "the") votes.person -= 2;
  const verb = after?.tag === "RB" ? run.sentence.words[run.last + 2] : after;
  if (
    verb !== undefined &&
    tellsOfSpeech(verb.lower) &&
    before !== "the" &&
    words.length <= 3 &&
    (words.length > 1 || isGivenName(first))
  )
    votes.person += 1.6;
  return votes;
}

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

/** The votes for a person of a lone given name, which may be a place's. */
export const GIVEN = 1;
/** The votes for a person of a name that looks like one, and of one whose last word also stands alone. */
export const LOOKS = { once: 0.8, alone: 1.6 } as const;
/** Two or three capitalized words without "the" before them, none of which is a body's or a nation's. */
export function looksLikePerson(run: NameRun): boolean {
  const { words } = run;
  return (
    words.length >= 2 &&
    !/S$/.test(run.sentence.words[run.last]?.tag ?? "") &&
    words.length <= 3 &&
    wordBefore(run)?.lower !== "the" &&
    (run.sentence.unit.role !== "headline" || isGivenName(words[0] ?? "")) &&
    !isKnownBody(words[0] ?? "") &&
    !isKnownBody(run.text) &&
    knownPlace(words[0] ?? "") === undefined &&
    knownPlace(words.at(-1) ?? "") === undefined &&
    !/^(?:North|South|East|West|Northern|Southern|Eastern|Western|New|Old|Upper|Lower)$/.test(
      words[0] ?? "",
    ) &&
    !isPersonNoun(words[0] ?? "") &&
    !isWorkWord(words.at(-1) ?? "") &&
    words.every(
      (word) =>
        /^(?:Mc|Mac|Du|De|La|Le|Van|O'|D'|Fitz)?\p{Lu}\p{Ll}+$|^\p{Lu}\.$/u.test(word) &&
        !isBodyWord(word) &&
        !isNationality(word),
    )
  );
}

/** The kind that clearly leads; null if none does. */
export const best = (votes: Votes): EntityKind | null => {
  const [top, second] = (Object.entries(votes) as [EntityKind, number][]).sort((a, b) => b[1] - a[1]);
  return top !== undefined && second !== undefined && top[1] >= 1.5 && top[1] - second[1] >= 0.5
    ? top[0]
    : null;
};
