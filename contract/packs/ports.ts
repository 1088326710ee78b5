import type { AddedPack } from "../../study/library/added-pack.ts";

/** A file that was offered as a pack: its text, or why it never got that far. */
export type ChosenFile =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly result: AddedPack };

/** What a host does for the calls about packs. */
export interface PackPorts {
  /** Lets the learner choose pack files and gives their texts; a file that was too large or unreadable gives its refusal. */
  choosePackTexts(): Promise<readonly ChosenFile[]>;
}
