import { own } from "../../../base/own.ts";
import { genderOfOffice } from "../gazetteer/offices.ts";
import { createEntity, type Entity } from "./entity.ts";
import type { NameRun } from "./runs.ts";

/** So many sentences before, a full name may still be meant by the family name alone. */
const NEAR = 5;
const LONG: Readonly<Record<string, string>> = {
  sen: "senator",
  gov: "governor",
  rep: "representative",
  gen: "general",
};
const headOf = (word: string): string => own(LONG, word) ?? word;

/** Whom a family name alone means; null if several may be meant. "President Berg" is nobody who has other offices only. */
export function meantBy(run: NameRun, bearers: readonly Entity[]): Entity | null {
  const gender = run.title === null ? undefined : genderOfOffice(run.title);
  const office = run.sentence.words[run.officeBefore]?.lower.replace(/\.$/, "");
  const fitting = bearers.filter(
    (one) =>
      (gender === undefined || one.gender === null || one.gender === gender) &&
      (office === undefined || mayHold(one, headOf(office))),
  );
  const holders =
    office === undefined
      ? []
      : fitting.filter(({ officeHeads }) => [...officeHeads].some((head) => headOf(head) === headOf(office)));
  if (holders.length === 1) return holders[0] ?? null;
  const [only] = fitting;
  if (only === undefined) return null;
  // "Mrs. Berg" is the woman of the two; a title or an office of one leaves the others out
  if (fitting.length === 1 && (bearers.length === 1 || gender !== undefined)) return only;
  return fitting.length === 1 && office !== undefined ? only : clearlyMeant(run, fitting);
}

/** High offices of which one has one at a time: who is called a minister is not "President Berg". */
const HIGH =
  /^(?:president|chancellor|premier|minister|secretary|senator|representative|governor|mayor|judge|justice|general|admiral|colonel|king|queen|pope|emperor|ambassador|nominee|candidate)$/;

const RUNNING = /^(?:nominee|candidate)$/;

function mayHold({ officeHeads }: Entity, office: string): boolean {
  if (!HIGH.test(office)) return true;
  const held = [...officeHeads].map(headOf).filter((head) => HIGH.test(head));
  const running = held.every((head) => RUNNING.test(head)) && office !== "president";
  return held.length === 0 || held.includes(office) || running;
}

/**
 * Of several bearers of a family name the one named in full shortly before, if he or she is also the one whom the
 * article has called by it so far; with nobody near, the one so called most. Else nobody.
 */
function clearlyMeant(run: NameRun, bearers: readonly Entity[]): Entity | null {
  if (isAttribute(run)) return null;
  const here = run.sentence.index;
  const near = bearers.filter(({ mentions }) =>
    mentions.some(({ words, sentence }) => words.length > 1 && here - sentence.index <= NEAR),
  );
  const counts = bearers.map(
    ({ mentions }) => mentions.filter((one) => one.words.length === 1 && !isAttribute(one)).length,
  );
  const most = Math.max(...counts);
  const leading = most === 0 ? [] : bearers.filter((_, index) => counts[index] === most);
  const [first] = leading;
  if (near.length > 1 || leading.length > 1) return null;
  const [named] = near;
  if (named === undefined) return first ?? null;
  return first === undefined || first === named ? named : null;
}

/** "The Berg report": the name only says which. */
const isAttribute = ({ sentence: { words }, last }: NameRun): boolean =>
  /^(?:compound|amod|nmod)/.test(words[last]?.relation ?? "") && /^NN/.test(words[last + 1]?.tag ?? "");

/** The bearer of a name that may be one of several people: it is asked for nowhere, and no pronoun goes back to it. */
export function openBearer(name: string, people: readonly Entity[], entities: Entity[]): Entity {
  const known = people.find((one) => one.open && one.name === name);
  if (known !== undefined) return known;
  const created = createEntity("person", name, null);
  created.open = true;
  entities.push(created);
  return created;
}
