/** A zone that changes while the app runs, as in a plane: a mount namespace gives a process an /etc of its own. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const ZONES = "/usr/share/zoneinfo";
const OWN_ETC =
  "mount -t tmpfs t $0 && mkdir $0/u $0/w && mount -t overlay o -o lowerdir=/etc,upperdir=$0/u,workdir=$0/w /etc";
const FOLDER = mkdtempSync(join(tmpdir(), "dateline-zone-")); // a mount point: it stays empty
const canRun =
  existsSync(`${ZONES}/Europe/Berlin`) &&
  spawnSync("unshare", ["-rm", "sh", "-c", OWN_ETC, FOLDER]).status === 0;

/** Prints the zone after each of the moves. */
const program = (zones: readonly string[]): string => `
  import { execFileSync } from "node:child_process";
  import { systemClock } from ${JSON.stringify(resolve("electron/main/system/clock.ts"))};
  for (const zone of ${JSON.stringify(zones)}) {
    execFileSync("ln", ["-sfn", "${ZONES}/" + zone, "/etc/localtime"]);
    console.log(systemClock.now().zoneMin);
  }`;

const told = (zones: readonly string[], env: NodeJS.ProcessEnv): string[] =>
  execFileSync(
    "unshare",
    [
      "-rm",
      "sh",
      "-c",
      `${OWN_ETC} && exec "$1" --input-type=module -e "$2"`,
      FOLDER,
      process.execPath,
      program(zones),
    ],
    { encoding: "utf8", env },
  )
    .trim()
    .split("\n");

describe.skipIf(!canRun)(canRun ? "the clock" : "the clock (SKIPPED: no mount namespace here)", () => {
  const { TZ: _, ...env } = process.env;

  test("has the zone of each place on the way", () => {
    const zones = ["Asia/Tokyo", "Asia/Kathmandu", "America/Phoenix", "Pacific/Kiritimati", "Etc/UTC"];
    expect(told(zones, env)).toEqual(["540", "345", "-420", "840", "0"]);
  });

  test("keeps a zone that was set for the app", () => {
    expect(told(["Asia/Tokyo", "America/Phoenix"], { ...env, TZ: "Asia/Dubai" })).toEqual(["240", "240"]);
  });
});
