import { chmodSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openPackShelf } from "../../../electron/main/stores/pack-shelf.ts";
import { openLibrary } from "../../../study/library/library.ts";
import { parsePack } from "../../../questions/pack/parse-pack.ts";
import { aPack, sourceOf } from "../../support/a-pack.ts";

const aFolder = (): string => join(mkdtempSync(join(tmpdir(), "dateline-packs-")), "packs");
const shelfIn = (folder: string) => openPackShelf(folder, [aPack()]);
const libraryIn = (folder: string) => openLibrary(shelfIn(folder), async (text) => parsePack(text));

describe("the shelf of packs", () => {
  test("keeps what was added, byte for byte, until it is removed", async () => {
    const folder = aFolder();
    const text = `${sourceOf(aPack({ id: "con", title: "Straße, Київ, 東京" }))}\n`;
    await shelfIn(folder).save("con", text);
    expect(await shelfIn(folder).added()).toEqual([{ name: "pack-con.json", text }]);
    await shelfIn(folder).remove("con");
    expect(await shelfIn(folder).added()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("holds the bundled packs without any folder, and makes none to read", async () => {
    const folder = aFolder();
    expect((await libraryIn(folder)).list().map(({ pack, origin }) => [pack.id, origin])).toEqual([
      ["bridge", "bundled"],
    ]);
    expect(() => readdirSync(folder)).toThrow("ENOENT");
  });

  test("replaces a pack by its newer version in one file", async () => {
    const folder = aFolder();
    const library = await libraryIn(folder);
    await library.add(sourceOf(aPack({ id: "other", version: 1 })));
    await library.add(sourceOf(aPack({ id: "other", version: 2 })));
    expect(readdirSync(folder)).toEqual(["pack-other.json"]);
    expect((await libraryIn(folder)).get("other").pack.version).toBe(2);
  });

  test("tells of files that cannot be read, leaves them where they are, and looks at nothing else", async () => {
    const folder = aFolder();
    await shelfIn(folder).save("good", sourceOf(aPack({ id: "good" })));
    writeFileSync(join(folder, "pack-torn.json"), '{"format":');
    writeFileSync(join(folder, "pack-latin.json"), Buffer.from([0xe9]));
    writeFileSync(join(folder, "pack-huge.json"), "");
    truncateSync(join(folder, "pack-huge.json"), 64_000_001);
    writeFileSync(join(folder, "notes.txt"), "mine");
    const library = await libraryIn(folder);
    expect(library.unreadable).toEqual(["pack-huge.json", "pack-latin.json", "pack-torn.json"]);
    expect(library.get("good").pack.id).toBe("good");
    expect(readFileSync(join(folder, "pack-torn.json"), "utf8")).toBe('{"format":');
    expect(readdirSync(folder)).toContain("notes.txt");
  });

  test.each(["../x", "a/b", "", "A", "x".repeat(65), "nul\0"])(
    "takes no id that is no id: %s",
    async (id) => {
      await expect(shelfIn(aFolder()).save(id, "{}")).rejects.toMatchObject({ code: "invalid-input" });
    },
  );

  test("says not-saved when the folder cannot be made, and keeps nothing", async () => {
    const folder = aFolder();
    writeFileSync(folder, "a file where the folder should be");
    chmodSync(folder, 0o400);
    await expect(shelfIn(folder).save("good", "{}")).rejects.toMatchObject({ code: "not-saved" });
  });
});
