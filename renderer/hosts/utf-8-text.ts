export const NOT_UTF8 = "The file is not text in UTF-8.";

/** The text of a file; null where it is none in UTF-8. `file.text()` would put U+FFFD for what it cannot read. */
export async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}
