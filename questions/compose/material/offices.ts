import { straightApostrophes } from "../../text/marks.ts";
import type { Span } from "../../article/span.ts";
import { isBareOffice } from "../../reading/names/bare-office.ts";
import type { Reading } from "../../reading/reading.ts";
import { hasPhrase, wordsOf } from "../../text/words.ts";
import type { ReadFact } from "./read-fact.ts";
import { Guard, type GuardRow, refusalOf } from "./refusal.ts";
import { spanAt } from "./span-at.ts";
import { isFullName } from "./sure-people.ts";
import type { Workshop } from "./workshop.ts";

/** What the office of a person is for: asked for in words, matched with its holder, offered as a wrong answer, left as a gap. */
export type OfficeUse = "asked" | "matched" | "offered" | "gap";

/** The office or the role that the article gives a person. */
export interface OfficeOfPerson {
  readonly name: string;
  readonly office: string;
  readonly span: Span;
  readonly unit: Reading["units"][number];
  readonly fact: ReadFact;
}

interface OfficeRow extends GuardRow<OfficeOfPerson> {
  readonly keepsFrom: readonly OfficeUse[];
}

const LONGEST_MATCHED = 120;

/** Everything that keeps an office from a use: the one place that decides which offices are asked for, in whatever kind. */
export const OFFICE_ROWS: readonly OfficeRow[] = [
  {
    name: "an office, and not of what",
    example: "President Anna Berg opened the bridge in Oslo.",
    keepsFrom: ["asked", "matched"],
    rejects: ({ office }) => isBareOffice(office),
  },
  {
    name: "a name that says the office",
    example: "King Harald V of Norway opened the bridge in Oslo.",
    keepsFrom: ["asked"],
    rejects: ({ name }) => REIGN.test(name),
  },
  {
    name: "a person with a single name",
    example: "Odo, the bishop of Bayeux, opened the bridge in Oslo.",
    keepsFrom: ["asked"],
    rejects: ({ name }) => !name.includes(" "),
  },
  {
    name: "the office of somebody without a full name",
    example: "Odo, the bishop of Bayeux, opened the bridge in Oslo.",
    keepsFrom: ["matched", "offered"],
    rejects: ({ name }) => !isFullName(name),
  },
  {
    // a noun of the clause may stand in front of it: "the network President"
    name: "an office that goes on with a capital",
    example: "The prime Minister Anna Berg opened the bridge in Oslo.",
    keepsFrom: ["matched", "offered"],
    rejects: ({ office }) => TORN.test(office),
  },
  {
    // it may be a namesake's
    name: "an office away from the full name",
    example: "Anna Berg opened the bridge in Oslo. Berg, the chief executive of Nordic Lines, praised it.",
    keepsFrom: ["matched", "offered"],
    rejects: ({ name, unit }) => !plain(unit.text).includes(plain(name)),
  },
  {
    name: "an office too long to be matched",
    example:
      "Anna Berg, director of the International Association for the Protection of Historic Suspension Bridges at the University of Southern Bergen, praised Oslo.",
    keepsFrom: ["matched"],
    rejects: ({ office }) => office.length > LONGEST_MATCHED,
  },
  {
    name: "an office that says whose it is",
    example: "Anna Berg, the director of the Berg Museum, opened the bridge in Oslo.",
    keepsFrom: ["matched"],
    rejects: ({ name, office }) => hasPhrase(wordsOf(office), wordsOf(name.split(" ").at(-1) ?? "")),
  },
];

const REIGN = /^(?:King|Queen|Prince|Princess|Pope|Emperor|Empress|Sultan|Emir|Tsar|Czar) /;
/** "Former President" is none. */
const TORN =
  /^(?!former|acting|deputy|vice|late|current|interim|retired|assistant|senior|longtime|then|ex|chief|fellow)\p{Ll}+ \p{Lu}/u;
const plain = (text: string): string => straightApostrophes(text.replace(/\s+/g, " "));

export const OFFICE_GUARDS = OFFICE_ROWS.map((row) => ({ ...row, guard: new Guard(row) }));

const guardsFor = (use: OfficeUse): readonly Guard<OfficeOfPerson>[] =>
  OFFICE_GUARDS.filter(({ keepsFrom }) => keepsFrom.includes(use)).map(({ guard }) => guard);

const BY_USE: Readonly<Record<OfficeUse, readonly Guard<OfficeOfPerson>[]>> = {
  asked: guardsFor("asked"),
  matched: guardsFor("matched"),
  offered: guardsFor("offered"),
  gap: guardsFor("gap"),
};

/** The offices that may be put to a use, in the order of `reading.people`; the trace hears what keeps back the others. */
export function officesFor(use: OfficeUse, workshop: Workshop): OfficeOfPerson[] {
  return workshop.once(allOffices).filter((held) => {
    const why = refusalOf(BY_USE[use], held);
    if (why !== undefined)
      workshop.refuseAt(held.unit.start, () => `the office of ${held.name}, ${use}`, why);
    return why === undefined;
  });
}

/** Where offices begin that nothing may be asked about, a gap included. */
export const officesWithoutGap = (workshop: Workshop): number[] => {
  const open = new Set(officesFor("gap", workshop));
  return workshop.once(allOffices).flatMap((held) => (open.has(held) ? [] : held.span.start));
};

function allOffices({ material: { reading, factOfOffice } }: Workshop): OfficeOfPerson[] {
  return reading.people.flatMap(({ name, office, officeSpan: span }, index) => {
    const fact = factOfOffice(index);
    const unit = span === null ? undefined : spanAt(reading.units, span.start);
    if (office === null || span === null || unit === undefined || fact === undefined) return [];
    return [{ name, office, span, unit, fact }];
  });
}
