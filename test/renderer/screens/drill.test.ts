import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { AppError } from "../../../base/errors.ts";
import { aPack } from "../../support/a-pack.ts";
import { aWindow, heard } from "../../support/a-window.ts";

afterEach(cleanup);

const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("heading", { name });
const WHO = "Who opened the new bridge on April 4, 2025?";

/** A window in which the first question of the bridge pack stands. */
async function aDrill() {
  const opened = await aWindow();
  await opened.user.click(await screen.findByRole("button", { name: /^Start 5 questions/ }));
  await heading(WHO);
  return opened;
}

const digitOf = (name: string): string => {
  const label = screen.getByRole("radio", { name }).closest("label");
  return label?.querySelector("[aria-hidden]")?.textContent ?? "";
};

describe("drilling", () => {
  it("answers by keyboard alone: a number chooses, Enter checks, Enter goes on", async () => {
    const { user } = await aDrill();
    await waitFor(() => expect(screen.getByRole("heading", { name: WHO })).toHaveFocus());
    await user.keyboard(digitOf("Ada Moss"));
    expect(screen.getByRole("radio", { name: "Ada Moss" })).toBeChecked();
    await user.keyboard("{Enter}");
    expect(await heading("Right")).toHaveFocus();
    expect(screen.getByText("Saved")).toBeVisible();
    expect(heard().polite).toBe("Right. The answer is: Ada Moss. Your answer is saved.");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    expect(screen.queryByRole("heading", { name: WHO })).toBeNull();
    expect(screen.getByText("1 of 5 done")).toBeVisible();
  });

  it("says of a wrong answer what is right, why each option is so, and marks the proof", async () => {
    const { user } = await aDrill();
    await user.click(screen.getByRole("radio", { name: "Lin Park" }));
    await user.click(screen.getByRole("button", { name: "Check" }));
    await heading("Not right");
    expect(heard().polite).toContain("Not right. The answer is: Ada Moss.");
    expect(screen.getByRole("radio", { name: "Lin Park" })).toHaveAccessibleDescription(
      /^Not right Park spoke/,
    );
    expect(screen.getByRole("radio", { name: "Ada Moss" })).toHaveAccessibleDescription(/^Right answer The/);
    expect(screen.getByText(/Park spoke of what the bridge carries/)).toBeVisible();
    expect(screen.getByText("Reported.")).toBeVisible();
    expect(document.querySelector("mark")).toHaveTextContent(
      "Mayor Ada Moss opened the new bridge on Friday.",
    );
  });

  it("marks the sentence a wrong option comes from, beside the proof", async () => {
    const { user } = await aDrill();
    await user.click(screen.getByRole("radio", { name: "Lin Park" }));
    await user.keyboard("{Enter}");
    await heading("Not right");
    await user.click(screen.getByRole("button", { name: "Show where this comes from: Lin Park" }));
    const marks = [...document.querySelectorAll("mark")].map((mark) => [
      mark.dataset["mark"],
      mark.textContent,
    ]);
    expect(marks).toEqual([
      ["proof", "Mayor Ada Moss opened the new bridge on Friday."],
      ["origin", "Engineer Lin Park said the bridge can carry 40 trucks."],
    ]);
    expect(document.querySelector("mark[data-mark=origin]")).toHaveFocus();
  });

  it("names the chain of sources, outermost first", async () => {
    const pack = aPack();
    const facts = pack.facts.map((fact) => ({
      ...fact,
      label: "claimed" as const,
      sources: [
        { name: "the mayor's office", cue: "according to" },
        { name: "Lin Park", cue: "believes" },
      ],
    }));
    const { user } = await aWindow({ pack: { ...pack, facts, questions: pack.questions.slice(0, 1) } });
    await user.click(await screen.findByRole("button", { name: /^Start 1 question/ }));
    await heading(WHO);
    await user.click(screen.getByRole("button", { name: "I do not know" }));
    const chain = await screen.findByRole("list", { name: "Chain of sources" });
    expect([...chain.children].map((link) => link.textContent)).toEqual([
      "The article reports",
      "according to the mayor's office",
      "Lin Park believes",
    ]);
    expect(screen.getByText("Claimed.")).toBeVisible();
  });

  it("leads with E to the marked words and back", async () => {
    const { user } = await aDrill();
    await user.keyboard(`${digitOf("Ada Moss")}{Enter}`);
    const verdict = await heading("Right");
    await user.keyboard("e");
    expect(document.querySelector("mark")).toHaveFocus();
    await user.keyboard("e");
    expect(verdict).toHaveFocus();
  });

  it("keeps an answer that could not be saved, says so at once, shows no tick, and saves it on a second try", async () => {
    const { user, failNextSave } = await aDrill();
    await user.click(screen.getByRole("radio", { name: "Ada Moss" }));
    failNextSave(new AppError("disk-full", "no space left"));
    await user.keyboard("{Enter}");
    const again = await screen.findByRole("button", { name: "Try again" });
    expect(screen.getByRole("radio", { name: "Ada Moss" })).toBeChecked();
    expect(screen.queryByText("Saved")).toBeNull();
    expect(heard().assertive).toContain("the disk is full");
    expect(screen.getByRole("region", { name: "Messages" })).toHaveTextContent("the disk is full");
    await user.click(again);
    await heading("Right");
    expect(screen.getByText("Saved")).toBeVisible();
    expect(screen.queryByRole("region", { name: "Messages" })).toBeNull();
  });

  it("takes the last answer back with U and asks the question again, fresh", async () => {
    const { user } = await aDrill();
    await user.keyboard(`${digitOf("Lin Park")}{Enter}`);
    await heading("Not right");
    await user.keyboard("u");
    await waitFor(() => expect(screen.queryByRole("heading", { name: "Not right" })).toBeNull());
    expect(screen.getByRole("radio", { name: "Lin Park" })).not.toBeChecked();
    expect(screen.getByRole("radio", { name: "Lin Park" })).toBeEnabled();
  });

  it("lets spoken words pass that come as letters, once the learner has turned letters off", async () => {
    const { user } = await aDrill();
    await user.click(screen.getByRole("link", { name: "Settings" }));
    const keys = within(await screen.findByRole("group", { name: "Keys that act alone" }));
    await user.click(keys.getByRole("radio", { name: "None" }));
    await user.click(screen.getByRole("link", { name: "Drill" }));
    await heading(WHO);
    expect(within(screen.getByRole("main")).queryByText(/^[A-Z]$/, { selector: "kbd" })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "Ada Moss" }));
    await user.keyboard("{Enter}");
    await heading("Right");
    (document.activeElement as HTMLElement).blur();
    await user.keyboard("I guess 12 uckoo? keys");
    expect(screen.getByRole("heading", { name: "Right" })).toBeVisible();
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Next" }));
    expect(await screen.findByText("1 of 5 done")).toBeVisible();
    (document.activeElement as HTMLElement).blur();
    await user.keyboard("Sure, it was Ukraine");
    expect(screen.getByText("1 of 5 done")).toBeVisible();
    expect(screen.getByRole("button", { name: "Sure" })).not.toHaveAttribute("aria-keyshortcuts");
    expect(screen.getByRole("button", { name: "Sure" })).toHaveAttribute("aria-pressed", "false");
    // The buttons do all that the letters do.
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("0 of 5 done")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Keys" }));
    expect(screen.getByRole("dialog")).toHaveTextContent("turned off as keys");
  });

  it("takes 'I do not know' for an answer and says that none was given", async () => {
    const { user } = await aDrill();
    await user.click(screen.getByRole("button", { name: "I do not know" }));
    await heading("Not right");
    expect(screen.getByText("You gave no answer.")).toBeVisible();
  });

  it("takes how sure one is with one key, says it aloud, and sends it with the answer", async () => {
    const { user, study } = await aDrill();
    const group = within(screen.getByRole("group", { name: "How sure?" }));
    await user.keyboard("f");
    expect(group.getByRole("button", { name: "Fairly" })).toHaveAttribute("aria-pressed", "true");
    expect(heard().polite).toBe("Fairly");
    await user.keyboard("f");
    expect(heard().polite).toBe("Not said how sure");
    await user.click(group.getByRole("button", { name: "Guess" }));
    await user.keyboard("s");
    expect(group.getByRole("button", { name: "Guess" })).toHaveAttribute("aria-pressed", "false");
    await user.keyboard(`${digitOf("Ada Moss")}{Enter}`);
    await heading("Right");
    expect(screen.queryByRole("group", { name: "How sure?" })).toBeNull();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByText("1 of 5 done")).toBeVisible());
    expect(screen.getByRole("button", { name: "Sure" })).toHaveAttribute("aria-pressed", "false");
    expect(study.figures.progress().answers).toBe(1);
  });

  it("does not take letters for commands while an answer is typed", async () => {
    const { user } = await aWindow();
    await user.click(await screen.findByRole("button", { name: /^Start 5 questions/ }));
    await heading(WHO);
    await goTo(user, "textbox");
    await user.type(screen.getByRole("textbox"), "u?e1 Moss");
    expect(screen.getByRole("textbox")).toHaveValue("u?e1 Moss");
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.clear(screen.getByRole("textbox"));
    await user.type(screen.getByRole("textbox"), "Ada Moss{Enter}");
    await heading("Right");
  });

  it("shows a hint with H and reads it out", async () => {
    const pack = aPack();
    const questions = pack.questions.map((question) => ({ ...question, hint: "Read the first sentence." }));
    const { user } = await aWindow({ pack: { ...pack, questions } });
    await user.click(await screen.findByRole("button", { name: /^Start 5 questions/ }));
    await heading(WHO);
    expect(screen.queryByText("Read the first sentence.")).toBeNull();
    await user.keyboard("h");
    await waitFor(() => expect(heard().polite).toBe("Read the first sentence."));
    expect(screen.queryByRole("button", { name: "Hint" })).toBeNull();
  });

  it("ends with a summary: right at once, later, still missed with the answers, and the skills", async () => {
    const { user } = await aDrill();
    for (
      let left = 20;
      left > 0 && screen.queryByRole("heading", { name: /right at once/ }) === null;
      left--
    ) {
      const radio = screen.queryByRole("radio", { name: "Lin Park" });
      if (radio) await user.click(radio);
      else await user.click(screen.getByRole("button", { name: "I do not know" }));
      if (radio) await user.keyboard("{Enter}");
      await screen.findByText("Saved");
      await user.keyboard("{Enter}");
      await waitFor(() => expect(screen.queryByText("Saved")).toBeNull());
    }
    await heading("0 of 5 right at once");
    expect(screen.getByText(WHO)).toBeVisible();
    expect(screen.getByRole("table", { name: "By skill" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Practise the 5 missed questions" }));
    await screen.findByText("0 of 5 done");
  });

  it("keeps the last outcome when the end could not be saved, and ends on a second try", async () => {
    const pack = aPack();
    const { user, failNextSave } = await aWindow({
      pack: { ...pack, questions: pack.questions.slice(0, 1) },
    });
    await user.click(await screen.findByRole("button", { name: /^Start 1 question/ }));
    await heading(WHO);
    await user.keyboard(`${digitOf("Ada Moss")}{Enter}`);
    await heading("Right");
    failNextSave(new AppError("not-saved", "read-only"));
    await user.click(screen.getByRole("button", { name: "See the summary" }));
    expect(await screen.findByRole("region", { name: "Messages" })).toHaveTextContent("could not be saved");
    expect(screen.getByRole("heading", { name: "Right" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "See the summary" }));
    await heading("1 of 1 right at once");
  });

  it("can be left at any time and goes on from the same question", async () => {
    const { user } = await aDrill();
    await user.keyboard(`${digitOf("Ada Moss")}{Enter}`);
    await heading("Right");
    await user.keyboard("{Enter}");
    await screen.findByText("1 of 5 done");
    const stem = screen.getByRole("heading", { level: 1 }).textContent;
    await user.click(screen.getByRole("button", { name: "Stop" }));
    await user.click(screen.getByRole("button", { name: "Leave for now" }));
    await user.click(await screen.findByRole("button", { name: "Resume The new bridge" }));
    await heading(stem);
  });
});

/** Says "I do not know" until a question with this role comes up. */
async function goTo(user: Awaited<ReturnType<typeof aWindow>>["user"], role: string): Promise<void> {
  for (let left = 10; left > 0 && screen.queryByRole(role) === null; left--) {
    await user.click(screen.getByRole("button", { name: "I do not know" }));
    await screen.findByText("Saved");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByText("Saved")).toBeNull());
  }
}
