import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { aLongPack } from "../../../support/a-long-pack.ts";
import { aWish, give } from "../../../support/a-quiz.ts";
import { aWindow } from "../../../support/a-window.ts";

afterEach(cleanup);

const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("heading", { name });
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

/** The result of a quiz of four: the first right, the second and third missed, the last left open. */
async function aResult() {
  const opened = await aWindow({ pack: aLongPack(6), screen: "library" });
  const { study, user } = opened;
  const quiz = await study.quizzes.start(aWish({}, { minutes: 10 }));
  await give(study, quiz, 0, 0);
  await give(study, quiz, 1, 1);
  await give(study, quiz, 2, 1);
  await study.quizzes.handIn(quiz.quiz, 90_000);
  await user.click(screen.getByRole("link", { name: /^Quiz…/ }));
  await user.click(
    await screen.findByRole("button", { name: /^Look at it: quiz K7QFM of November 23, 2026/ }),
  );
  await heading("1 of 4 points 25%");
  return { ...opened, quiz };
}

describe("the result of a quiz", () => {
  it("says points, share, time, code, and what came to each skill", async () => {
    await aResult();
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    expect(screen.getByText("Time, of 10 minutes").nextElementSibling).toHaveTextContent("2 minutes");
    expect(screen.getByText(/Quiz code K7QFM/)).toHaveTextContent(
      "4 questions, all skills, all kinds. With this code and these choices, others get the same quiz.",
    );
    const row = within(screen.getByRole("table", { name: "By skill" })).getByRole("row", { name: /^Who/ });
    expect(row).toHaveTextContent(/Who\s*4\s*1\s*1/);
  });

  it("lists every question with both answers, or only the mistakes", async () => {
    const { user } = await aResult();
    const list = (): string[] =>
      within(screen.getByRole("region", { name: "Your answers" }))
        .getAllByRole("listitem")
        .map((item) => item.textContent?.replaceAll(/\s+/g, " ").trim() ?? "");
    expect(list()).toHaveLength(4);
    expect(list()[0]).toMatch(/^Right 1\. .*Your answer: Ada Moss$/);
    expect(list()[1]).toMatch(/^Not right 2\. .*Your answer: Lin Park Right answer: Ada Moss$/);
    expect(list()[3]).toMatch(/^Left open 4\. .*Right answer: Ada Moss$/);
    await user.click(screen.getByRole("checkbox", { name: "Only mistakes" }));
    expect(list()).toHaveLength(3);
    await user.click(button(/^2\. /));
    await screen.findByText("Question 2 of 4");
    await user.keyboard("p");
    expect(button("Previous")).toBeDisabled();
    await user.keyboard("nn");
    await screen.findByText("Question 4 of 4");
  });

  it("leads from a question to its proof and back, and takes “I knew it” with a mark", async () => {
    const { user, study, quiz } = await aResult();
    await user.click(button(/^2\. /));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    expect(screen.getByRole("heading", { name: "Not right" })).toBeVisible();
    expect(document.querySelector("mark")).toHaveTextContent("Mayor Ada Moss opened");
    await user.keyboard("k");
    const main = within(screen.getByRole("main"));
    expect(await main.findByText("Counted as right: you said that you knew it.")).toBeVisible();
    await user.keyboard("n");
    await screen.findByText("Question 3 of 4");
    await user.click(button("Back to the result"));
    await waitFor(() => expect(button(/^3\. /)).toHaveFocus());
    expect(screen.getByText("You knew it")).toBeVisible();
    expect(screen.getByText(/^You said that you knew 1 more/)).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("1 of 4 points");
    expect(button("Quiz on the 2 mistakes")).toBeVisible();
    expect(study.quizzes.result(quiz.quiz).score.known).toBe(1);
  });

  it("leads to a quiz of the mistakes, and to practising them", async () => {
    const { user, study } = await aResult();
    await user.click(button("Practise them"));
    await waitFor(() => expect(study.session.status()).toMatchObject({ mode: "chosen", total: 3 }));
    expect(window.location.hash).toBe("#/drill");
    await user.click(screen.getByRole("link", { name: "Library" }));
    await user.click(await screen.findByRole("link", { name: /^Quiz…/ }));
    await user.click(await screen.findByRole("button", { name: /^Look at it: quiz/ }));
    await user.click(await screen.findByRole("button", { name: "Quiz on the 3 mistakes" }));
    await screen.findByText("Question 1 of 3");
  });

  it("of an earlier quiz leads back to the one that is open, which has to be handed in first", async () => {
    const { user, study } = await aResult();
    await user.click(button("Another quiz"));
    await user.click(await screen.findByRole("button", { name: "Start the quiz" }));
    await screen.findByText("Question 1 of 6");
    await user.click(button("Leave for now"));
    await user.click(await screen.findByRole("button", { name: /^Look at it: quiz K7QFM/ }));
    await heading("1 of 4 points 25%");
    expect(screen.queryByRole("button", { name: /^Quiz on the/ })).toBeNull();
    await user.click(button("Go on with the open quiz"));
    await screen.findByText("Question 1 of 6");
    await user.click(screen.getByRole("radio", { name: "Lin Park" }));
    await user.click(button("Hand in"));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Hand in" }));
    await user.click(await screen.findByRole("button", { name: "Quiz on the 6 mistakes" }));
    await screen.findByText("Question 1 of 6");
    expect(study.quizzes.setUp("long").scores).toHaveLength(2);
  });
});
