import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isChunkName } from "../../electron/main/stores/learner/history.ts";
import { sealText } from "../../electron/main/stores/learner/sealed-text.ts";
import { SNAPSHOT_EVERY } from "../../study/state/snapshot.ts";
import { type Random, seededRandom } from "../../base/random.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { filesIn, inspectFolder } from "./inspect-folder.ts";
import { runWriter } from "./run-writer.ts";

const DAMAGES = Number(process.env["DATELINE_DAMAGES"] ?? 300);
/** The journal that no snapshot covers yet. */
const TAIL = "learner/ada/j-d-1.log";
const ANSWERS = 1_290;

const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)] as T;

/** Each takes a file's bytes and gives the damaged ones; null deletes the file. */
const WAYS: Readonly<Record<string, (bytes: Buffer, at: number, random: Random) => Buffer | null>> = {
  truncate: (bytes, at) => bytes.subarray(0, at),
  "flip a bit": (bytes, at, random) => {
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return bytes;
  },
  "zero 512 bytes": (bytes, at) => bytes.fill(0, at, Math.min(bytes.length, at + 512)),
  "zero everything": (bytes) => bytes.fill(0),
  "random 4 KiB": (bytes, at, random) =>
    Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(
        Array.from({ length: Math.min(4_096, bytes.length - at) }, () => Math.floor(random() * 256)),
      ),
      bytes.subarray(at + 4_096),
    ]),
  empty: () => Buffer.alloc(0),
  delete: () => null,
  "write the end twice": (bytes, at) => Buffer.concat([bytes, bytes.subarray(at)]),
};

/**
 * Several sessions that ended well, history in chunks, and a last session that was killed with a tail unsaved.
 *
 * @param merged  as in `runWriter`: the log began anew so often
 */
async function makeTemplate(merged: number): Promise<string> {
  const template = temporaryFolder();
  const learner = join(template, "learner/ada");
  for (const [session, first, end] of [
    ["a", 0, 500],
    ["b", 500, 1_100],
    ["c", 1_100, 1_250],
  ] as const) {
    await runWriter({ folder: template, first, end, session, merged: session === "c" ? merged : 0 });
  }
  const kept = temporaryFolder();
  for (const name of ["progress.json", "progress.prev.json"]) cpSync(join(learner, name), join(kept, name));
  await runWriter({ folder: template, first: 1_250, end: ANSWERS, session: "d" });
  for (const name of ["progress.json", "progress.prev.json"]) cpSync(join(kept, name), join(learner, name));
  return template;
}

interface Damage {
  readonly file: string;
  readonly way: string;
}

function damageOneFile(folder: string, spared: readonly string[], random: Random): Damage | null {
  const file = pick(
    filesIn(folder).filter((name) => !spared.includes(name)),
    random,
  );
  const way = pick(Object.keys(WAYS), random);
  const path = join(folder, file);
  const before = readFileSync(path);
  const after = WAYS[way]?.(Buffer.from(before), Math.floor(random() * before.length), random) ?? null;
  if (after === null) rmSync(path);
  else if (after.equals(before)) return null;
  else writeFileSync(path, after);
  return { file, way };
}

/** What is lost beyond what such a damage may lose, or lost and not told. */
function lossesUntold({ file, way }: Damage, found: Awaited<ReturnType<typeof inspectFolder>>): string[] {
  const { lost, report } = found;
  const isTold = report.lostEvents > 0 || report.damagedFiles.length > 0;
  const isTail = file === TAIL;
  // What a crash leaves behind looks like these two; nothing can tell them from it.
  const looksLikeACrash = isTail && ["truncate", "delete"].includes(way);
  const mayLose = isTail ? (way === "flip a bit" ? 2 : SNAPSHOT_EVERY) : 0;
  const problems: string[] = [];
  if (lost.length > mayLose) problems.push(`lost ${lost.length} answers`);
  if (lost.length > 0 && !isTold && !looksLikeACrash) problems.push("lost answers without telling");
  if (report.lostEvents > lost.length && way !== "write the end twice")
    problems.push("told of more than was lost");
  return problems;
}

async function judge(template: string, spared: readonly string[], random: Random): Promise<string[]> {
  const folder = temporaryFolder();
  cpSync(template, folder, { recursive: true });
  const damage = damageOneFile(folder, spared, random);
  if (damage === null) return [];
  const damagedBytes = existsSync(join(folder, damage.file)) ? readFileSync(join(folder, damage.file)) : null;
  const found = await inspectFolder(
    folder,
    Array.from({ length: ANSWERS }, (_, n) => n),
  );
  const { report } = found;
  const problems = [...lossesUntold(damage, found)];
  if (found.duplicates > 0 || found.wrong > 0)
    problems.push(`${found.duplicates} twice, ${found.wrong} wrong`);
  if (!found.stateIsReplay) problems.push("the state is not that of the history");
  if (damagedBytes !== null && report.damagedFiles.includes(damage.file.split("/").at(-1) ?? "")) {
    const kept = filesIn(folder).filter((name) => name.includes("damaged/"));
    if (!kept.some((name) => readFileSync(join(folder, name)).equals(damagedBytes)))
      problems.push("the damaged file was not kept");
  }
  const again = await inspectFolder(folder, []);
  if (again.answers !== found.answers || again.report.damagedFiles.length + again.report.lostEvents > 0) {
    problems.push(`a second recovery differs: ${JSON.stringify(again.report)}`);
  }
  return problems.map((problem) => `${damage.way}, ${damage.file}: ${problem}; ${JSON.stringify(report)}`);
}

it.each([
  ["", 0, DAMAGES, []],
  // Behind a merge the tail is as it is without one.
  [", after merges", 75, Math.ceil(DAMAGES / 3), [TAIL]],
])(
  "survives random damages to one file each%s",
  {
    timeout: DAMAGES * 1_000,
  },
  async (what, merged, rounds, spared) => {
    const template = await makeTemplate(merged);
    const random = seededRandom(`damage${what}`);
    const problems: string[] = [];
    for (let round = 0; round < rounds; round++)
      problems.push(...(await judge(template, ["ballast.bin", ...spared], random)));
    expect(problems).toEqual([]);
  },
);

it("tells of what is lost when a chunk and a journal are unreadable at once", {
  timeout: 120_000,
}, async () => {
  const template = await makeTemplate(0);
  const names = filesIn(template);
  const chunks = names.filter((name) => isChunkName(name.split("/").at(-1) ?? ""));
  const journals = names.filter((name) => name.endsWith(".log") && name !== TAIL);
  expect([chunks.length, journals.length]).not.toContain(0);
  let lossy = 0;
  for (const chunk of chunks)
    for (const journal of journals) {
      const folder = temporaryFolder();
      cpSync(template, folder, { recursive: true });
      // whole in itself, and still not what the snapshot knows
      writeFileSync(join(folder, chunk), sealText('"runs":[]').text);
      writeFileSync(join(folder, journal), Buffer.alloc(readFileSync(join(folder, journal)).length));
      const { lost, report } = await inspectFolder(
        folder,
        Array.from({ length: ANSWERS }, (_, n) => n),
      );
      if (lost.length > 0) lossy++;
      expect({ chunk, journal, told: report.lostEvents }).toEqual({ chunk, journal, told: lost.length });
    }
  expect(lossy).toBeGreaterThan(0);
});
