import type { FileKind } from "./formats.ts";

/** A file for the learner to keep. */
export interface FileToSave {
  /** Without a folder, and without characters that a system does not allow. */
  readonly name: string;
  readonly kind: FileKind;
  /** Text, or bytes as base64: `FILE_FORMATS` says which. */
  readonly content: string;
}

/** What a host does for files that are saved. */
export interface FilePorts {
  /** Lets the learner choose where to save a file, and saves it whole; null when the dialog was closed. */
  saveFile(file: FileToSave): Promise<string | null>;
}
