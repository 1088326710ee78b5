import type { ArticleDocument, Word } from "../document.ts";
import { genderOfName, type Gender, isFamilyFirst, isGivenName } from "../gazetteer/given-names.ts";
import {
  genderOfOffice,
  isBodyWord,
  isFacilityWord,
  isPlaceFront,
  isPlaceWord,
} from "../gazetteer/offices.ts";
import { isNationality, type KnownPlace, knownPlace, type PlaceKind } from "../gazetteer/places.ts";
import { isReporting } from "../attributions/reporting-verbs.ts";
import { type OfficePhrase, officeAfterName, officeBeforeComma, officeBeforeName } from "./office.ts";
import { findRuns, type NameRun } from "./runs.ts";

export type EntityKind = "person" | "place" | "organization";
export interface Mention extends NameRun {
  readonly entity: Entity;
}
/** Someone or something that the article names; filled while the names are read, then only looked at. */
export interface Entity {
  readonly kind: EntityKind;
  /** The fullest form in the article. */
  name: string;
  readonly place: KnownPlace | null;
  office: { readonly phrase: OfficePhrase; readonly run: NameRun } | null;
  /** Words that name the person's offices, in small letters. */
  readonly officeHeads: Set<string>;
  gender: Gender | null;
  readonly mentions: Mention[];
}

type Votes = Record<EntityKind, number>;
const wordBefore = (run: NameRun): Word | undefined => run.sentence.words[run.first - 1];
const wordAfter = (run: NameRun): Word | undefined => run.sentence.words[run.last + 1];
const withoutThe = (text: string): string => text.replace(/^The /, "");

/** What the form of a name and the words next to it tell. */
function judge(run: NameRun, office: OfficePhrase | null): Votes {
  const votes: Votes = { person: 0, place: 0, organization: 0 };
  const { words } = run;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const before = wordBefore(run)?.lower ?? "";
  const after = wordAfter(run);
  const known = knownPlace(run.text);
  if (known !== undefined)
    return { ...votes, place: 6, person: office !== null || run.title !== null ? 2 : 0 };
  if (office !== null) votes.person += run.officeBefore >= 0 || words.length > 1 ? 5 : 3;
  if (run.title !== null) votes.person += 5;
  if (words.length > 1 && isBodyWord(last)) votes.organization += 4;
  else if (words.length > 2 && words.some(isBodyWord)) votes.organization += 3;
  if (words.length > 1 && isPlaceWord(last)) votes.place += 4;
  if (words.length > 1 && isPlaceFront(first)) votes.place += 2;
  if (words.length > 1 && words.length <= 4 && isGivenName(first) && !isBodyWord(last) && !isPlaceWord(last))
    votes.person += 4;
  if (words.length === 1 && isGivenName(first)) votes.person += 1;
  if (isFamilyFirst(words)) votes.person += 2;
  if (/^[A-Z][A-Z&]{1,6}$/.test(run.text)) votes.organization += 2;
  if (/^(?:in|near|outside|across|throughout)$/.test(before) && words.length <= 2)
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
  if (before === "the" && words.length > 1) votes.organization += 0.8;
  if (before === "the") votes.person -= 2;
  const verb = after?.tag === "RB" ? run.sentence.words[run.last + 2] : after;
  if (
    verb !== undefined &&
    isReporting(verb.lower) &&
    before !== "the" &&
    words.length <= 3 &&
    (words.length > 1 || isGivenName(first))
  )
    votes.person += 1.6;
  if (
    words.length >= 2 &&
    words.length <= 3 &&
    before !== "the" &&
    words.every(
      (word) => /^\p{Lu}\p{Ll}+$|^\p{Lu}\.$/u.test(word) && !isBodyWord(word) && !isNationality(word),
    )
  )
    votes.person += 0.8;
  return votes;
}

const best = (votes: Votes): EntityKind | null => {
  const [top, second] = (Object.entries(votes) as [EntityKind, number][]).sort((a, b) => b[1] - a[1]);
  return top !== undefined && second !== undefined && top[1] >= 1.5 && top[1] - second[1] >= 0.5
    ? top[0]
    : null;
};

interface Candidate {
  readonly run: NameRun;
  readonly office: OfficePhrase | null;
  kind: EntityKind | null;
}

/** The names of an article, joined to people, places and organizations; what cannot be told is left out. */
export function findEntities({ sentences }: ArticleDocument): { entities: Entity[]; mentions: Mention[] } {
  const candidates: Candidate[] = sentences.flatMap((sentence) =>
    findRuns(sentence).map((run) => ({
      run,
      office: officeBeforeName(run) ?? officeAfterName(run) ?? officeBeforeComma(run),
      kind: null,
    })),
  );
  const votes = new Map<string, Votes>();
  for (const { run, office } of candidates) {
    const sum = votes.get(run.text) ?? { person: 0, place: 0, organization: 0 };
    const judged = judge(run, office);
    for (const kind of ["person", "place", "organization"] as const) sum[kind] += judged[kind];
    votes.set(run.text, sum);
  }
  for (const candidate of candidates)
    candidate.kind = best(votes.get(candidate.run.text) ?? { person: 0, place: 0, organization: 0 });
  spreadPeople(candidates);
  return join(candidates);
}

const familyName = (words: readonly string[]): string =>
  isFamilyFirst(words)
    ? (words[0] ?? "")
    : (words.filter((word) => !/^(?:Jr\.|Sr\.|II|III|IV)$/.test(word)).at(-1) ?? "");

/** A word that stands alone is the person of whose full name it is the family name. */
function spreadPeople(candidates: readonly Candidate[]): void {
  const families = new Set<string>();
  for (const { run, kind } of candidates)
    if (kind === "person" && run.words.length > 1)
      families.add(familyName(run.words)).add(run.words.at(-1) ?? "");
  for (const candidate of candidates) {
    if (
      candidate.run.words.length === 1 &&
      families.has(candidate.run.text) &&
      knownPlace(candidate.run.text) === undefined
    )
      candidate.kind = "person";
  }
}

/** Two spellings of one given name: "Sergey" and "Sergei", "Kim Jong-un" and "Kim Jong Un", with or without an initial. */
function isSameGiven(a: readonly string[], b: readonly string[]): boolean {
  const plain = (words: readonly string[]): string =>
    words
      .filter((word) => !/^\p{Lu}\.$/u.test(word))
      .join("")
      .toLowerCase();
  const [left, right] = [plain(a), plain(b)];
  if (left === right) return true;
  if (left[0] !== right[0] || Math.abs(left.length - right.length) > 1 || left.length < 4) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const rest = `${left.slice(start, left.length - end)}${right.slice(start, right.length - end)}`;
  return (
    rest.length <= 2 && /^[aeiouyj]*$/.test(rest) && genderOfName(a[0] ?? "") === genderOfName(b[0] ?? "")
  );
}

function join(candidates: readonly Candidate[]): { entities: Entity[]; mentions: Mention[] } {
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  for (const { run, office, kind } of candidates) {
    if (kind === null) continue;
    const entity =
      kind === "person" ? personFor(run, entities, candidates) : (thingFor(kind, run, entities) ?? null);
    if (entity === null) continue;
    const mention = { ...run, entity };
    entity.mentions.push(mention);
    mentions.push(mention);
    if (run.text.length > entity.name.length && (kind === "person" || entity.place === null))
      entity.name = run.text;
    if (kind === "person") addOffice(entity, run, office);
  }
  return { entities, mentions };
}

const create = (kind: EntityKind, name: string, place: KnownPlace | null): Entity => ({
  kind,
  name,
  place,
  office: null,
  officeHeads: new Set(),
  gender: null,
  mentions: [],
});

function addOffice(person: Entity, run: NameRun, office: OfficePhrase | null): void {
  const given = genderOfName(
    run.words.find((word) => genderOfName(word) !== undefined && word === run.words[0]) ?? "",
  );
  const called = run.title === null ? undefined : genderOfOffice(run.title);
  person.gender ??= called ?? (run.words.length > 1 ? (given ?? null) : null);
  if (office === null) return;
  const head = run.sentence.words[office.head]?.lower.replace(/\.$/, "") ?? "";
  person.officeHeads.add(head);
  person.gender ??= genderOfOffice(head) ?? null;
  const length = (phrase: OfficePhrase): number => phrase.last - phrase.first;
  if (person.office === null || (length(person.office.phrase) === 0 && length(office) > 0))
    person.office = { phrase: office, run };
}

/** The person of a name. A family name that several people of the article bear goes to the one named in full last before it. */
function personFor(run: NameRun, entities: Entity[], candidates: readonly Candidate[]): Entity | null {
  const people = entities.filter((entity) => entity.kind === "person");
  if (run.words.length > 1) {
    const family = familyName(run.words);
    const known = people.find(({ name }) => {
      const words = name.split(/[ -]/);
      return (
        words.length > 1 && familyName(words) === family && isSameGiven(givenOf(words), givenOf(run.words))
      );
    });
    if (known !== undefined) return known;
    // a name that so far stood alone, if no other bearer is in the article
    const alone = people.find(({ name }) => name === family);
    const bearers = new Set(
      candidates
        .filter(
          (one) => one.kind === "person" && one.run.words.length > 1 && familyName(one.run.words) === family,
        )
        .map((one) => givenOf(one.run.words).join(" ")),
    );
    if (alone !== undefined && bearers.size === 1) return alone;
    const created = create("person", run.text, null);
    entities.push(created);
    return created;
  }
  const word = run.text;
  const bearers = people.filter(({ name }) => {
    const words = name.split(/[ -]/);
    return name === word || familyName(words) === word;
  });
  const genders = run.title === null ? undefined : genderOfOffice(run.title);
  const fitting = bearers.filter(
    ({ gender }) => genders === undefined || gender === null || gender === genders,
  );
  if (fitting.length === 1) return fitting[0] ?? null;
  if (fitting.length > 1) return clearlyMeant(fitting);
  const byGiven = people.filter(
    ({ name }) => name.split(/[ -]/)[0] === word || name.split(/[ -]/).at(-1) === word,
  );
  if (byGiven.length > 0) return byGiven.length === 1 ? (byGiven[0] ?? null) : null;
  const created = create("person", word, null);
  entities.push(created);
  return created;
}

/** Of several bearers of a family name the one that the article has called by it alone; else nobody. */
function clearlyMeant(bearers: readonly Entity[]): Entity | null {
  const counts = bearers.map(
    (entity) => entity.mentions.filter((mention) => mention.words.length === 1).length,
  );
  const most = Math.max(...counts);
  const leading = bearers.filter((_, index) => counts[index] === most);
  return most > 0 && leading.length === 1 ? (leading[0] ?? null) : null;
}

const givenOf = (words: readonly string[]): string[] =>
  (isFamilyFirst(words) ? words.slice(1) : words.slice(0, -1)).map(String);

function thingFor(kind: EntityKind, run: NameRun, entities: Entity[]): Entity {
  const name = withoutThe(run.text);
  const place =
    kind === "place" ? (knownPlace(name) ?? { kind: guessKind(run), usual: name, seat: false }) : null;
  const known = entities.find(
    (entity) =>
      entity.kind === kind &&
      (entity.name === name ||
        (place !== null && entity.place?.usual === place.usual) ||
        (kind === "organization" && isAcronymOf(entity.name, name))),
  );
  if (known !== undefined) return known;
  const created = create(
    kind,
    place !== null && knownPlace(name) !== undefined && /^[\p{Lu} .'-]{5,}$/u.test(name) ? place.usual : name,
    place,
  );
  entities.push(created);
  return created;
}

function guessKind({ words }: NameRun): PlaceKind {
  const last = words.at(-1) ?? "";
  if (isFacilityWord(last)) return "facility";
  if (
    /^(?:City|Town|Village|Harbor|Harbour|Falls|Springs|Heights)$/.test(last) ||
    (words.length > 1 && /^(?:San|Santa|Los|Las|Saint|St\.|Fort|Port|El)$/.test(words[0] ?? ""))
  )
    return "city";
  return isPlaceWord(last) &&
    /^(?:Province|State|Region|District|County|Peninsula|Oblast|Prefecture|Island|Islands|Valley)$/.test(last)
    ? "region"
    : "other";
}

/** "International Atomic Energy Agency" and "IAEA". */
function isAcronymOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!/^[A-Z]{2,7}$/.test(short)) return false;
  return (
    long
      .split(/[ -]/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join("") === short && long.includes(" ")
  );
}
