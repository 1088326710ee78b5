/** Rules of docs/decisions/0004 that can be counted in the sources. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ZONES } from "../../architecture.ts";

const FILES = ZONES.flatMap(({ name: zone }) =>
  readdirSync(zone, { recursive: true })
    .map((name) => join(zone, String(name)).replaceAll("\\", "/"))
    .filter((file) => /\.(ts|svelte|html|css)$/.test(file)),
).map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** Each place where the words stand, as the file that holds them. */
const filesWith = (words: RegExp): string[] =>
  FILES.flatMap(({ file, text }) => [...text.matchAll(new RegExp(words, `${words.flags}g`))].map(() => file));

test("one place makes windows", () => {
  expect(filesWith(/new BrowserWindow/)).toEqual(["electron/main/window/window.ts"]);
});

test.each([
  ["opens a page or a file outside the app", /openExternal|openPath|showItemInFolder/],
  ["runs text as code", /executeJavaScript|\beval\(|new Function\b|insertCSS/],
  [
    "weakens the page",
    /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|bypassCSP:/,
  ],
  ["writes one object into another where its lines could stand", /\.\.\.\{/],
  ["makes HTML of text", /\{@html|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write|srcdoc/],
  [
    "talks to the network",
    /\bfetch\((?!addressOf)|XMLHttpRequest|new WebSocket|EventSource|sendBeacon|node:https|node:dgram/,
  ],
])("nothing %s", (_title, words) => {
  expect(filesWith(words)).toEqual([]);
});

/** What one engine calls so, and the other so. */
const TWINS = [
  ["::-webkit-slider-thumb", "::-moz-range-thumb"],
  ["::-webkit-slider-runnable-track", "::-moz-range-track"],
  ["::-webkit-progress-value", "::-moz-progress-bar"],
] as const;

test("no rule is written for one engine alone", () => {
  const alone = FILES.flatMap(({ file, text }) =>
    TWINS.filter(([one, other]) => text.includes(one) !== text.includes(other)).map(
      ([one, other]) => `${file}: ${one} and ${other}`,
    ),
  );
  expect(alone).toEqual([]);
  // `progress` itself is the bar's ground where there is no name for it; any other prefix has to find its twin above.
  const known = new Set([...TWINS.flat(), "::-webkit-progress-bar"]);
  const strange = FILES.flatMap(({ text }) => text.match(/::-(?:webkit|moz)-[a-z-]+/g) ?? []);
  expect(strange.filter((name) => !known.has(name as "::-moz-range-thumb"))).toEqual([]);
});

test("only the launcher starts programs and listens on a port", () => {
  const starts = filesWith(/node:(child_process|http|net)"/);
  expect(starts.filter((file) => !file.startsWith("electron/launch/"))).toEqual([]);
});

test("only the entries import Electron itself; all else is given the parts it needs", () => {
  const imports = filesWith(/^import (?!type )[^;]*? from "electron";/m);
  expect(imports).toEqual(["electron/main/index.ts", "electron/preload/index.ts"]);
});
