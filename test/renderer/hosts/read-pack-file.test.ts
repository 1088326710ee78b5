import { expect, test } from "vitest";
import { readPackFile } from "../../../renderer/hosts/read-pack-file.ts";

const offer = (...bytes: number[]): ReturnType<typeof readPackFile> =>
  readPackFile(new File([new Uint8Array(bytes)], "cafe.json"));

test("a file in UTF-8 is read, with or without a mark at its beginning", async () => {
  expect(await offer(0x63, 0xc3, 0xa9)).toEqual({ file: "cafe.json", text: "cé" });
  expect(await offer(0xef, 0xbb, 0xbf, 0x63, 0xc3, 0xa9)).toEqual({ file: "cafe.json", text: "cé" });
});

test.each([
  ["Windows-1252", [0x63, 0xe9, 0x92]],
  ["UTF-16", [0xff, 0xfe, 0x63, 0x00]],
  ["UTF-8 cut short", [0x63, 0xc3]],
])("a file in %s is refused, and no letter is exchanged", async (_, bytes) => {
  expect(await offer(...bytes)).toEqual({
    file: "cafe.json",
    result: { kind: "refused", issues: [{ path: "", message: "The file is not text in UTF-8." }] },
  });
});
