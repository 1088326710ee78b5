import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { costAt } from "../../../renderer/screens/settings/cost-at.ts";
import { aLongPack } from "../../support/a-long-pack.ts";
import { marked } from "../../support/marked.ts";
import { aWindow, heard } from "../../support/a-window.ts";

afterEach(cleanup);

const panel = (): Promise<HTMLElement> => screen.findByRole("region", { name: "Today" });

describe("today", () => {
  it("says what is due and new and what it takes, and begins with one button", async () => {
    const { user } = await aWindow();
    const today = await panel();
    expect(today).toHaveTextContent(/Due 0 ?New 2 ?Minutes, about 1/);
    await user.click(within(today).getByRole("button", { name: "Begin today’s 2 questions" }));
    expect(await screen.findByText("0 of 2 done")).toBeVisible();
    expect(screen.getByText("The new bridge · as of April 4, 2025")).toBeVisible();
  });

  it("goes on where it was left, and is not offered as a session of the pack", async () => {
    const { user } = await aWindow();
    await user.click(await screen.findByRole("button", { name: /^Begin/ }));
    await user.click(await screen.findByRole("button", { name: "I do not know" }));
    await screen.findByText("Saved");
    await user.click(screen.getByRole("link", { name: "Library" }));
    const today = await panel();
    expect(today).toHaveTextContent("0 of 2 done. Go on from the same question.");
    expect(screen.getAllByRole("button", { name: /^Resume/ })).toHaveLength(1);
    await user.click(within(today).getByRole("button", { name: "Resume today’s questions" }));
    expect(await screen.findByText("0 of 2 done")).toBeVisible();
  });

  it("says when the minutes of the day are used up, and offers more", async () => {
    const { user, study, clock } = await aWindow({ pack: aLongPack(40) });
    await study.plan.change({ minutes: 1, retention: 0.9 });
    for (let left = study.plan.today().newNow; left > 0; left = study.plan.today().newNow) {
      let status = await study.session.start({ mode: "today", more: false });
      while (status.question !== null) {
        clock.move(18_000);
        const { session, position, question } = status;
        const answer = { kind: "choice", option: 0 } as const;
        status = (
          await study.session
            .answer({ session, position, question: question.id, answer, elapsedMs: 12_000 })
            .then(marked)
        ).session;
      }
      await study.session.end();
    }
    await user.click(screen.getByRole("link", { name: "Progress" }));
    await user.click(screen.getByRole("link", { name: "Library" }));
    const today = await panel();
    await waitFor(() => expect(today).toHaveTextContent("Your 1 minute for today is done."));
    await user.click(within(today).getByRole("button", { name: "1 minute more" }));
    expect(await screen.findByText(/^0 of \d+ done/)).toBeVisible();
  });

  it("shows what keeps slipping away, in its own words, with its article and a way to practise it", async () => {
    const { user, study, clock } = await aWindow({ pack: aLongPack(1), screen: "settings" });
    for (let day = 0; day < 5; day++, clock.move(86_400_000)) {
      const { session, question } = await study.session.start({ mode: "today", more: false });
      const answer = { kind: "choice", option: 1 } as const;
      await study.session.answer({
        session,
        position: 0,
        question: question?.id ?? "",
        answer,
        elapsedMs: 900,
      });
    }
    await study.session.end();
    window.location.hash = "#/library";
    const today = await panel();
    expect(today).toHaveTextContent("These keep slipping away (1)");
    expect(today).toHaveTextContent("Mayor Ada Moss opened the new bridge on April 4, 2025.");
    expect(today).toHaveTextContent("forgotten 4 times");
    await user.click(within(today).getByText("These keep slipping away (1)"));
    expect(within(today).getByRole("link", { name: /^A pack called/ })).toHaveAttribute(
      "href",
      "#/reading/long",
    );
    await user.click(within(today).getByRole("button", { name: "Practise this fact" }));
    expect(await screen.findByText("0 of 1 done")).toBeVisible();
    expect(study.session.status()).toMatchObject({ mode: "chosen", total: 1 });
  });
});

describe("I knew it", () => {
  it("counts a missed answer as right by one key, and undo takes it all back", async () => {
    const { user, study } = await aWindow();
    await study.session.start({ mode: "chosen", questions: [{ pack: "bridge", question: "type-who" }] });
    window.location.hash = "#/drill";
    await user.type(await screen.findByRole("textbox"), "Ada Mosssss{Enter}");
    await screen.findByRole("heading", { name: "Not right" });
    await user.keyboard("k");
    expect(
      await screen.findByText("Counted as right: you said that you knew it.", { selector: "p" }),
    ).toBeVisible();
    expect(heard().polite).toBe("Counted as right: you said that you knew it.");
    expect(screen.queryByRole("button", { name: "I knew it" })).toBeNull();
    expect(screen.getByRole("heading", { name: "Not right" })).toHaveFocus();
    expect(study.figures.progress()).toMatchObject({ answers: 1, rightShare: 1 });
    await user.keyboard("u");
    expect(await screen.findByText("0 of 1 done")).toBeVisible();
    expect(study.figures.progress().answers).toBe(0);
  });

  it("is not offered for a right answer, nor where none was given", async () => {
    const { user, study } = await aWindow();
    const questions = ["type-who", "true-day"].map((question) => ({ pack: "bridge", question }));
    await study.session.start({ mode: "chosen", questions });
    window.location.hash = "#/drill";
    await user.type(await screen.findByRole("textbox"), "Ada Moss{Enter}");
    await screen.findByRole("heading", { name: "Right" });
    expect(screen.queryByRole("button", { name: "I knew it" })).toBeNull();
    await user.keyboard("{Enter}");
    await user.click(await screen.findByRole("button", { name: "I do not know" }));
    await screen.findByRole("heading", { name: "Not right" });
    expect(screen.queryByRole("button", { name: "I knew it" })).toBeNull();
  });
});

describe("a day to be ready by", () => {
  it("is set and taken away on the pack, and says what it takes", async () => {
    const { user } = await aWindow();
    await user.click(await screen.findByRole("button", { name: "Ready by a day: The new bridge" }));
    const dialog = screen.getByRole("dialog", { name: "By when do you want to know “The new bridge”?" });
    await user.click(within(dialog).getByRole("button", { name: "Set the day" }));
    expect(within(dialog).getByRole("alert")).toHaveTextContent("Choose a day from today on.");
    await fireEvent.input(within(dialog).getByLabelText("Day"), { target: { value: "2026-12-01" } });
    await user.click(within(dialog).getByRole("button", { name: "Set the day" }));
    const plan = /^Ready by December 1, 2026: 2 new facts left, about 1 minute a day/;
    expect(await screen.findByText(plan)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ready by a day: The new bridge" }));
    await user.click(within(dialog).getByRole("button", { name: "No day" }));
    await waitFor(() => expect(screen.queryByText(plan)).toBeNull());
  });
});

describe("the plan in the settings", () => {
  it("changes the minutes and the retention, with the price of each", async () => {
    const { user, study } = await aWindow({ screen: "settings" });
    const minutes = await screen.findByRole("spinbutton", { name: "Minutes of study a day" });
    expect(minutes).toHaveValue(15);
    await user.clear(minutes);
    await user.type(minutes, "25{Tab}");
    await waitFor(() => expect(study.plan.today().plan.minutes).toBe(25));
    await waitFor(() => expect(heard().polite).toBe("Your plan is saved."));
    const slider = screen.getByRole("slider", { name: "How much you want to keep" });
    expect(slider).toHaveAttribute("aria-valuetext", "90 %");
    expect(await screen.findByText(/This takes about 0\.\d minutes a day/)).toBeVisible();
    await fireEvent.input(slider, { target: { value: "95" } });
    await fireEvent.change(slider, { target: { value: "95" } });
    await waitFor(() => expect(study.plan.today().plan).toEqual({ minutes: 25, retention: 0.95 }));
    expect(screen.getByText(/still know it 95 times in 100/)).toBeVisible();
  });

  it("draws the price straight between two that were worked out", () => {
    const costs = [
      { retention: 0.8, minutesADay: 2, kept: 0.9 },
      { retention: 0.9, minutesADay: 4, kept: 0.94 },
    ];
    expect(costAt(costs, 0.85)?.minutesADay).toBeCloseTo(3);
    expect(costAt(costs, 0.8)).toEqual(costs[0]);
    expect(costAt(costs, 0.97)).toMatchObject({ minutesADay: 4 });
    expect(costAt([], 0.9)).toBeNull();
  });
});
