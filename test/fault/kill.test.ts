import { expect, it } from "vitest";
import { seededRandom } from "../../base/random.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { filesIn, inspectFolder } from "./inspect-folder.ts";
import { runWriter } from "./run-writer.ts";

const KILLS = Number(process.env["DATELINE_KILLS"] ?? 200);
const KILLS_A_FOLDER = 25;
const INSPECTED = 5;

/** Kills writers over one folder, most of them in, or soon after, recovering from the kill before. */
async function killOver(folder: string, kills: number, seed: string, merged = 0) {
  const random = seededRandom(seed);
  const acknowledged = new Set<number>();
  const problems: string[] = [];
  let first = 0;
  for (let round = 1; round <= kills; round++) {
    const run = await runWriter({
      folder,
      first,
      end: 1_000_000,
      merged,
      killAfterMs: random() * 60,
    });
    for (const n of run.acknowledged) acknowledged.add(n);
    for (const line of run.told) problems.push(`told without a fault: ${line}`);
    // One more than acknowledged may be there: the kill came between the save and its acknowledgement.
    first = Math.max(-1, ...acknowledged) + 2;
    if (round % INSPECTED !== 0 && round !== kills) continue;
    const found = await inspectFolder(folder, acknowledged);
    const { lostEvents, damagedFiles, usedOlderCopy } = found.report;
    if (
      found.lost.length + found.duplicates + found.wrong + lostEvents + damagedFiles.length > 0 ||
      usedOlderCopy
    ) {
      problems.push(`round ${round}: ${JSON.stringify(found)}`);
    }
    if (!found.stateIsReplay) problems.push(`round ${round}: the state is not that of the history`);
    const leftovers = filesIn(folder).filter((name) => name.endsWith(".tmp"));
    if (leftovers.length > 0) problems.push(`round ${round}: left over ${leftovers.join(", ")}`);
  }
  return { acknowledged: acknowledged.size, problems };
}

it(`loses no acknowledged answer to ${KILLS} kills at random moments`, {
  timeout: KILLS * 2_000,
}, async () => {
  const folders = Array.from({ length: Math.ceil(KILLS / KILLS_A_FOLDER) }, (_, index) => index);
  const done: Awaited<ReturnType<typeof killOver>>[] = [];
  const lane = async (): Promise<void> => {
    for (let next = folders.shift(); next !== undefined; next = folders.shift()) {
      done.push(await killOver(temporaryFolder(), KILLS_A_FOLDER, `kill ${next}`));
    }
  };
  await Promise.all([lane(), lane(), lane()]);
  expect(done.flatMap(({ problems }) => problems)).toEqual([]);
  const acknowledged = done.reduce((sum, folder) => sum + folder.acknowledged, 0);
  expect(acknowledged).toBeGreaterThan(KILLS);
  console.log(`kills: ${KILLS}, acknowledged answers: ${acknowledged}, lost: 0, duplicates: 0`);
});

it("loses and doubles no answer to kills while logs are merged", { timeout: 120_000 }, async () => {
  const done = await Promise.all(
    [2, 5].map((merged) => killOver(temporaryFolder(), 20, `merge ${merged}`, merged)),
  );
  expect(done.flatMap(({ problems }) => problems)).toEqual([]);
  expect(done.every(({ acknowledged }) => acknowledged > 20)).toBe(true);
});
