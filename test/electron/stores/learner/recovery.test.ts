import { randomUUID } from "node:crypto";
import {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AppError } from "../../../../base/errors.ts";
import { openFileStore } from "../../../../electron/main/stores/learner/file-store.ts";
import { encodeEvents, encodeHeader } from "../../../../electron/main/stores/learner/journal-text.ts";
import type { LearnerEvent } from "../../../../study/log/event.ts";
import { fixedClock } from "../../../support/a-study.ts";
import { anAnswer, named } from "../../../support/some-events.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const IN_ORDER = { damagedFiles: [], lostEvents: 0, usedOlderCopy: false };
const answers = (first: number, end: number): LearnerEvent[] =>
  Array.from({ length: end - first }, (_, index) => anAnswer(first + index));

function aFolder() {
  const root = temporaryFolder();
  const ada = join(root, "learner/ada");
  const troubles: AppError[] = [];
  const open = () =>
    openFileStore({
      folder: root,
      clock: fixedClock(),
      newId: randomUUID,
      onTrouble: (error) => troubles.push(error),
    }).open("ada");
  /** A start, one append of all the events, an end. */
  const write = async (...events: LearnerEvent[]): Promise<void> => {
    const log = await open();
    await log.append(events);
    await log.close();
  };
  const journals = () => readdirSync(ada).filter((name) => name.endsWith(".log"));
  const kept = () => readdirSync(join(ada, "damaged"));
  return { root, ada, open, write, journals, kept, troubles };
}

describe("a damaged snapshot", () => {
  it("is set aside byte for byte, and the one before it and the journals make up for it", async () => {
    const { ada, open, write, kept } = aFolder();
    await write(named("Ada"), ...answers(0, 5));
    await write(...answers(5, 9));
    writeFileSync(join(ada, "progress.json"), "not what it was");
    const log = await open();
    expect(log.report).toEqual({ damagedFiles: ["progress.json"], lostEvents: 0, usedOlderCopy: true });
    expect(await log.history()).toEqual([named("Ada"), ...answers(0, 9)]);
    const [name = ""] = kept();
    expect(name).toMatch(/^2026-11-23-[0-9a-f]{8}-progress\.json$/);
    expect(readFileSync(join(ada, "damaged", name), "utf8")).toBe("not what it was");
  });

  it("costs nothing even when the one before it is damaged as well", async () => {
    const { ada, open, write } = aFolder();
    for (let start = 0; start < 3; start++) await write(...answers(700 * start, 700 * (start + 1)));
    for (const name of ["progress.json", "progress.prev.json"]) truncateSync(join(ada, name), 100);
    const log = await open();
    expect(log.report).toMatchObject({ lostEvents: 0, usedOlderCopy: true });
    expect(await log.history()).toEqual(answers(0, 2_100));
    await log.close();
    expect((await open()).report).toEqual(IN_ORDER);
  });

  it("is told although only the journals are left", async () => {
    const { ada, open, write } = aFolder();
    await write(...answers(0, 5));
    writeFileSync(join(ada, "progress.json"), "");
    expect((await open()).report).toMatchObject({ damagedFiles: ["progress.json"], lostEvents: 0 });
  });
});

describe("a damaged file of older events", () => {
  it("is found when the history is read, and the journals make up for it", async () => {
    const { ada, open, write, kept } = aFolder();
    await write(...answers(0, 1_200));
    const chunk = readdirSync(ada).find((name) => name.startsWith("history-")) ?? "";
    const bytes = readFileSync(join(ada, chunk));
    bytes[5_000] = (bytes[5_000] ?? 0) ^ 1;
    writeFileSync(join(ada, chunk), bytes);
    const log = await open();
    expect(await log.history()).toEqual(answers(0, 1_200));
    await log.close();
    expect(kept()).toHaveLength(1);
    expect(await (await open()).history()).toEqual(answers(0, 1_200));
  });

  it("is told at the start when it is missing or has another length", async () => {
    const { ada, open, write } = aFolder();
    await write(...answers(0, 1_200));
    const chunk = readdirSync(ada).find((name) => name.startsWith("history-")) ?? "";
    truncateSync(join(ada, chunk), 9_000);
    const log = await open();
    expect(log.report).toEqual({ damagedFiles: [chunk], lostEvents: 0, usedOlderCopy: false });
    expect(await log.history()).toEqual(answers(0, 1_200));
  });
});

describe("a damaged journal", () => {
  it("costs nothing that a snapshot holds", async () => {
    const { ada, open, write, journals } = aFolder();
    await write(...answers(0, 20));
    writeFileSync(join(ada, journals()[0] ?? ""), "gone");
    const log = await open();
    expect(log.report).toMatchObject({ damagedFiles: journals(), lostEvents: 0 });
    expect(await log.history()).toEqual(answers(0, 20));
  });

  it("without a snapshot loses the line that cannot be read, and says how many", async () => {
    const { ada, open, kept } = aFolder();
    const log = await open();
    for (const event of answers(0, 20)) await log.append([event]);
    const [journal = ""] = readdirSync(ada).filter((name) => name.endsWith(".log"));
    const bytes = readFileSync(join(ada, journal));
    bytes[3_000] = (bytes[3_000] ?? 0) ^ 1;
    writeFileSync(join(ada, journal), bytes);
    const again = await open();
    expect(again.report).toEqual({ damagedFiles: [journal], lostEvents: 1, usedOlderCopy: false });
    expect(await again.history()).toHaveLength(19);
    await again.close();
    expect(readFileSync(join(ada, "damaged", kept()[0] ?? ""))).toEqual(bytes);
    expect((await open()).report).toEqual(IN_ORDER);
  });

  it("with a torn last line is what a kill leaves behind, and no reason to say anything", async () => {
    const { ada, open } = aFolder();
    const log = await open();
    await log.append([anAnswer(0)]);
    const [journal = ""] = readdirSync(ada).filter((name) => name.endsWith(".log"));
    appendFileSync(join(ada, journal), encodeEvents([anAnswer(1)], 2).slice(0, 70));
    const again = await open();
    expect(again.report).toEqual(IN_ORDER);
    expect(await again.history()).toEqual([anAnswer(0)]);
  });

  it("brings back no part of a call that was not written to its end", async () => {
    const { ada, open } = aFolder();
    const log = await open();
    await log.append([anAnswer(0)]);
    const [journal = ""] = readdirSync(ada).filter((name) => name.endsWith(".log"));
    const call = encodeEvents(answers(1, 4), 2);
    appendFileSync(join(ada, journal), call.split("\n").slice(0, 2).join("\n").concat("\n"));
    expect(await (await open()).history()).toEqual([anAnswer(0)]);
  });
});

describe("what was written but told as not saved", () => {
  it("is left out when the next segment took over", async () => {
    const { ada, open, write } = aFolder();
    await write(named("Ada"));
    const first = { session: "s", segment: 1, ordinal: 5, after: 0, from: 1 };
    const second = { session: "s", segment: 2, ordinal: 5, after: 1, from: 3 };
    writeFileSync(join(ada, "j-s-1.log"), encodeHeader(first) + encodeEvents(answers(1, 3), 1));
    writeFileSync(join(ada, "j-s-2.log"), encodeHeader(second) + encodeEvents([anAnswer(7)], 3));
    const log = await open();
    expect(log.report).toEqual(IN_ORDER);
    expect(await log.history()).toEqual([named("Ada"), anAnswer(1), anAnswer(7)]);
  });
});

describe("an event that breaks the format", () => {
  it("is refused before anything is written, so that no start ever meets it", async () => {
    const { ada, open } = aFolder();
    const log = await open();
    const bad = { ...anAnswer(1), score: 7 };
    await expect(log.append([anAnswer(0), bad])).rejects.toMatchObject({ code: "invalid-input" });
    expect(readdirSync(ada).filter((name) => name.endsWith(".log"))).toEqual([]);
  });
});

describe("the files", () => {
  it("keep the snapshot small however long the history is", async () => {
    const { ada, write } = aFolder();
    await write(...answers(0, 2_000));
    for (let start = 1; start < 5; start++) await write(...answers(2_000 * start, 2_000 * (start + 1)));
    expect(statSync(join(ada, "progress.json")).size).toBeLessThan(10_000);
  });

  it("are not touched by a start that has nothing to recover", async () => {
    const { ada, open, write } = aFolder();
    await write(named("Ada"));
    const before = statSync(join(ada, "progress.json")).mtimeMs;
    await (await open()).close();
    expect(statSync(join(ada, "progress.json")).mtimeMs).toBe(before);
    expect(readdirSync(ada).filter((name) => name.endsWith(".log"))).toHaveLength(1);
  });
});

describe("leftovers of a killed program", () => {
  it("are swept at the next start, those of a running one are not", async () => {
    const { ada, open, write } = aFolder();
    await write(named("Ada"));
    const dead = join(ada, "progress.json.4194999.tmp");
    const alive = join(ada, `progress.json.${process.ppid}.tmp`);
    for (const file of [dead, alive]) writeFileSync(file, "half a");
    await (await open()).close();
    expect(readdirSync(ada).filter((name) => name.endsWith(".tmp"))).toEqual([
      `progress.json.${process.ppid}.tmp`,
    ]);
    rmSync(alive);
  });
});
