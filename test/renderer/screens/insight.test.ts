import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { aLongPack } from "../../support/a-long-pack.ts";
import { aWish, give } from "../../support/a-quiz.ts";
import { aWindow } from "../../support/a-window.ts";

afterEach(cleanup);

/** The plots are loaded with the page; here they are compiled first. */
const PATIENCE = { timeout: 20_000 };

/** The progress page after one question was missed, surely. */
async function afterAMiss() {
  const window = await aWindow();
  const { user } = window;
  await user.click(await screen.findByRole("button", { name: /^Start 5/ }));
  await user.click(await screen.findByRole("button", { name: "I do not know" }));
  await screen.findByText("Saved");
  await user.click(screen.getByRole("link", { name: "Progress" }));
  await screen.findByRole("heading", { name: "Days of study" }, PATIENCE);
  return window;
}

describe("the insight page", PATIENCE, () => {
  it("draws every plot with a title, a sentence and a table of its values", async () => {
    await afterAMiss();
    const titles = [
      "Days of study",
      "What stays",
      "What comes due",
      "Time spent",
      "Skills",
      "How sure, how right",
    ];
    for (const title of titles) {
      expect(screen.getByRole("heading", { level: 2, name: title })).toBeVisible();
      expect(screen.getByRole("img", { name: new RegExp(`^${title}`) })).toBeInTheDocument();
      expect(screen.getByRole("table", { name: title, hidden: true })).toBeInTheDocument();
    }
    const days = screen.getByRole("table", { name: "Days of study", hidden: true });
    expect(within(days).getByRole("row", { name: "2026-11-23 1 0 0", hidden: true })).toBeInTheDocument();
    expect(screen.queryByRole("heading", { name: "Scores" })).toBeNull();
  });

  it("shows each of several sessions and quizzes of one day", async () => {
    const { study, user } = await aWindow({ pack: aLongPack(6) });
    for (const code of ["FIRST", "OTHER"]) {
      const quiz = await study.quizzes.start(aWish({ code, size: 2 }));
      for (const place of [0, 1]) await give(study, quiz, place, code === "FIRST" ? place : 0);
      await study.quizzes.handIn(quiz.quiz, 60_000);
    }
    await user.click(await screen.findByRole("button", { name: /^Start 6/ }));
    await user.click(await screen.findByRole("button", { name: "I do not know" }));
    await screen.findByText("Saved");
    await user.click(screen.getByRole("button", { name: "Stop" }));
    await user.click(await screen.findByRole("button", { name: "Finish and see the summary" }));
    await user.click(screen.getByRole("link", { name: "Progress" }));
    await screen.findByRole("heading", { name: "Scores" }, PATIENCE);
    expect(screen.getByRole("img", { name: /^Scores/ })).toBeInTheDocument();
    const scores = screen.getByRole("table", { name: "Scores", hidden: true });
    const rows = within(scores).getAllByRole("row", { hidden: true }).slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      "12026-11-23a quiz21",
      "22026-11-23a quiz22",
      "32026-11-23one pack10",
    ]);
  });

  it("says each value as the arrow keys reach it", async () => {
    const { user } = await afterAMiss();
    const cursor = screen.getByRole("slider", { name: "Days of study: step through the values" });
    expect(cursor).toHaveAttribute("aria-valuetext", "November 23, 2026: 1 answer, 0 right, 0 minutes");
    cursor.focus();
    await user.keyboard("{ArrowLeft}");
    // The emulated page does not move a slider by keys; the value is set as a browser would.
    (cursor as HTMLInputElement).value = String(Number((cursor as HTMLInputElement).max) - 1);
    cursor.dispatchEvent(new Event("input", { bubbles: true }));
    await waitFor(() => expect(cursor).toHaveAttribute("aria-valuetext", "November 22, 2026: nothing"));
  });

  it("saves a plot's table as CSV", async () => {
    const { user, saved } = await afterAMiss();
    await user.click(screen.getAllByText("As a table")[0] as HTMLElement);
    await user.click(screen.getByRole("button", { name: "Save as table: Days of study" }));
    const messages = await screen.findByRole("region", { name: "Messages" });
    expect(messages).toHaveTextContent("Saved as Dateline Days of study 2026-11-23.csv.");
    expect(saved[0]).toMatchObject({ kind: "csv" });
    expect(saved[0]?.content).toBe("\ufeffDay,Answers,Right,Minutes\r\n2026-11-23,1,0,0\r\n");
  });

  it("practises the hardest facts in a session of their own", async () => {
    const { user } = await afterAMiss();
    const hardest = screen.getByRole("heading", { name: "Hardest facts" }).closest("section") as HTMLElement;
    expect(within(hardest).getAllByRole("listitem")).toHaveLength(1);
    expect(hardest).not.toHaveTextContent("likely to be known today");
    await user.click(within(hardest).getByRole("button", { name: "Practise this fact" }));
    expect(await screen.findByText("0 of 1 done")).toBeVisible();
  });
});
