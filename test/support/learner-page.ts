import { type App, expect } from "./app-under-test.ts";

/** What Dateline told of the last thing that was done. */
export async function expectTold(app: App, sentence: string | RegExp): Promise<void> {
  await expect(app.page.getByRole("region", { name: "Messages" })).toContainText(sentence);
}

/** Opens a learner's file from the learners' screen, by keyboard. */
export async function openLearnerFile(app: App, path: string): Promise<void> {
  const button = app.page.getByRole("button", { name: "Open a learner’s file…" });
  if (app.main !== null) {
    await app.main.chooseFiles([path]);
    await button.press("Enter");
    return;
  }
  const [chooser] = await Promise.all([app.page.waitForEvent("filechooser"), button.press("Enter")]);
  await chooser.setFiles(path);
}
