/** What the build made, looked at as text. Build first; without a build these are skipped, and say so. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** Addresses that stand in the built code and are never asked for: names of standards, and pages a message points to. */
const NAMES_ONLY = [
  /^https?:\/\/www\.w3\.org\/(1999|2000|1998)\//, // namespaces of HTML, SVG, MathML
  /^https?:\/\/json-schema\.org\//, // zod: names of JSON Schema drafts
  /^https:\/\/svelte\.dev\/e\//, // Svelte: where an error is explained
  /^https:\/\/github\.com\/open-spaced-repetition\//, // ts-fsrs: in its comments
  /^https:\/\/github\.com\/paralleldrive\/cuid\.|^https:\/\/exa\\nmple\.com/, // zod: in its comments
];

const isBuilt = existsSync("dist/renderer/index.html");
const FILES = !isBuilt
  ? []
  : readdirSync("dist", { recursive: true })
      .map((name) => join("dist", String(name)))
      .filter((file) => /\.(js|cjs|html|css)$/.test(file))
      .map((file) => ({ file, text: readFileSync(file, "utf8") }));

describe.skipIf(!isBuilt)(isBuilt ? "the built code" : "the built code (SKIPPED: nothing is built)", () => {
  test("knows no address on a network", () => {
    const addresses = FILES.flatMap(
      ({ text }) => text.match(/\b(?:https?|wss?|ftp):\/\/[\w.-]+[^\s"'`)]*/g) ?? [],
    );
    expect(addresses.filter((address) => !NAMES_ONLY.some((known) => known.test(address)))).toEqual([]);
  });

  test("loads nothing but Electron in the preload script", () => {
    const preload = readFileSync("dist/preload/index.cjs", "utf8");
    expect(preload.match(/require\([^)]*\)/g)).toEqual(['require("electron")']);
    expect(preload).not.toMatch(/^import /m);
  });

  test("loads nothing but Node and Electron in the main process", () => {
    const main = FILES.filter(({ file }) => file.includes("main"));
    const loaded = main.flatMap(({ text }) =>
      [...text.matchAll(/^import [^"';]*?["']([^"']+)["']/gm)].map(([, name]) => name),
    );
    expect(loaded.filter((name) => !/^(node:[\w/]+|electron|\.\/.*)$/.test(name ?? ""))).toEqual([]);
    expect(loaded).toContain("electron");
  });

  test("has a page without code or style of its own in the HTML", () => {
    const html = readFileSync("dist/renderer/index.html", "utf8");
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|data:/);
  });
});
