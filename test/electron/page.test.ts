import { describe, expect, test } from "vitest";
import { aDesktop } from "../support/a-desktop.ts";

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "worker-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types svelte-trusted-html",
].join("; ");

describe("the page's own protocol", () => {
  test("serves the page and its files, each with its type and the content policy", async () => {
    const { fetch } = await aDesktop();
    const page = await fetch("app://local/");
    expect(page.status).toBe(200);
    const script = await fetch("app://local/assets/main.js");
    expect(script.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
    for (const answer of [page, script, await fetch("app://local/none")]) {
      expect(answer.headers.get("Content-Security-Policy")).toBe(POLICY);
      expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    }
    expect(await page.text()).toContain("<title>A page</title>");
  });

  test("answers HEAD without a body, and no method that could change anything", async () => {
    const { fetch } = await aDesktop();
    const head = await fetch("app://local/", "HEAD");
    expect([head.status, await head.text()]).toEqual([200, ""]);
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      expect((await fetch("app://local/", method)).status).toBe(405);
    }
  });

  const UPS = ["..", "%2e%2e", "..%2f", "%2e%2e%2f", "..\\", "..%5c", "%252e%252e", "....//", "..;", ".%00."];
  const TARGETS = ["package.json", "etc/passwd", "assets/../../package.json", "index.html%00.js", "", "C:/x"];

  test("finds nothing outside its map at 60 addresses that try", async () => {
    const { fetch } = await aDesktop();
    for (const url of UPS.flatMap((up) => TARGETS.map((target) => `app://local/${up}/${up}/${target}`))) {
      const answer = await fetch(url);
      const text = await answer.text();
      // An address may take its own `..` away and come to the page; never above it.
      const isPage = answer.status === 200 && text.includes("<title>A page</title>");
      expect(isPage || answer.status === 404, url).toBe(true);
    }
  });

  test.each(["app://evil/", "app://local.evil/", "app://local@evil/", "app://x@local/", "app:///index.html"])(
    "serves nothing at the foreign address %s",
    async (url) => {
      const { fetch } = await aDesktop();
      expect((await fetch(url)).status).toBe(404);
    },
  );
});
