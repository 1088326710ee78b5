import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { AppError } from "../../../base/errors.ts";
import { MAX_PACK_LENGTH } from "../../../questions/pack/max-length.ts";
import { aPack, sourceOf } from "../../support/a-pack.ts";
import { aWindow, heard } from "../../support/a-window.ts";

afterEach(cleanup);

const harbour = (change: object = {}) => aPack({ id: "harbour", title: "The harbour", ...change });
const messages = (): Promise<HTMLElement> => screen.findByRole("region", { name: "Messages" });

function drop(files: File[]): Promise<boolean> {
  const dataTransfer = { types: ["Files"], files };
  return fireEvent.drop(screen.getByRole("main"), { dataTransfer });
}

describe("the library", () => {
  it("shows a pack with its date, its questions and how it stands, and starts a session", async () => {
    const { user } = await aWindow();
    const pack = await screen.findByRole("article");
    expect(within(pack).getByRole("heading", { name: "The new bridge" })).toBeVisible();
    expect(pack).toHaveTextContent("April 4, 2025 · 5 questions");
    expect(pack).toHaveTextContent("Not started");
    await user.click(within(pack).getByRole("button", { name: "Start 5 questions: The new bridge" }));
    expect(await screen.findByText("0 of 5 done")).toBeVisible();
  });

  it("offers twelve questions or all of a longer pack", async () => {
    const [first] = aPack().questions;
    const questions = Array.from({ length: 14 }, (_, place) => ({
      ...structuredClone(first),
      id: `q${place}`,
    }));
    await aWindow({ pack: aPack({ questions } as Parameters<typeof aPack>[0]) });
    expect(await screen.findByRole("button", { name: /^Start 12 questions/ })).toBeVisible();
    expect(screen.getByRole("button", { name: /^All 14 questions/ })).toBeVisible();
  });

  it("adds a chosen pack and says so", async () => {
    const { user } = await aWindow({ chosen: [{ file: "harbour.json", text: sourceOf(harbour()) }] });
    await user.click(await screen.findByRole("button", { name: "Add a pack…" }));
    expect(await messages()).toHaveTextContent("“The harbour” is in the library now.");
    expect(heard().polite).toBe("“The harbour” is in the library now.");
    expect(screen.getByRole("heading", { name: "The harbour" })).toBeVisible();
  });

  it("adds a pack that is dropped on the window", async () => {
    await aWindow();
    await screen.findByRole("article");
    await drop([new File([sourceOf(harbour())], "harbour.json")]);
    expect(await screen.findByRole("heading", { name: "The harbour" })).toBeVisible();
  });

  it("takes a dropped pack on any screen, and leads to the library", async () => {
    await aWindow({ screen: "settings" });
    await screen.findByRole("heading", { name: "Settings" });
    await drop([new File([sourceOf(harbour())], "harbour.json")]);
    expect(await screen.findByRole("heading", { name: "The harbour" })).toBeVisible();
  });

  it("shows a pack that came in from outside while it is open", async () => {
    const { hear, study } = await aWindow();
    await screen.findByRole("article");
    await study.packs.add(sourceOf(harbour()));
    const result = { kind: "added", title: "The harbour", version: 1, replaced: null } as const;
    hear({ kind: "pack-offered", file: "h.json", result });
    expect(await screen.findByRole("heading", { name: "The harbour" })).toBeVisible();
  });

  it("refuses a file that is far too large without reading it", async () => {
    await aWindow();
    await screen.findByRole("article");
    const file = new File(["{}"], "huge.json");
    Object.defineProperty(file, "size", { value: MAX_PACK_LENGTH + 1 });
    await drop([file]);
    expect(await messages()).toHaveTextContent("The file holds 16000001 bytes; the limit is 16000000.");
  });

  it("says of a learner's file, small or huge, where it is taken in, and goes there", async () => {
    const { study } = await aWindow();
    const { text } = await study.learners.export();
    const huge = new File([text], "old.json");
    Object.defineProperty(huge, "size", { value: MAX_PACK_LENGTH + 1 });
    for (const file of [new File([text], "ada.json"), new File(["\ufeff", text], "bo.json"), huge]) {
      await drop([file]);
      await waitFor(async () =>
        expect(await messages()).toHaveTextContent(
          `${file.name} holds a learner’s work, not a pack. Nothing was changed. To take it in, choose “Open a learner’s file…” on the page of learners.`,
        ),
      );
      expect(await screen.findByRole("button", { name: "Open a learner’s file…" })).toBeVisible();
    }
  });

  it("refuses a broken pack with every issue and its place, and changes nothing", async () => {
    await aWindow();
    await screen.findByRole("article");
    const { questions, ...rest } = harbour();
    await drop([new File([sourceOf({ ...rest, title: 7, questions: questions.slice(1) })], "broken.json")]);
    const region = await messages();
    expect(region).toHaveTextContent("broken.json is not a pack that Dateline can use. Nothing was added.");
    expect(within(region).getAllByRole("listitem")[0]).toHaveTextContent(/^title: /);
    expect(screen.getAllByRole("article")).toHaveLength(1);
    expect(heard().assertive).toContain("broken.json");
  });

  it("removes an added pack only after asking, and leaves one that ships with Dateline alone", async () => {
    const { user } = await aWindow({ chosen: [{ file: "h.json", text: sourceOf(harbour()) }] });
    await user.click(await screen.findByRole("button", { name: "Add a pack…" }));
    await screen.findByRole("heading", { name: "The harbour" });
    expect(screen.queryByRole("button", { name: "Remove The new bridge" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Remove The harbour" }));
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(screen.getByRole("heading", { name: "The harbour" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Remove The harbour" }));
    await user.click(screen.getByRole("button", { name: "Remove the pack" }));
    await waitFor(() => expect(screen.queryByRole("heading", { name: "The harbour" })).toBeNull());
    expect(heard().polite).toContain("“The harbour” was removed. Your answers are kept.");
  });

  it("tells at once when a session could not be begun, and stays", async () => {
    const { user, failNextSave } = await aWindow();
    failNextSave(new AppError("not-saved", "read-only"));
    await user.click(await screen.findByRole("button", { name: /^Start 5/ }));
    expect(await messages()).toHaveTextContent("This could not be saved. Everything saved before is safe.");
    expect(screen.getByRole("heading", { name: "Library" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Close this message" }));
    expect(screen.queryByRole("region", { name: "Messages" })).toBeNull();
  });
});
