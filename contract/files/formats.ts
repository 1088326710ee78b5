/** How a format is called, written and told to the system. */
interface FileFormat {
  /** As the dialog for saving names it. */
  readonly name: string;
  readonly mediaType: string;
  /** Whether `content` is the text itself, or the bytes as base64. */
  readonly content: "text" | "base64";
}

/** Every format in which Dateline saves a file for the learner, by its ending. */
export const FILE_FORMATS = {
  json: { name: "A learner's work", mediaType: "application/json", content: "text" },
  csv: { name: "Table", mediaType: "text/csv", content: "text" },
  png: { name: "Picture", mediaType: "image/png", content: "base64" },
} as const satisfies Record<string, FileFormat>;

export type FileKind = keyof typeof FILE_FORMATS;
