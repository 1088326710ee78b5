/** The insight page by keyboard: its values one by one, its tables, its files, and practising what is hard. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answerByKeys, dropPack, goTo, nextByKeys, SIMPLE_TITLE, simplePack } from "../support/drill-page.ts";
import { type App, expect, test } from "../support/app-under-test.ts";

/** Presses a button that saves a file, by keyboard, under a name without its ending, and gives the file's bytes. */
async function savedBy(app: App, button: string, folder: string, ending: string): Promise<Buffer> {
  const path = join(folder, `saved.${ending}`);
  const press = (): Promise<void> => app.page.getByRole("button", { name: button }).press("Enter");
  if (app.main !== null) {
    await app.main.saveTo(join(folder, "saved"));
    await press();
    await expect(app.page.getByRole("region", { name: "Messages" })).toContainText(
      `Saved as saved.${ending}.`,
    );
  } else {
    const [download] = await Promise.all([app.page.waitForEvent("download"), press()]);
    await download.saveAs(path);
  }
  await app.page.getByRole("button", { name: "Close this message" }).first().press("Enter");
  await expect(app.page.getByRole("region", { name: "Messages" })).toBeHidden();
  return readFileSync(path);
}

test("figures, tables, files and practice, by keyboard", async ({ app, problems }, info) => {
  test.skip(app.host === "electron", "the dialogs of the system are not ours to press");
  const { page } = app;
  await dropPack(page, "simple.json", simplePack());
  await page.getByRole("button", { name: new RegExp(`^Start 12 questions: ${SIMPLE_TITLE}`) }).click();
  await page.locator("h1#stem").waitFor();
  for (const isRight of [true, false]) {
    await answerByKeys(page, isRight);
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await nextByKeys(page);
  }
  await goTo(page, "Progress");
  const cursor = page.getByRole("slider", { name: "Days of study: step through the values" });
  await cursor.focus();
  await expect(cursor).toHaveAttribute("aria-valuetext", /: 2 answers, 1 right, /);
  await page.keyboard.press("ArrowLeft");
  await expect(cursor).toHaveAttribute("aria-valuetext", /: nothing$/);

  const days = page.locator("section", { has: page.getByRole("heading", { name: "Days of study" }) });
  await days.getByText("As a table").press("Enter");
  await expect(days.getByRole("table")).toContainText("2");
  const csv = await savedBy(app, "Save as table: Days of study", info.outputPath(), "csv");
  expect(csv.toString()).toMatch(/^\ufeffDay,Answers,Right,Minutes\r\n\d{4}-\d\d-\d\d,2,1,[\d.]+\r\n$/);
  const png = await savedBy(app, "Save as picture: Days of study", info.outputPath(), "png");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(width).toBeGreaterThan(600);
  expect(height).toBeGreaterThan(200);

  await page.getByRole("button", { name: "Practise this fact" }).press("Enter");
  await expect(page.getByText("0 of 1 done")).toBeVisible();
  expect(problems).toEqual([]);
});
