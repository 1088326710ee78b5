/** Packs from others: by dialog, by drop, by command line; good ones are added, bad ones say why and change nothing. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Pack } from "../../questions/pack/pack.ts";
import { aPack, sourceOf } from "../support/a-pack.ts";
import { dropPack, goTo } from "../support/drill-page.ts";
import { type App, expect, test } from "../support/app-under-test.ts";

/** Chooses a file in whatever dialog the host has. */
async function choose(app: App, path: string): Promise<void> {
  const button = app.page.getByRole("button", { name: "Add a pack…" });
  if (app.main !== null) {
    await app.main.chooseFiles([path]);
    await button.click();
    return;
  }
  const [chooser] = await Promise.all([app.page.waitForEvent("filechooser"), button.click()]);
  await chooser.setFiles(path);
}

const file = (folder: string, name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

function broken(change: (pack: Pack) => void): string {
  const pack = aPack();
  change(pack);
  return sourceOf(pack);
}

test("a pack is added by dialog, drilled, updated with its progress kept, and removed", async ({
  app,
}, info) => {
  const { page } = app;
  await choose(app, file(info.outputPath(), "bridge.json", sourceOf(aPack())));
  await expect(page.getByRole("heading", { name: "The new bridge" })).toBeVisible();
  await page.getByRole("button", { name: /^Start 5 questions: The new bridge/ }).click();
  await page.locator("label", { hasText: "Ada Moss" }).click();
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await goTo(page, "Library");

  await choose(
    app,
    file(info.outputPath(), "bridge-2.json", sourceOf(aPack({ version: 2, title: "The bridge" }))),
  );
  await expect(page.getByRole("heading", { name: "The bridge" })).toBeVisible();
  await expect(page.getByText("1 answered, 1 right last time")).toBeVisible();

  await choose(app, file(info.outputPath(), "bridge-1.json", sourceOf(aPack())));
  await expect(page.getByRole("main")).toContainText(/version 2/);
  await expect(page.getByRole("heading", { name: "The bridge" })).toBeVisible();

  await page.getByRole("button", { name: "Remove The bridge" }).click();
  await page.getByRole("button", { name: "Remove the pack" }).click();
  await expect(page.getByRole("heading", { name: "The bridge" })).toBeHidden();
});

test("a pack is added by dropping its file on the window", async ({ app, problems }) => {
  await dropPack(app.page, "bridge.json", sourceOf(aPack()));
  await expect(app.page.getByRole("heading", { name: "The new bridge" })).toBeVisible();
  expect(problems).toEqual([]);
});

test("a pack handed over from outside is added while the app runs", async ({ app }, info) => {
  test.skip(app.main === null, "only the desktop app has an outside");
  await app.main?.offerFiles([file(info.outputPath(), "bridge.json", sourceOf(aPack()))]);
  await expect(app.page.getByRole("heading", { name: "The new bridge" })).toBeVisible();
});

const BAD: readonly [string, () => string, RegExp][] = [
  [
    "wrong spans, each with its place",
    () => broken((pack) => pack.facts[0]?.evidence.splice(0, 1, { start: 0, end: 5, text: "Major" })),
    /facts\[0\]\.evidence\[0\].*says "Major", but the article has "Mayor"/s,
  ],
  ["unknown fields", () => sourceOf({ ...aPack(), colour: "red" }), /colour.*is not a field/s],
  [
    "a newer format",
    () => sourceOf({ ...aPack(), format: "dateline-pack/9" }),
    /made for a newer version of Dateline/,
  ],
  ["broken JSON", () => sourceOf(aPack()).slice(0, 400), /not JSON/],
  ["100 MB of brackets", () => "[".repeat(100_000_000), /too large|the limit is/],
];

for (const [name, text, message] of BAD) {
  test(`a bad pack is refused with one clear message and nothing is changed: ${name}`, async ({
    app,
    problems,
  }, info) => {
    const titles = app.page.getByRole("article").getByRole("heading", { level: 2 });
    await expect(titles).toHaveCount(1);
    const before = await titles.allInnerTexts();
    await choose(app, file(info.outputPath(), "bad.json", text()));
    await expect(app.page.locator("body")).toContainText("bad.json");
    await expect(app.page.locator("body")).toContainText(message);
    expect(await titles.allInnerTexts()).toEqual(before);
    expect(problems).toEqual([]);
  });
}
