import type { Draft } from "../draft.ts";
import type { Material } from "../material.ts";
import { draftArguments } from "./argument.ts";
import { draftOffices } from "./office.ts";
import { draftPlaces } from "./where.ts";
import { draftSubjects } from "./subject.ts";
import { draftTimes } from "./when.ts";
import { openWorkshop, type Workshop } from "./workshop.ts";

const FAMILIES: readonly ((workshop: Workshop) => Draft[])[] = [
  draftSubjects,
  draftArguments,
  draftTimes,
  draftPlaces,
];

/** Every question that the rules can put, in the order of the article within each family; no stem twice. */
export function findDrafts(material: Material): Draft[] {
  const workshop = openWorkshop(material);
  const stems = new Set<string>();
  return [...draftOffices(material), ...FAMILIES.flatMap((family) => family(workshop))].filter(
    ({ stem, answer }) => {
      const key = `${stem.toLowerCase()} ${answer.text.toLowerCase()}`;
      if (stems.has(key)) return false;
      stems.add(key);
      return true;
    },
  );
}
