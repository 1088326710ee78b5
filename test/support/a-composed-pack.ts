import { readFileSync } from "node:fs";
import { composePack } from "../../questions/compose/compose-pack.ts";
import { findDrafts } from "../../questions/compose/drafts/index.ts";
import type { Draft } from "../../questions/compose/stages/draft.ts";
import { gatherMaterial } from "../../questions/compose/material/material.ts";
import { Workshop } from "../../questions/compose/material/workshop.ts";
import { joinStem } from "../../questions/compose/stages/stem.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import { loadModel } from "../../questions/reading/model/model.ts";

export const model = loadModel(
  readFileSync(new URL("../../questions/reading/model/weights.bin", import.meta.url)),
);
const PUBLISHED = "2023-10-18";

/** What questions about a text are made from, with the weights that ship. */
export const workshopOf = (text: string, published = PUBLISHED): Workshop =>
  new Workshop(gatherMaterial({ text, published, publisher: null }, model));

/** The drafts of a text, with the weights that ship and their stems in one. */
export const draftsOf = (
  text: string,
  published = PUBLISHED,
): (Omit<Draft, "stem"> & { readonly stem: string })[] =>
  findDrafts(workshopOf(text, published)).drafts.map((draft) => ({ ...draft, stem: joinStem(draft.stem) }));

/** A pack made from a text, with the weights that ship. */
export const compose = (text: string, questions: number | "all" = "all", published = PUBLISHED): Pack =>
  composePack({ text, published, publisher: null }, model, { questions });

export const LAVROV = readFileSync(new URL("../fixtures/lavrov-pyongyang.txt", import.meta.url), "utf8");
