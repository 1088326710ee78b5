import { expect, it } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { inspectFolder } from "./inspect-folder.ts";
import { runWriter } from "./run-writer.ts";

const ROUNDS = Number(process.env["DATELINE_ROUNDS"] ?? 2);
const EACH = 300;

it("keeps every answer of three programs that write at once without a lock", {
  timeout: ROUNDS * 60_000,
}, async () => {
  const folder = temporaryFolder();
  const acknowledged: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const starts = [0, 1, 2].map((program) => (round * 3 + program) * EACH);
    const runs = await Promise.all(starts.map((first) => runWriter({ folder, first, end: first + EACH })));
    expect(runs.map(({ told }) => told)).toEqual([["CLOSED"], ["CLOSED"], ["CLOSED"]]);
    acknowledged.push(...runs.flatMap((run) => run.acknowledged));
    expect(acknowledged).toHaveLength((round + 1) * 3 * EACH);
    expect(await inspectFolder(folder, acknowledged)).toEqual({
      lost: [],
      duplicates: 0,
      wrong: 0,
      answers: acknowledged.length,
      stateIsReplay: true,
      report: { damagedFiles: [], lostEvents: 0, usedOlderCopy: false },
    });
  }
});
