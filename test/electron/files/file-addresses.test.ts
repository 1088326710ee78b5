import { describe, expect, test } from "vitest";
import { packPathsOf } from "../../../electron/main/files/pack-files.ts";

describe("a pack on the command line", () => {
  test.each([
    ["file:///home/ada/bridge.dateline", "/home/ada/bridge.dateline"],
    ["file://localhost/home/ada/bridge.dateline", "/home/ada/bridge.dateline"],
    ["FILE:///home/ada/bridge.DATELINE", "/home/ada/bridge.DATELINE"],
    ["file:/home/ada/bridge.json", "/home/ada/bridge.json"],
    ["file:///home/ada/%C3%9Cbung%20Br%C3%BCcke%201.dateline", "/home/ada/Übung Brücke 1.dateline"],
    ["file:///home/ada/Übung 1.dateline", "/home/ada/Übung 1.dateline"],
    ["file:///home/ada/week%233%3F.dateline", "/home/ada/week#3?.dateline"],
    ["file:///home/ada/week#3.dateline", "/home/ada/week#3.dateline"],
    ["file:///home/ada/why?.dateline", "/home/ada/why?.dateline"],
    ["file:///home/ada/100%.dateline", "/home/ada/100%.dateline"],
    ["week:3.dateline", "/desk/week:3.dateline"],
    ["file:3.dateline", "/desk/file:3.dateline"],
    ["notes/a:b/c.json", "/desk/notes/a:b/c.json"],
    ["/home/ada/16:30.dateline", "/home/ada/16:30.dateline"],
    ["./-draft.dateline", "/desk/-draft.dateline"],
  ])("%s is the file %s", (word, path) => {
    expect(packPathsOf([word], "/desk")).toEqual([path]);
  });

  test.each([
    "https://example.org/a.json",
    "--flag=x.json",
    "app://local/a.dateline",
    "file:///home/ada/a.txt",
  ])("%s is none", (word) => {
    expect(packPathsOf([word], "/desk")).toEqual([]);
  });
});
