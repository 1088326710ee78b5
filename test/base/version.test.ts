import { expect, test } from "vitest";
import { VERSION } from "../../base/version.ts";
import manifest from "../../package.json" with { type: "json" };

test("the app says the version that its package has", () => {
  expect(VERSION).toBe(manifest.version);
});
