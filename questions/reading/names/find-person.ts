import { genderOfName } from "../gazetteer/given-names.ts";
import { genderOfOffice } from "../gazetteer/offices.ts";
import { isBareOffice } from "./bare-office.ts";
import { createEntity, type Entity } from "./entity.ts";
import { genderBeside } from "./gender.ts";
import { type HeldOffice, wordsOfOffice } from "./held-office.ts";
import { meantBy, openBearer } from "./namesakes.ts";
import type { OfficePhrase } from "./office-phrase.ts";
import type { NameRun } from "./runs.ts";
import { familyName, givenOf, inSmallLetters, isFullName, isSameGiven } from "./same-name.ts";

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
    if (person.office === null || isTold(office, person.office)) person.office = office;
  }
}

/** Whether an office says more than another, or says it in small letters where that one is of a headline in capitals. */
const isTold = (office: HeldOffice, known: HeldOffice): boolean =>
  (isBare(known) && !isBare(office)) ||
  (wordsOfOffice(known) !== wordsOfOffice(office) &&
    wordsOfOffice(known) === wordsOfOffice(office).toUpperCase());

const isBare = (office: HeldOffice): boolean => isBareOffice(wordsOfOffice(office));

/** The person of a name, new if the article has not named him or her before. `named` are all full names of the article. */
export function personFor(run: NameRun, entities: Entity[], named: readonly NameRun[]): Entity {
  const people = entities.filter((entity) => entity.kind === "person");
  return isFullName(run.words)
    ? fullName(run, people, entities, named)
    : shortName(run, people, entities, named);
}

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
  const alone = people.find(
    ({ name, open }) => !open && !isFullName(name.split(/[ -]/)) && familyName(name.split(/[ -]/)) === family,
  );
  return alone !== undefined && bearersOf(family, named) === 1 ? alone : create(run.text, entities);
}

function shortName(
  run: NameRun,
  people: readonly Entity[],
  entities: Entity[],
  named: readonly NameRun[],
): Entity {
  const word = inSmallLetters(run.words.at(-1) ?? run.text);
  const sameFamily = people.filter(({ name, open }) => {
    const words = name.split(/[ -]/).map(inSmallLetters);
    return !open && (words.join(" ") === word || familyName(words) === word);
  });
  // of two with "Cruz" the one with "de la" is meant by both
  const tail = run.text.toLowerCase();
  const withTail =
    run.words.length > 1 ? sameFamily.filter(({ name }) => name.toLowerCase().endsWith(tail)) : [];
  const bearers = withTail.length > 0 ? withTail : sameFamily;
  if (bearers.length > 0) return meantBy(run, bearers) ?? openBearer(word, people, entities);
  const byGiven = people.filter(({ name, open }) => {
    const words = name.split(/[ -]/).map(inSmallLetters);
    return !open && (words[0] === word || words.at(-1) === word);
  });
  if (byGiven.length > 0)
    return byGiven.length === 1 && byGiven[0] !== undefined ? byGiven[0] : openBearer(word, people, entities);
  // several bearers are named later: nobody can tell which
  return bearersOf(word, named) > 1 ? openBearer(run.text, people, entities) : create(run.text, entities);
}
