import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { AppError } from "../../../base/errors.ts";
import App from "../../../renderer/frame/App.svelte";
import { aWindow, heard } from "../../support/a-window.ts";

afterEach(cleanup);

const main = (name: string): Promise<HTMLElement> => screen.findByRole("heading", { level: 1, name });

describe("the frame", () => {
  it("leads from screen to screen, with focus on the new heading and the name in the title", async () => {
    const { user } = await aWindow();
    await user.click(screen.getByRole("link", { name: "Progress" }));
    const heading = await main("Progress");
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.getByRole("link", { name: "Progress" })).toHaveAttribute("aria-current", "page");
    expect(document.title).toBe("Progress · Dateline");
  });

  it("opens at the screen that the address names, and at the library for one it does not know", async () => {
    await aWindow({ screen: "settings" });
    expect(await main("Settings")).toBeVisible();
    cleanup();
    await aWindow({ screen: "nowhere" });
    expect(await main("Library")).toBeVisible();
  });

  it("says what to do where there is nothing yet", async () => {
    await aWindow({ screen: "drill" });
    expect(await main("Nothing is being drilled")).toBeVisible();
    expect(screen.getByRole("link", { name: "Go to the library" })).toBeVisible();
    cleanup();
    await aWindow({ screen: "progress" });
    expect(await screen.findByText("Nothing answered yet")).toBeVisible();
  });

  it("lists the keys with ?, and not while somebody types", async () => {
    const { user } = await aWindow({ screen: "learners" });
    await user.type(await screen.findByLabelText("Name of the new learner"), "Who?");
    expect(screen.queryByRole("dialog", { name: "Keys" })).toBeNull();
    await user.click(screen.getByRole("heading", { level: 1 }));
    await user.keyboard("?");
    expect(screen.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog", { name: "Keys" })).toBeNull();
  });

  it("tells what was found at the start, and what comes up later", async () => {
    const { hear } = await aWindow({
      news: [
        { kind: "recovered", damagedFiles: ["progress.json.damaged-1"], lostEvents: 0, usedOlderCopy: true },
      ],
    });
    const region = await screen.findByRole("region", { name: "Messages" });
    expect(region).toHaveTextContent("A damaged file was found and set aside. No answer was lost.");
    expect(region).toHaveTextContent("progress.json.damaged-1");
    hear({ kind: "pack-offered", file: "b.json", result: { kind: "already-there", title: "B", version: 1 } });
    await waitFor(() => expect(region).toHaveTextContent("“B” is in the library already."));
  });

  it("says plainly when the learner's work cannot be opened", async () => {
    render(App, { connecting: Promise.reject(new AppError("busy", "locked")) });
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Another window of Dateline is using these data.",
    );
    expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  });
});

describe("learners", () => {
  it("adds one and switches, renames, and switches back", async () => {
    const { user } = await aWindow({ screen: "learners" });
    await user.type(await screen.findByLabelText("Name of the new learner"), "Ada{Enter}");
    expect(await screen.findByRole("link", { name: "Learner: Ada. Change" })).toBeVisible();
    expect(heard().polite).toBe("Ada is studying now.");
    const name = screen.getByLabelText("Your name");
    await user.clear(name);
    await user.type(name, "Ada Moss{Enter}");
    expect(await screen.findByRole("link", { name: "Learner: Ada Moss. Change" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Switch to Learner 1" }));
    expect(await screen.findByRole("button", { name: "Switch to Ada Moss" })).toBeVisible();
  });

  it("asks for a name when the field is empty", async () => {
    const { user } = await aWindow({ screen: "learners" });
    await user.click(await screen.findByRole("button", { name: "Add and switch" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Type a name first.");
    expect(screen.getByLabelText("Name of the new learner")).toHaveFocus();
  });
});

describe("settings", () => {
  it("changes the look at once and keeps it for this learner alone", async () => {
    const { user, study } = await aWindow({ screen: "settings" });
    await user.click(await screen.findByRole("radio", { name: "Dark" }));
    await user.click(screen.getByRole("radio", { name: "Larger" }));
    const look = document.documentElement.dataset;
    expect(look).toMatchObject({ theme: "dark", textSize: "larger", motion: "system" });
    await waitFor(() =>
      expect(study.learners.settings()).toMatchObject({ theme: "dark", textSize: "larger" }),
    );
    await user.click(screen.getByRole("link", { name: /^Learner:/ }));
    await user.type(await screen.findByLabelText("Name of the new learner"), "Ada{Enter}");
    await waitFor(() => expect(look).toMatchObject({ theme: "system", textSize: "normal" }));
  });

  it("goes back to the old look when the new one could not be saved, and says so", async () => {
    const { user, failNextSave } = await aWindow({ screen: "settings" });
    failNextSave(new AppError("disk-full", "full"));
    await user.click(await screen.findByRole("radio", { name: "Dark" }));
    expect(await screen.findByRole("region", { name: "Messages" })).toHaveTextContent("the disk is full");
    expect(document.documentElement.dataset["theme"]).toBe("system");
    const paper = within(screen.getByRole("group", { name: "Paper" }));
    await waitFor(() => expect(paper.getByRole("radio", { name: "As the computer is set" })).toBeChecked());
  });
});

describe("progress", () => {
  it("shows answers, the right share, the days and each pack", async () => {
    const { user } = await aWindow();
    await user.click(await screen.findByRole("button", { name: /^Start 5/ }));
    await user.click(await screen.findByRole("button", { name: "I do not know" }));
    await screen.findByText("Saved");
    await user.click(screen.getByRole("link", { name: "Progress" }));
    await main("Progress");
    expect(await screen.findByText("Sessions finished")).toBeVisible();
    expect(screen.getByText("0%")).toBeVisible();
    expect(screen.getByRole("heading", { name: "The new bridge" })).toBeVisible();
    expect(screen.getByText("0 of 2 facts known, 1 met")).toBeVisible();
    expect(screen.getByText(/1 answer, 0% right · last on November 23, 2026/)).toBeVisible();
  });
});
