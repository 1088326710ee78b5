import type { Pack } from "../../questions/pack/pack.ts";
import type { ParsedPack } from "../../questions/pack/parse-pack.ts";

/** Where pack sources are kept. Implemented over a folder (electron), IndexedDB (renderer) and memory (tests). */
export interface PackShelf {
  /** The packs that ship with Dateline; they were checked when it was built. */
  bundled(): Promise<readonly Pack[]>;
  /** What was added, each under the name it is kept by; a source that cannot be read is left out and told. */
  added(): Promise<readonly { readonly name: string; readonly text: string }[]>;
  /**
   * Keeps a source, replacing an earlier version of the same pack in one step.
   * @throws AppError `not-saved` or `disk-full`; the earlier version is still there then
   */
  save(pack: string, text: string): Promise<void>;
  remove(pack: string): Promise<void>;
}

/** Reads a pack source. In the desktop app this happens outside the main process, with limits on time and memory. */
export type PackReader = (text: string) => Promise<ParsedPack>;
