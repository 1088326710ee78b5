import { isNameParticle } from "../../lexicon/name-particles.ts";
import type { ArticleDocument } from "../document/document.ts";
import { isGivenName } from "../gazetteer/given-names.ts";
import { isBodyWord } from "../gazetteer/offices.ts";
import { knownPlace } from "../gazetteer/places.ts";
import type { Entity, EntityKind, Mention } from "./entity.ts";
import { addOffices, personFor } from "./find-person.ts";
import { isFront, thingFor } from "./find-thing.ts";
import { best, GIVEN, judge, LOOKS, looksLikePerson, noVotes, type Votes } from "./kind-votes.ts";
import { officesOf } from "./office.ts";
import type { OfficePhrase } from "./office-phrase.ts";
import { findRuns, type NameRun } from "./runs.ts";
import { familyName, givenOf, inSmallLetters, isFullName } from "./same-name.ts";
import { namesInCapitals } from "./capitals.ts";

export type { Entity, Mention };

interface Candidate {
  readonly run: NameRun;
  readonly offices: readonly OfficePhrase[];
  kind: EntityKind | null;
}

/** The names of an article, joined to people, places and organizations; what cannot be told is left out. */
export function findEntities({ sentences }: ArticleDocument): { entities: Entity[]; mentions: Mention[] } {
  const first = sentences.map((sentence) => findRuns(sentence, new Set()));
  const tails = new Set(first.flat().flatMap(tailOf));
  const runs = sentences.flatMap((sentence) => findRuns(sentence, tails));
  const candidates: Candidate[] = namesInCapitals(runs).map((run) => ({
    run,
    offices: officesOf(run),
    kind: null,
  }));
  const votes = countVotes(candidates);
  for (const candidate of candidates) candidate.kind = best(votes.get(keyOf(candidate.run)) ?? noVotes());
  spreadPeople(candidates);
  spreadBodies(candidates);
  return join(candidates);
}

/** "von der leyen" of "Ursula von der Leyen": a family name with its small words. */
function tailOf({ words }: NameRun): string[] {
  const small = words.findIndex((word, at) => at > 0 && isNameParticle(word));
  return small < 0 ? [] : [words.slice(small).join(" ").toLowerCase()];
}

/** One name in capitals and in small letters. */
const keyOf = ({ words, text }: NameRun): string =>
  words.length > 1 ? words.map(inSmallLetters).join(" ") : text;

const KINDS: readonly EntityKind[] = ["person", "place", "organization"];

/** The votes of each name over the article. Its look says the same each time: it gains weight only where its last word, a family name, also stands alone. */
function countVotes(candidates: readonly Candidate[]): ReadonlyMap<string, Votes> {
  const alone = new Set(candidates.flatMap(({ run }) => (run.words.length === 1 ? [run.text] : [])));
  const looked = new Set<string>();
  const votes = new Map<string, Votes>();
  for (const { run, offices } of candidates) {
    const key = keyOf(run);
    const sum = votes.get(key) ?? { ...noVotes(), person: isLoneGiven(run) ? GIVEN : 0 };
    votes.set(key, sum);
    const told = judge(run, offices.length > 0);
    for (const kind of KINDS) sum[kind] += told[kind];
    const isAlone = alone.has(run.words.at(-1) ?? "");
    if (looked.has(key) && !isAlone) continue;
    if (looksLikePerson(run)) {
      sum.person += isAlone ? LOOKS.alone : LOOKS.once;
      looked.add(key);
    }
  }
  return votes;
}

const isLoneGiven = ({ words }: NameRun): boolean => words.length === 1 && isGivenName(words[0] ?? "");

/**
 * One person's name tells of others: a word that stands alone is the person whose family or given name it is, and
 * what looks like a person's name and ends in a person's family name is a relative's.
 */
function spreadPeople(candidates: readonly Candidate[]): void {
  const { families, given } = partsOfPeople(candidates);
  for (const candidate of candidates) {
    const { run, kind } = candidate;
    if (
      run.words.length > 1 &&
      kind === null &&
      looksLikePerson(run) &&
      families.has(familyName(run.words))
    ) {
      candidate.kind = "person";
      given.add(givenOf(run.words)[0] ?? "");
    }
  }
  for (const candidate of candidates) {
    const { text, words } = candidate.run;
    if (isFullName(words) || (knownPlace(text) !== undefined && !isNoPlaceHere(text, candidates))) continue;
    const isOfFamily = families.has(words.length > 1 ? familyName(words) : inSmallLetters(text));
    const isGiven = candidate.kind === null && given.has(inSmallLetters(text)) && !isBodyWord(text);
    if (isOfFamily || isGiven) candidate.kind = "person";
  }
}

/** The family names and the first given names of those who are people by their full names. */
function partsOfPeople(candidates: readonly Candidate[]): { families: Set<string>; given: Set<string> } {
  const families = new Set<string>();
  const given = new Set<string>();
  for (const { run, kind } of candidates)
    if (kind === "person" && run.words.length > 1) {
      families.add(familyName(run.words)).add(inSmallLetters(run.words.at(-1) ?? ""));
      given.add(givenOf(run.words)[0] ?? "");
    }
  return { families, given };
}

/** "Ember" alone is "Ember Corp." */
function spreadBodies(candidates: readonly Candidate[]): void {
  const fronts = new Set(
    candidates.flatMap(({ run, kind }) =>
      kind === "organization" && run.words.length > 1 && isBodyWord(run.words.at(-1) ?? "")
        ? [run.words[0] ?? ""]
        : [],
    ),
  );
  for (const candidate of candidates) {
    const { text, words } = candidate.run;
    if (candidate.kind !== null || words.length > 1 || !fronts.has(text) || !isFront(text)) continue;
    candidate.kind = "organization";
  }
}

/** A family name that is a place's too and never stands where places do. */
const isNoPlaceHere = (text: string, candidates: readonly Candidate[]): boolean =>
  candidates.every(
    ({ run }) =>
      run.text !== text ||
      !/^(?:in|to|at|from|near|of|into|for|outside|across)$/.test(
        run.sentence.words[run.first - 1]?.lower ?? "",
      ),
  );

function join(candidates: readonly Candidate[]): { entities: Entity[]; mentions: Mention[] } {
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  const named = candidates.flatMap(({ run, kind }) =>
    kind === "person" && isFullName(run.words) ? [run] : [],
  );
  for (const { run, offices, kind } of candidates) {
    if (kind === null) continue;
    const entity = kind === "person" ? personFor(run, entities, named) : thingFor(kind, run, entities);
    const mention = { ...run, entity };
    entity.mentions.push(mention);
    mentions.push(mention);
    if (isFullerName(run.text, entity.name) && (kind === "person" || entity.place === null))
      entity.name = run.text;
    if (kind === "person" && !entity.open) addOffices(entity, run, offices);
  }
  return { entities, mentions };
}

/** A longer name is fuller, and of two as long the one in small letters. */
const isFullerName = (name: string, known: string): boolean =>
  name.length > known.length ||
  (name.length === known.length && name !== known && known.split(" ").map(inSmallLetters).join(" ") === name);
