import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { AppError } from "../../../../base/errors.ts";
import { aHarbour } from "../../../support/a-harbour.ts";
import { aLongPack } from "../../../support/a-long-pack.ts";
import { aPack } from "../../../support/a-pack.ts";
import { aWish } from "../../../support/a-quiz.ts";
import { aWindow, heard } from "../../../support/a-window.ts";

afterEach(cleanup);

const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("heading", { name });
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const strip = (): string[] =>
  within(screen.getByRole("navigation", { name: "Questions of the quiz" }))
    .getAllByRole("button")
    .map((one) => one.getAttribute("aria-label") ?? "");
const saved = (): Promise<HTMLElement> => screen.findByText("Saved");

/** A window in which a quiz about the long pack of six can be set up; its first option is always the right one. */
async function aSetUp(pack = aLongPack(6)) {
  const opened = await aWindow({ pack, screen: `quiz/${pack.id}` });
  await screen.findByRole("button", { name: "Start the quiz" });
  return opened;
}

/** A quiz of three with feedback at the end, begun. */
async function aRun() {
  const opened = await aSetUp();
  const size = screen.getByRole("spinbutton", { name: "How many questions" });
  await opened.user.clear(size);
  await opened.user.type(size, "3{Enter}");
  await screen.findByText("Question 1 of 3");
  return opened;
}

const UNREADABLE = expect.stringMatching(/could not be read as one number/);

describe("what cannot be read as an answer", () => {
  /** A quiz of two questions, at the one that asks for a number, into which no number was typed. */
  async function noNumber(feedback: "at-once" | "at-end") {
    const pack = aHarbour();
    const questions = pack.questions.filter(({ kind }) => kind === "number" || kind === "retelling");
    const opened = await aWindow({ pack: { ...pack, questions } });
    const wish = aWish({ pack: pack.id, size: 2 }, { feedback });
    const begun = await opened.study.quizzes.start(wish);
    const place = begun.questions.findIndex(({ asked }) => asked.kind === "number");
    window.location.hash = `#/quiz/${pack.id}`;
    await opened.user.click(await screen.findByRole("button", { name: "Go on" }));
    await screen.findByText("Question 1 of 2");
    if (place === 1) await opened.user.click(button(/^Next/));
    await opened.user.type(await screen.findByRole("textbox"), "a lot");
    return { ...opened, place, kept: () => opened.study.quizzes.status(begun.quiz).questions[place] };
  }

  it("is asked once more before it is marked, with feedback at once", async () => {
    const { user, kept } = await noNumber("at-once");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByRole("textbox")).toHaveAccessibleDescription(UNREADABLE));
    await waitFor(() => expect(screen.getByRole("textbox")).toHaveFocus());
    expect(screen.getByRole("textbox")).toHaveValue("a lot");
    expect(kept()).toMatchObject({ answer: null, mark: null });
    await user.keyboard("{Enter}");
    await heading("Not right");
    expect(kept()?.mark?.outcome.verdict).toBe("wrong");
  });

  it("holds the learner up once, with feedback at the end", async () => {
    const { user, place } = await noNumber("at-end");
    await user.click(button(place === 0 ? /^Next/ : /^Previous/));
    await waitFor(() => expect(screen.getByRole("textbox")).toHaveAccessibleDescription(UNREADABLE));
    await waitFor(() => expect(screen.getByRole("textbox")).toHaveFocus());
    expect(heard().polite).toMatch(/could not be read/);
    await user.click(button(place === 0 ? /^Next/ : /^Previous/));
    await waitFor(() => expect(screen.queryByRole("textbox")).toBeNull());
  });
});

describe("setting up a quiz", () => {
  it("is untimed with feedback at the end, unless another is chosen", async () => {
    const { user, study } = await aSetUp();
    await user.click(button("Start the quiz"));
    await screen.findByText("Question 1 of 6");
    const open = study.quizzes.setUp("long").open;
    expect(study.quizzes.status(open?.quiz ?? "")).toMatchObject({
      limitMs: null,
      terms: { minutes: null, feedback: "at-end", article: "hidden" },
    });
    expect(screen.queryByRole("timer")).toBeNull();
  });

  it("says how many questions fit, and starts nothing when none does", async () => {
    const { user, study } = await aSetUp(aPack());
    expect(screen.getByText("5 questions fit.")).toBeVisible();
    await user.click(screen.getByText(/^Kinds of question:/));
    for (const kind of [/^Choice/, /^Label/, /^Typed/])
      await user.click(screen.getByRole("checkbox", { name: kind }));
    expect(screen.getByText("Only 2 questions fit: the quiz asks 2.")).toBeVisible();
    await user.click(screen.getByText(/^Skills:/));
    await user.click(screen.getByRole("checkbox", { name: /^Who/ }));
    await user.click(screen.getByRole("checkbox", { name: /^When/ }));
    await user.click(button("Start the quiz"));
    expect(screen.getByText("No question fits. Choose more skills or kinds.")).toHaveFocus();
    expect(study.quizzes.setUp("bridge").open).toBeNull();
  });

  it("says what the learner's extra time makes of a limit, and keeps it", async () => {
    const { user, study } = await aSetUp();
    await user.click(screen.getByRole("checkbox", { name: "Set a time limit" }));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Your extra time" }),
      "Half as much again (50 %)",
    );
    expect(await screen.findByText(/With your extra time you have 9\./)).toBeVisible();
    await user.click(button("Start the quiz"));
    expect(await screen.findByRole("timer")).toHaveTextContent("9 minutes left");
    expect(study.quizzes.extraTime()).toBe(50);
  });

  it("takes a code however it is typed", async () => {
    const { user, study } = await aSetUp();
    await user.type(screen.getByRole("textbox", { name: "Quiz code" }), "class 8b{Enter}");
    await screen.findByText("Question 1 of 6");
    expect(study.quizzes.setUp("long").open?.code).toBe("CLASS8B");
    expect(screen.getByText(/Quiz CLASS8B/)).toBeVisible();
  });

  it("of a pack that is not there says so", async () => {
    await aWindow({ screen: "quiz/nowhere" });
    await heading("This pack is not here");
  });
});

describe("a quiz with feedback at the end", () => {
  it("is answered, gone back to, changed and handed in by keyboard alone", async () => {
    const { user, study } = await aRun();
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    await user.click(screen.getByRole("radio", { name: "Lin Park" }));
    await saved();
    await user.keyboard("{Enter}");
    await screen.findByText("Question 2 of 3");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    await user.click(screen.getByRole("radio", { name: "Ada Moss" }));
    await user.keyboard("p");
    await screen.findByText("Question 1 of 3");
    expect(screen.getByRole("radio", { name: "Lin Park" })).toBeChecked();
    expect(strip()).toEqual(["Question 1, answered", "Question 2, answered", "Question 3, open"]);
    await user.click(screen.getByRole("radio", { name: "Ada Moss" }));
    await user.keyboard("nn");
    await screen.findByText("Question 3 of 3");
    await user.keyboard("{Enter}");
    const dialog = await screen.findByRole("dialog");
    expect(dialog).toHaveTextContent("1 of 3 questions is still open. An open question earns no point.");
    await user.click(within(dialog).getByRole("button", { name: "Hand in" }));
    await heading(/^2 of 3 points/);
    expect(study.figures.progress().answers).toBe(2);
  });

  it("saves an answer without being asked to, and shows the tick after that", async () => {
    const { user, study } = await aRun();
    await user.click(screen.getByRole("radio", { name: "Ada Moss" }));
    expect(screen.queryByText("Saved")).toBeNull();
    await saved();
    const quiz = study.quizzes.setUp("long").open?.quiz ?? "";
    expect(study.quizzes.status(quiz).questions[0]?.answer).toEqual({ kind: "choice", option: 0 });
  });

  it("keeps an answer that cannot be saved on the screen, says so, and does not go on without it", async () => {
    const { user, failNextSave } = await aRun();
    failNextSave(new AppError("disk-full", "no room"));
    await user.click(screen.getByRole("radio", { name: "Ada Moss" }));
    await user.keyboard("n");
    expect(await screen.findByText("Your answer is still here, but it is not saved.")).toBeVisible();
    expect(screen.getByText("Question 1 of 3")).toBeVisible();
    expect(screen.getByRole("radio", { name: "Ada Moss" })).toBeChecked();
    await user.click(button("Try again"));
    await saved();
  });

  it("can be left and gone on with, answers and place as they were", async () => {
    const { user } = await aRun();
    await user.click(screen.getByRole("radio", { name: "Ada Moss" }));
    await user.click(button("Leave for now"));
    await heading("A quiz is open");
    expect(screen.getByText(/^1 of 3 answered/)).toBeVisible();
    await user.click(button("Go on"));
    await screen.findByText("Question 2 of 3");
    expect(strip()[0]).toBe("Question 1, answered");
  });

  it("is saved also when the learner goes elsewhere at once", async () => {
    const { user, study } = await aRun();
    await user.click(screen.getByRole("radio", { name: "Ada Moss" }));
    await user.click(screen.getByRole("link", { name: "Library" }));
    await waitFor(() => expect(study.quizzes.setUp("long").open?.answered).toBe(1));
    await user.click(await screen.findByRole("link", { name: /^Go on with the quiz/ }));
    await heading("A quiz is open");
  });

  it("that nobody answered leaves no score, and says so", async () => {
    const { user } = await aRun();
    await user.click(button("Hand in"));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Hand in" }));
    await screen.findByRole("button", { name: "Start the quiz" });
    const messages = within(screen.getByRole("region", { name: "Messages" }));
    expect(messages.getByText("Nothing was answered, so no score was kept.")).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Scores so far" })).toBeNull();
  });
});

describe("a quiz with feedback at once", () => {
  it("marks each answer, shows the proof, takes no second one, and lets the learner say that it was known", async () => {
    const { user } = await aSetUp();
    await user.click(screen.getByRole("radio", { name: "After each answer" }));
    await user.click(button("Start the quiz"));
    await screen.findByText("Question 1 of 6");
    expect(screen.getByText("The article is hidden until you have answered.")).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Lin Park" }));
    await user.keyboard("{Enter}");
    expect(await heading("Not right")).toHaveFocus();
    expect(heard().polite).toContain("The answer is: Ada Moss");
    expect(document.querySelector("mark")).toHaveTextContent("Mayor Ada Moss opened");
    expect(screen.getByRole("radio", { name: "Lin Park" })).toBeDisabled();
    await user.keyboard("k");
    const main = within(screen.getByRole("main"));
    expect(await main.findByText("Counted as right: you said that you knew it.")).toBeVisible();
    await user.keyboard("{Enter}");
    await screen.findByText("Question 2 of 6");
    expect(strip().slice(0, 2)).toEqual(["Question 1, not right", "Question 2, open"]);
  });
});
