/**
 * A program of its own that appends answers with the real store, for tests that kill it or make its system calls
 * fail. Prints the number of each answer when it has been acknowledged; on stderr `REFUSED <number> <code>` for an
 * append that failed, `TROUBLE <code>` for a failure that no caller waits for, and `CLOSED` at a clean end.
 *
 *     node test/fault/writer.ts FOLDER FIRST END [SESSION [MERGED]]
 *
 * With MERGED, every answer whose number it divides does not come by an append: the whole log is merged with it.
 */
import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { AppError } from "../../base/errors.ts";
import { openFileStore } from "../../electron/main/stores/learner/file-store.ts";
import { mergeLogs } from "../../study/log/merge-logs.ts";
import { anAnswer } from "../support/some-events.ts";

const [folder = "", first = "0", end = "0", session = "", merged = "0"] = process.argv.slice(2);
const told = (line: string): unknown => writeSync(2, `${line}\n`);
const codeOf = (error: unknown): string => (error instanceof AppError ? error.code : String(error));

let ids = 0;
const store = openFileStore({
  folder,
  clock: { now: () => ({ at: Date.now(), zoneMin: 0 }) },
  newId: () => (session === "" ? randomUUID() : `${session}${ids++ || ""}`),
  onTrouble: ({ code }) => told(`TROUBLE ${code}`),
});
try {
  const log = await store.open("ada");
  for (let n = Number(first); n < Number(end); n++) {
    try {
      if (n % Number(merged) === 0) await log.rewrite((history) => mergeLogs(history, [anAnswer(n)]).events);
      else await log.append([anAnswer(n)]);
      writeSync(1, `${n}\n`);
    } catch (error) {
      told(`REFUSED ${n} ${codeOf(error)}`);
    }
  }
  await log.close();
  told("CLOSED");
} catch (error) {
  told(`REFUSED open ${codeOf(error)}`);
}
