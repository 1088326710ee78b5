import { genderOfName } from "../gazetteer/given-names.ts";
import { genderOfOffice } from "../gazetteer/offices.ts";
import { isBareOffice } from "./bare-office.ts";
import { createEntity, type Entity } from "./entity.ts";
import { type HeldOffice, wordsOfOffice } from "./held-office.ts";
import type { OfficePhrase } from "./office-phrase.ts";
import type { NameRun } from "./runs.ts";
import { familyName, givenOf, isSameGiven } from "./same-name.ts";

/** Gives a person the offices next to a name, and what they tell of the gender. The first that says of what stays. */
export function addOffices(person: Entity, run: NameRun, offices: readonly OfficePhrase[]): void {
  const given = genderOfName(
    run.words.find((word) => genderOfName(word) !== undefined && word === run.words[0]) ?? "",
  );
  const called = run.title === null ? undefined : genderOfOffice(run.title);
  person.gender ??= called ?? (run.words.length > 1 ? (given ?? null) : null);
  for (const phrase of offices) {
    const head = run.sentence.words[phrase.head]?.lower.replace(/\.$/, "") ?? "";
    person.officeHeads.add(head);
    person.gender ??= genderOfOffice(head) ?? null;
    const office = { phrase, run };
    if (person.office === null || (isBare(person.office) && !isBare(office))) person.office = office;
  }
}

const isBare = (office: HeldOffice): boolean => isBareOffice(wordsOfOffice(office));

/** The person of a name; null if several may be meant. A family name that several people of the article bear goes to the one named in full last before it. */
export function personFor(run: NameRun, entities: Entity[], named: readonly NameRun[]): Entity | null {
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
      named
        .filter((one) => one.words.length > 1 && familyName(one.words) === family)
        .map((one) => givenOf(one.words).join(" ")),
    );
    if (alone !== undefined && bearers.size === 1) return alone;
    const created = createEntity("person", run.text, null);
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
  const created = createEntity("person", word, null);
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
