import { isKnownBody, isWorkWord } from "../gazetteer/bodies.ts";
import { isGivenName } from "../gazetteer/given-names.ts";
import { isBodyWord } from "../gazetteer/offices.ts";
import { isPersonNoun } from "../gazetteer/person-nouns.ts";
import { isNationality, knownPlace } from "../gazetteer/places.ts";
import type { EntityKind } from "./entity.ts";
import { lookAt, SIGNS, SIGNS_OF_PEOPLE } from "./kind-signs.ts";
import type { NameRun } from "./runs.ts";

/** How much speaks for each kind of thing that a name may name. */
export type Votes = Record<EntityKind, number>;
export const noVotes = (): Votes => ({ person: 0, place: 0, organization: 0 });
/** A state of the United States as it stands after a city: no name of anything that acts. */
const STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|D\.C|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|N\.[CDHJMY]|Neb|Nev|Okla|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|Va|Vt|W\.Va|Wash|Wis|Wyo)\.$/;

/** What the form of a name and the words next to it tell. */
export function judge(run: NameRun, hasOffice: boolean): Votes {
  const votes = noVotes();
  if (STATE.test(run.text)) return votes;
  if (knownPlace(run.text) !== undefined)
    return { ...votes, place: 6, person: hasOffice || run.title !== null ? 2 : 0 };
  const name = lookAt(run, hasOffice);
  for (const sign of SIGNS) if (sign.shows(name)) votes[sign.kind] += sign.votes;
  if (name.isLong && isWorkWord(name.last)) return { person: 0, place: votes.place, organization: -3 };
  for (const sign of SIGNS_OF_PEOPLE) if (sign.shows(name)) votes[sign.kind] += sign.votes;
  return votes;
}

/** The votes for a person of a lone given name, which may be a place's. */
export const GIVEN = 1;
/** The votes for a person of a name that looks like one, and of one whose last word also stands alone. */
export const LOOKS = { once: 0.8, alone: 1.6 } as const;
/** Two or three capitalized words without "the" before them, none of which is a body's or a nation's. */
export function looksLikePerson({ words, sentence, first: start, last: end, text }: NameRun): boolean {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return (
    (words.length === 2 || words.length === 3) &&
    !/S$/.test(sentence.words[end]?.tag ?? "") &&
    sentence.words[start - 1]?.lower !== "the" &&
    (sentence.unit.role !== "headline" || isGivenName(first)) &&
    ![first, text].some(isKnownBody) &&
    [first, last].every((word) => knownPlace(word) === undefined) &&
    !PART_OF_PLACE.test(first) &&
    !isPersonNoun(first) &&
    !isWorkWord(last) &&
    words.every((word) => OF_PERSON.test(word) && !isBodyWord(word) && !isNationality(word))
  );
}
const PART_OF_PLACE = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|New|Old|Upper|Lower)$/;
const OF_PERSON = /^(?:Mc|Mac|Du|De|La|Le|Van|O'|D'|Fitz)?\p{Lu}\p{Ll}+$|^\p{Lu}\.$/u;

/** The kind that clearly leads; null if none does. */
export const best = (votes: Votes): EntityKind | null => {
  const [top, second] = (Object.entries(votes) as [EntityKind, number][]).sort((a, b) => b[1] - a[1]);
  return top !== undefined && second !== undefined && top[1] >= 1.5 && top[1] - second[1] >= 0.5
    ? top[0]
    : null;
};
