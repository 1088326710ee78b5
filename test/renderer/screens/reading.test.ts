import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { AppError } from "../../../base/errors.ts";
import type { Pack } from "../../../questions/pack/pack.ts";
import { aPack } from "../../support/a-pack.ts";
import { read } from "../../support/a-reading.ts";
import { STORY, STORY_DAY } from "../../support/a-story.ts";
import { aWindow, heard } from "../../support/a-window.ts";

afterEach(cleanup);

/** The pack's questions are about another article; nobody asks them here. */
function packAbout(text: string, published = STORY_DAY): Pack {
  const { units } = read(text, published);
  const pack = aPack({ article: { text, published, publisher: "The Quay", units } });
  const [fact] = pack.facts;
  const evidence = [{ start: 0, end: 3, text: text.slice(0, 3) }];
  const [question] = pack.questions;
  return {
    ...pack,
    facts: fact ? [{ ...fact, evidence }] : [],
    questions:
      question?.kind === "choice"
        ? [
            {
              ...question,
              answerSpan: null,
              evidence,
              options: question.options.map((option) => ({ ...option, span: null })),
            },
          ]
        : [],
  };
}

const openStory = (text = STORY) => aWindow({ pack: packAbout(text), screen: "reading/bridge" });
const article = (): HTMLElement => screen.getByRole("region", { name: "The article with its marks" });
const mark = (name: string): HTMLElement =>
  within(article()).getAllByRole("button", { name })[0] as HTMLElement;
const marked = (kind = "proof"): string =>
  [...article().querySelectorAll(`[data-mark=${kind}]`)].map(({ textContent }) => textContent).join("|");
const says = (): Promise<HTMLElement> => screen.findByRole("region", { name: "Who says what" });
const timeLine = (): Promise<HTMLElement> => screen.findByRole("region", { name: "Time line" });

describe("the reading of an article", () => {
  it("is opened from the library, and leads back there", async () => {
    const { user } = await aWindow();
    await user.click(await screen.findByRole("link", { name: "Times and sources: The new bridge" }));
    const heading = await screen.findByRole("heading", { level: 1, name: "The new bridge" });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(document.title).toBe("Reading · Dateline");
    await timeLine();
    await user.click(screen.getByRole("link", { name: "← Library" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Library" })).toBeVisible();
  });

  it("shows every word of the article, whatever is marked in it", async () => {
    const { user } = await openStory();
    await timeLine();
    const words = (): string => {
      const blocks = [...article().querySelectorAll(".article [data-role]")];
      return blocks.map(({ textContent }) => textContent).join("\n\n");
    };
    expect(words()).toBe(STORY);
    await user.click(within(await says()).getByRole("button", { name: /cracks are dangerous/ }));
    expect(marked()).not.toBe("");
    expect(words()).toBe(STORY);
  });

  it("says what a mark stands for when it is reached", async () => {
    const { user } = await openStory();
    await timeLine();
    await user.click(mark("Lin Park"));
    const note = screen.getByRole("complementary", { name: "About the mark" });
    expect(note).toHaveTextContent("Lin Park");
    expect(note).toHaveTextContent("chief engineer");
    expect(note).toHaveTextContent("The article speaks of this person once.");
    await user.click(mark("Monday"));
    expect(note).toHaveTextContent("May 13, 2024");
    expect(note).toHaveTextContent("Certain.");
    expect(note).toHaveTextContent("Rule: bare weekday, past tense");
    await user.click(mark("next spring"));
    expect(note).toHaveTextContent("Not certain: no question may depend on it.");
    await user.click(mark("believes"));
    expect(note).toHaveTextContent("the cracks are dangerous");
    await user.click(within(note).getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("complementary", { name: "About the mark" })).toBeNull();
  });

  it("is gone through by keys: one tab stop, arrows, N and P, and Enter marks the words", async () => {
    const { user } = await openStory();
    await timeLine();
    const stops = within(article())
      .getAllByRole("button")
      .filter(({ dataset, tabIndex }) => dataset["id"] !== undefined && tabIndex === 0);
    expect(stops).toEqual([mark("May 14, 2024")]);
    await user.keyboard("n");
    expect(mark("May 14, 2024")).toHaveFocus();
    await user.keyboard("nn");
    expect(mark("Monday")).toHaveFocus();
    await user.keyboard("p");
    expect(mark("Ada Moss")).toHaveFocus();
    await user.keyboard("{End}");
    expect(mark("three months")).toHaveFocus();
    await user.keyboard("{Home}{ArrowRight}{Enter}");
    expect(marked()).toBe("Ada Moss|Moss");
    expect(heard().polite).toBe("Marked in the article: Ada Moss");
    expect(mark("Ada Moss")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(marked()).toBe("");
    expect(heard().polite).toBe("The marks were taken away.");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("complementary", { name: "About the mark" })).toBeNull();
  });

  it("lets each category be switched off and on", async () => {
    const { user } = await openStory();
    await timeLine();
    const legend = screen.getByRole("group", { name: "Marks" });
    const people = within(legend).getByRole("button", { name: /^People/ });
    expect(people).toHaveAttribute("aria-pressed", "true");
    expect(people).toHaveAccessibleName("People 3 marks");
    await user.click(people);
    expect(people).toHaveAttribute("aria-pressed", "false");
    expect(within(article()).queryByRole("button", { name: "Lin Park" })).toBeNull();
    await user.click(people);
    expect(mark("Lin Park")).toBeVisible();
  });

  it("marks what is told at a time, and the time", async () => {
    const { user } = await openStory();
    const told = within(await timeLine()).getByRole("button", { name: /^Ada Moss closed the old harbour/ });
    await user.click(told);
    expect(told).toHaveAttribute("aria-pressed", "true");
    expect(marked()).toBe("Mayor |Ada Moss| closed the old harbour");
    expect(marked("origin")).toBe("Monday");
    await user.click(told);
    expect(marked()).toBe("");
  });

  it("says in words which times are not certain, and which have no place on the axis", async () => {
    await openStory();
    const line = await timeLine();
    expect(within(line).getByText(/not certain/)).toBeVisible();
    expect(within(line).getByText("How long, not when")).toBeVisible();
    expect(within(line).getByRole("button", { name: "“three months”, 3 months" })).toBeVisible();
  });

  it("marks what a source says, down to the source inside its words", async () => {
    const { user } = await openStory();
    const picture = await says();
    expect(picture).toHaveTextContent(/Lin Park.*chief engineer.*According to.*The ministry.*believes/);
    await user.click(within(picture).getByRole("button", { name: /^believes the cracks are dangerous/ }));
    expect(marked()).toBe("the cracks are dangerous");
    expect(marked("origin")).toBe("the ministry |believes");
    expect(within(picture).getByText("The article itself")).toBeVisible();
    expect(
      within(picture).getByRole("button", { name: /The work will last three months Expected/ }),
    ).toBeVisible();
  });

  it("shows the first of many statements of a source, and the rest when asked", async () => {
    const said = ["safe", "wide", "dry", "clean", "open", "long", "new", "free"];
    const { user } = await openStory(said.map((word) => `Ada Moss said the road was ${word}.`).join(" "));
    const picture = within(await says());
    const statements = (): number => picture.queryAllByRole("button", { name: /^said the road was/ }).length;
    expect(statements()).toBe(5);
    await user.click(picture.getByRole("button", { name: "Show 3 more" }));
    expect(statements()).toBe(8);
    await user.click(picture.getByRole("button", { name: "Show fewer" }));
    expect(statements()).toBe(5);
  });

  it("leads to its parts from the top", async () => {
    const { user } = await openStory();
    await timeLine();
    await user.click(screen.getByRole("button", { name: "Who says what" }));
    expect(screen.getByRole("heading", { name: "Who says what" })).toHaveFocus();
  });

  it("says so where there are no times and no sources", async () => {
    await openStory("The bridge is new. It is long.");
    expect(await screen.findByRole("heading", { name: "No times" })).toBeVisible();
    expect(screen.getByRole("heading", { name: "No sources" })).toBeVisible();
  });

  it("keeps the text when the article cannot be read, says why, and tries again", async () => {
    const { user, study } = await openStory();
    await timeLine();
    const { readingOf } = study.packs;
    study.packs.readingOf = () => Promise.reject(new AppError("refused", "too long"));
    await user.click(screen.getByRole("link", { name: "← Library" }));
    await user.click(await screen.findByRole("link", { name: /^Times and sources/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("within Dateline's limits");
    expect(article()).toHaveTextContent("Mayor Ada Moss closed the old harbour");
    study.packs.readingOf = readingOf;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await timeLine()).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says so when the pack is not there", async () => {
    await aWindow({ screen: "reading/gone" });
    expect(await screen.findByRole("alert")).toHaveTextContent("This is no longer there.");
    expect(screen.getByRole("heading", { level: 1, name: "The article" })).toBeVisible();
  });
});
