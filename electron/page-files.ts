import { own } from "../base/own.ts";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { PAGE_HEADERS } from "../contract/content-policy.ts";

/** Address path of each file of the built page, with where it lies and what it is. */
export type PageFiles = ReadonlyMap<string, { readonly file: string; readonly type: string }>;

export interface PageAnswer {
  readonly status: 200 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/**
 * Looks once what the build made. Later requests are looked up in this map and never joined to a path, so no
 * address can reach another file. Files of other types than those above are left out.
 */
export function listPageFiles(folder: string): PageFiles {
  const files = new Map<string, { file: string; type: string }>();
  const walk = (inside: string, address: string): void => {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const file = join(inside, entry.name);
      const type = own(TYPES, extname(entry.name));
      if (entry.isDirectory()) walk(file, `${address}${entry.name}/`);
      else if (type !== undefined) files.set(address + entry.name, { file, type });
    }
  };
  walk(folder, "/");
  const index = files.get("/index.html");
  if (index !== undefined) files.set("/", index);
  return files;
}

/**
 * The answer to one request for the page, the same for `app://` and for 127.0.0.1.
 *
 * @param pathname  as it came, still percent-encoded; it either is in the map or is not found
 */
export async function answerPageRequest(
  files: PageFiles,
  method: string,
  pathname: string,
): Promise<PageAnswer> {
  if (method !== "GET" && method !== "HEAD") return inWords(405, "Only reading is possible here.");
  const found = files.get(pathname);
  if (found === undefined) return inWords(404, "There is no such file.");
  const body = method === "HEAD" ? new Uint8Array() : await readFile(found.file).catch(() => null);
  if (body === null) return inWords(404, "This file is gone: the page was built anew. Load it again.");
  return { status: 200, headers: { ...PAGE_HEADERS, "Content-Type": found.type }, body };
}

function inWords(status: 404 | 405, words: string): PageAnswer {
  const headers = { ...PAGE_HEADERS, "Content-Type": "text/plain; charset=utf-8" };
  return { status, headers, body: new TextEncoder().encode(words) };
}
