import { genderOfName } from "../gazetteer/given-names.ts";
import { genderOfOffice } from "../gazetteer/offices.ts";
import { isBareOffice } from "./bare-office.ts";
import { createEntity, type Entity } from "./entity.ts";
import { genderBeside } from "./gender.ts";
import { type HeldOffice, wordsOfOffice } from "./held-office.ts";
import { meantBy, openBearer } from "./namesakes.ts";
import type { OfficePhrase } from "./office-phrase.ts";
import { PARTICLE } from "./run-end.ts";
import type { NameRun } from "./runs.ts";
import { familyName, givenOf, isSameGiven } from "./same-name.ts";

/** Gives a person the offices next to a name, and what they tell of the gender. The first that says of what stays. */
export function addOffices(person: Entity, run: NameRun, offices: readonly OfficePhrase[]): void {
  const given = genderOfName(
    run.words.find((word) => genderOfName(word) !== undefined && word === run.words[0]) ?? "",
  );
  const called = run.title === null ? undefined : genderOfOffice(run.title);
  person.gender ??= called ?? (run.words.length > 1 ? (given ?? null) : null);
  person.gender ??= genderBeside(run) ?? null;
  const before = run.sentence.words[run.officeBefore]?.lower.replace(/\.$/, "");
  if (before !== undefined) person.officeHeads.add(before);
  for (const phrase of offices) {
    const head = run.sentence.words[phrase.head]?.lower.replace(/\.$/, "") ?? "";
    person.officeHeads.add(head);
    person.gender ??= genderOfOffice(head) ?? null;
    const office = { phrase, run };
    person.officeTexts.push(wordsOfOffice(office).toLowerCase());
    if (person.office === null || (isBare(person.office) && !isBare(office))) person.office = office;
  }
}

const isBare = (office: HeldOffice): boolean => isBareOffice(wordsOfOffice(office));

/** The person of a name, new if the article has not named him or her before. `named` are all full names of the article. */
export function personFor(run: NameRun, entities: Entity[], named: readonly NameRun[]): Entity {
  const people = entities.filter((entity) => entity.kind === "person");
  return isFullName(run) ? fullName(run, people, entities, named) : shortName(run, people, entities, named);
}

/** Several words, of which the first is no particle: "De Vries" is a family name. */
export const isFullName = ({ words }: NameRun): boolean =>
  words.length > 2 || (words.length === 2 && !PARTICLE.test(words[0]?.toLowerCase() ?? ""));

const create = (name: string, entities: Entity[]): Entity => {
  const created = createEntity("person", name, null);
  entities.push(created);
  return created;
};

/** How many people of the article bear a family name, by their given names. */
function bearersOf(family: string, named: readonly NameRun[]): number {
  const givens: string[][] = [];
  for (const { words } of named) {
    if (familyName(words) !== family) continue;
    const given = givenOf(words);
    if (!givens.some((other) => isSameGiven(other, given))) givens.push(given);
  }
  return givens.length;
}

function fullName(
  run: NameRun,
  people: readonly Entity[],
  entities: Entity[],
  named: readonly NameRun[],
): Entity {
  const family = familyName(run.words);
  const known = people.find(({ name }) => {
    const words = name.split(/[ -]/);
    return (
      words.length > 1 && familyName(words) === family && isSameGiven(givenOf(words), givenOf(run.words))
    );
  });
  if (known !== undefined) return known;
  // a name that so far stood alone, if no other bearer is in the article
  const alone = people.find(({ name, open }) => name === family && !open);
  return alone !== undefined && bearersOf(family, named) === 1 ? alone : create(run.text, entities);
}

function shortName(
  run: NameRun,
  people: readonly Entity[],
  entities: Entity[],
  named: readonly NameRun[],
): Entity {
  const word = run.words.at(-1) ?? run.text;
  const bearers = people.filter(({ name, open }) => {
    const words = name.split(/[ -]/);
    return !open && (name === word || familyName(words) === word);
  });
  if (bearers.length > 0) return meantBy(run, bearers) ?? openBearer(word, people, entities);
  const byGiven = people.filter(
    ({ name, open }) => !open && (name.split(/[ -]/)[0] === word || name.split(/[ -]/).at(-1) === word),
  );
  if (byGiven.length > 0)
    return byGiven.length === 1 && byGiven[0] !== undefined ? byGiven[0] : openBearer(word, people, entities);
  // several bearers are named later: nobody can tell which
  return bearersOf(word, named) > 1 ? openBearer(run.text, people, entities) : create(run.text, entities);
}
