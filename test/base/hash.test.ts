import { expect, test } from "vitest";
import { hashText } from "../../base/hash.ts";

/** The first three are the published values of FNV-1a. */
const HASHES = {
  "": 0x811c9dc5,
  a: 0xe40c292c,
  foobar: 0xbf9cf968,
  "the harbour": 0x3f9603f7,
  é: 0x6c0b6c44,
};

test("a text keeps its hash: names in packs and draws of sessions are made from it", () => {
  const found = Object.keys(HASHES).map((text) => [text, hashText(text) >>> 0]);
  expect(Object.fromEntries(found)).toEqual(HASHES);
});

test("another seed gives another hash", () => {
  expect(hashText("foobar", 0x2545f491)).not.toBe(hashText("foobar"));
});
