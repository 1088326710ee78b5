import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { writeLearnerFile } from "../../../study/learner/learner-file.ts";
import { aWindow } from "../../support/a-window.ts";
import { anAnswer, named } from "../../support/some-events.ts";

afterEach(cleanup);

const messages = (): Promise<HTMLElement> => screen.findByRole("region", { name: "Messages" });
const press = { save: "Save to a file…", open: "Open a learner’s file…" };

/** What saving gives for a learner who gave one answer. */
async function aFile(): Promise<string> {
  const { user, saved } = await aWindow();
  await user.click(await screen.findByRole("button", { name: /^Start 5/ }));
  await user.click(await screen.findByRole("button", { name: "I do not know" }));
  await screen.findByText("Saved");
  await user.click(screen.getByRole("link", { name: /^Learner:/ }));
  await user.click(await screen.findByRole("button", { name: press.save }));
  expect(await messages()).toHaveTextContent("Saved as Dateline Learner 1 2026-11-23.json.");
  cleanup();
  return saved[0]?.content ?? "";
}

it("deletes a learner after asking, in words that name what goes, and leads back to the heading", async () => {
  const { user } = await aWindow({ screen: "learners" });
  await user.type(await screen.findByLabelText("Name of the new learner"), "Ada{Enter}");
  await user.click(await screen.findByRole("button", { name: "Delete Learner 1" }));
  const dialog = screen.getByRole("dialog", { name: "Delete Learner 1 for good?" });
  expect(dialog).toHaveTextContent(
    /All answers of Learner 1 go, and with them every session, figure and setting/,
  );
  expect(dialog).not.toHaveTextContent(/takes the place/);
  await user.click(within(dialog).getByRole("button", { name: "Keep" }));
  expect(screen.getByRole("button", { name: "Delete Learner 1" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Delete Learner 1" }));
  await user.click(screen.getByRole("button", { name: "Delete for good" }));
  expect(await messages()).toHaveTextContent("Learner 1 was deleted.");
  expect(screen.queryByRole("button", { name: "Delete Learner 1" })).toBeNull();
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
});

it("makes a new learner when the last one is deleted, and says so before", async () => {
  const { user } = await aWindow({ screen: "learners" });
  await user.click(await screen.findByRole("button", { name: "Delete Learner 1" }));
  expect(screen.getByRole("dialog")).toHaveTextContent("A new, empty learner takes the place.");
  await user.click(screen.getByRole("button", { name: "Delete for good" }));
  expect(await messages()).toHaveTextContent("Learner 1 was deleted.");
  expect(await screen.findByRole("button", { name: "Delete Learner 1" })).toBeVisible();
});

it("takes a learner's file in, and says that the same file again changes nothing", async () => {
  const { user } = await aWindow({ screen: "learners", learnerText: await aFile() });
  await user.click(await screen.findByRole("button", { name: press.open }));
  expect(await messages()).toHaveTextContent("1 answer of Learner 1 came from the file.");
  await user.click(screen.getByRole("button", { name: press.open }));
  await waitFor(async () =>
    expect(await messages()).toHaveTextContent("Everything in this file is here already."),
  );
});

it("stops taking a large file in, and says that nothing was changed", async () => {
  const answers = Array.from({ length: 20_000 }, (_, index) => anAnswer(index));
  const events = [named("Ada"), ...answers];
  const learnerText = writeLearnerFile({ learner: "ada", name: "Ada", events }, { at: 0, zoneMin: 0 });
  const { user, study } = await aWindow({ screen: "learners", learnerText });
  const open = await screen.findByRole("button", { name: press.open });
  await user.click(open);
  await user.click(await screen.findByRole("button", { name: "Stop" }));
  expect(await messages()).toHaveTextContent("Stopped. Nothing was changed.");
  await waitFor(() => expect(screen.getByRole("button", { name: press.open })).toHaveFocus());
  expect((await study.learners.list()).learners).toHaveLength(1);
});

it.each([
  [
    "a damaged file",
    '{"format":"dateline-learner/1",\n',
    "This file is damaged: its beginning is not as it was written. Nothing was changed.",
  ],
  [
    "a newer file",
    '{"format":"dateline-learner/7",\n',
    "This file was written by a newer version of Dateline. Nothing was changed.",
  ],
  ["another file", "{}", "This file does not hold a learner's work. Nothing was changed."],
])("refuses %s in plain words", async (_what, learnerText, sentence) => {
  const { user } = await aWindow({ screen: "learners", learnerText });
  await user.click(await screen.findByRole("button", { name: press.open }));
  expect(await messages()).toHaveTextContent(sentence);
});

it("says nothing when the dialog is closed", async () => {
  const { user } = await aWindow({ screen: "learners" });
  await user.click(await screen.findByRole("button", { name: press.open }));
  await waitFor(() => expect(screen.getByRole("button", { name: press.open })).toBeEnabled());
  expect(screen.queryByText(/Nothing was changed/)).toBeNull();
});
