import type { Draft } from "../draft.ts";
import type { Material } from "../material.ts";
import { draftOffices } from "./office.ts";

/** Every question that the rules can put, in the order of the article within each rule. */
export function findDrafts(material: Material): Draft[] {
  return [draftOffices].flatMap((family) => family(material));
}
