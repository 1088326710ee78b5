import type { FileToSave } from "../../../contract/files/ports.ts";
import { FILE_FORMATS } from "../../../contract/files/formats.ts";

/** The browser reads the blob after the click; it says nowhere when it has. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads, which may ask where to put it. @returns its name */
export async function saveByDownload({ name, kind, content }: FileToSave): Promise<string> {
  const format = FILE_FORMATS[kind];
  const bytes =
    format.content === "base64" ? Uint8Array.from(atob(content), (one) => one.charCodeAt(0)) : content;
  const address = URL.createObjectURL(new Blob([bytes], { type: format.mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  return name;
}
