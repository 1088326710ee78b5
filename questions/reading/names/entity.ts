import type { Gender } from "../gazetteer/given-names.ts";
import type { KnownPlace } from "../gazetteer/places.ts";
import type { HeldOffice } from "./held-office.ts";
import type { NameRun } from "./runs.ts";

export type EntityKind = "person" | "place" | "organization";
export interface Mention extends NameRun {
  readonly entity: Entity;
}
/** Someone or something that the article names; filled while the names are read, then only looked at. */
export interface Entity {
  readonly kind: EntityKind;
  /** The fullest form in the article. */
  name: string;
  readonly place: KnownPlace | null;
  office: HeldOffice | null;
  /** Words that name the person's offices, in small letters. */
  readonly officeHeads: Set<string>;
  /** The offices in full, in small letters. */
  readonly officeTexts: string[];
  gender: Gender | null;
  /** A family name of which the article does not tell whose it is. */
  open: boolean;
  readonly mentions: Mention[];
}

/** An entity without mentions yet. */
export const createEntity = (kind: EntityKind, name: string, place: KnownPlace | null): Entity => ({
  kind,
  name,
  place,
  office: null,
  officeHeads: new Set(),
  officeTexts: [],
  gender: null,
  open: false,
  mentions: [],
});
