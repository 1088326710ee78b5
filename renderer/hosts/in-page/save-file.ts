import type { FileToSave } from "../../../contract/files/ports.ts";

const TYPES: Readonly<Record<FileToSave["kind"], string>> = {
  json: "application/json",
  csv: "text/csv",
  png: "image/png",
};
/** The browser reads the blob after the click; it says nowhere when it has. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads, which may ask where to put it. @returns its name */
export async function saveByDownload({ name, kind, content }: FileToSave): Promise<string> {
  const bytes = kind === "png" ? Uint8Array.from(atob(content), (one) => one.charCodeAt(0)) : content;
  const address = URL.createObjectURL(new Blob([bytes], { type: TYPES[kind] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  return name;
}
