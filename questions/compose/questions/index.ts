import type { Draft } from "../draft.ts";
import type { Material } from "../material.ts";
import type { Candidate } from "./candidate.ts";
import { makeChoice } from "./choice.ts";
import { makeDate } from "./date.ts";
import { makeNumber } from "./number.ts";
import { makeTyped } from "./typed.ts";

/** Makes the questions of one kind from all drafts of an article. Deterministic. */
export type Maker = (drafts: readonly Draft[], material: Material) => Candidate[];

const MAKERS: readonly Maker[] = [makeTyped, makeDate, makeNumber, makeChoice];

/** Every question in every kind that its drafts allow. */
export function askDrafts(drafts: readonly Draft[], material: Material): Candidate[] {
  return MAKERS.flatMap((make) => make(drafts, material));
}
