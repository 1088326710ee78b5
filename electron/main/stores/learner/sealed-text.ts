/**
 * A JSON file that carries its own checksum: `{"schema":5,"sum":"<64 hex digits>", ...}`. The sum is the SHA-256
 * of the whole file with the 64 digits written as zeros, so any version can check a file of any other version.
 */
import { createHash } from "node:crypto";
import { AppError } from "../../../../base/errors.ts";
import { DATA_FORMAT } from "../../../../study/state/snapshot.ts";

const ZEROS = "0".repeat(64);
const START = /^\{"schema":(\d{1,6}),"sum":"([0-9a-f]{64})"/;

export function sha256(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** @param fields  what the file holds besides `schema` and `sum`, as JSON text without the outer braces */
export function sealText(fields: string): { readonly text: string; readonly sum: string } {
  const blank = `{"schema":${DATA_FORMAT},"sum":"${ZEROS}",${fields}}\n`;
  const sum = sha256(blank);
  return { text: blank.replace(ZEROS, sum), sum };
}

export type Unsealed<T> =
  | { readonly kind: "whole"; readonly content: T; readonly sum: string; readonly schema: number }
  | { readonly kind: "damaged" };

/**
 * @throws AppError `newer-data` for every file whose schema is higher than ours, even when its sum is wrong:
 *         to leave a damaged file alone costs nothing, to "repair" newer data could cost all of it
 */
export function unsealText<T>(text: string, name: string): Unsealed<T> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { kind: "damaged" }; // broken JSON is one of the ways a file is damaged
  }
  refuseNewer(content, name);
  const start = START.exec(text);
  const sum = start?.[2];
  if (sum === undefined || sha256(text.replace(sum, ZEROS)) !== sum) return { kind: "damaged" };
  return { kind: "whole", content: content as T, sum, schema: Number(start?.[1]) };
}

/** @throws AppError `newer-data` when `content` is an object with a schema higher than ours */
export function refuseNewer(content: unknown, name: string): void {
  const schema = (content as { schema?: unknown } | null)?.schema;
  if (typeof schema === "number" && schema > DATA_FORMAT) throw newerData(name);
}

export function newerData(name: string): AppError {
  return new AppError(
    "newer-data",
    `"${name}" was written by a newer version of Dateline. Nothing was changed.`,
    { details: { file: name } },
  );
}
