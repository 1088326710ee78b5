import { open, stat } from "node:fs/promises";
import { mainWords as words } from "../system/words.ts";

/** The text of a file, or one sentence that says why there is none. */
export type TextRead =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "refused"; readonly message: string };

/**
 * Reads a file that somebody offered. The path is data: it is looked at before it is opened, and nothing but an
 * ordinary file of at most so many bytes is read.
 */
export async function readTextFile(path: string, maxBytes: number): Promise<TextRead> {
  try {
    // Looked at by name first: to open a pipe or a device would wait for ever.
    const { size } = await stat(path).then((found) =>
      found.isFile() ? found : Promise.reject(new NotAFile()),
    );
    if (size > maxBytes) {
      return refuse(words.tooLarge(inMegabytes(size), inMegabytes(maxBytes)));
    }
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readAtMost(path, maxBytes));
    return { kind: "text", text };
  } catch (error) {
    return refuse(whyUnreadable(error, maxBytes));
  }
}

/** The first bytes of an ordinary file, as text; "" where there is none. */
export async function readBeginning(path: string, bytes: number): Promise<string> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return "";
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(bytes), position: 0 });
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}

const refuse = (message: string): TextRead => ({ kind: "refused", message });
const inMegabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

class NotAFile extends Error {}
class TooLarge extends Error {}

/** A file may grow between the look and the read, and some say 0 bytes and never end. */
async function readAtMost(path: string, maxBytes: number): Promise<Uint8Array> {
  const handle = await open(path, "r");
  try {
    const chunks: Uint8Array[] = [];
    let total = 0;
    for await (const chunk of handle.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>) {
      total += chunk.byteLength;
      if (total > maxBytes) throw new TooLarge();
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    await handle.close();
  }
}

function whyUnreadable(error: unknown, maxBytes: number): string {
  if (error instanceof NotAFile) return words.notAFile;
  if (error instanceof TooLarge) return words.grewTooLarge(inMegabytes(maxBytes));
  if (error instanceof TypeError) return words.notText;
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT") return words.noSuchFile;
  if (code === "EACCES" || code === "EPERM") return words.mayNotRead;
  return words.notRead;
}
