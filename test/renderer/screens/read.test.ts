/** Read mode in the window: what is open, what is folded away, where focus goes, and what is said. */
import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { AppError } from "../../../base/errors.ts";
import type { Question } from "../../../questions/kinds/index.ts";
import type { Pack } from "../../../questions/pack/pack.ts";
import { bundledPacks } from "../../../questions/packs/index.ts";
import { aPack } from "../../support/a-pack.ts";
import { aWindow, heard } from "../../support/a-window.ts";

afterEach(cleanup);

const [LAVROV] = bundledPacks() as [Pack];
const FIRST = /Russian state television broadcast pictures/;
const SECOND = /Only days before, Lavrov had been in Beijing/;
const LAST = /no date has been announced/;

const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("heading", { name });
const text = (): string => screen.getByRole("main").textContent ?? "";
const stem = (): Promise<HTMLElement> => screen.findByRole("heading", { level: 3 });

async function aReadThrough(pack: Pack = LAVROV) {
  const opened = await aWindow({ pack, screen: `read/${pack.id}` });
  await screen.findByRole("button", { name: /^Answer \d/ });
  return opened;
}
type Opened = Awaited<ReturnType<typeof aReadThrough>>;

async function shown(): Promise<Question> {
  const words = (await stem()).textContent?.trim();
  return LAVROV.questions.find((question) => question.stem === words) as Question;
}

/** Answers what is asked and stays at the outcome. */
async function give({ user }: Opened, isRight: boolean): Promise<void> {
  const question = await shown();
  const options = "options" in question ? question.options : [];
  const name = options.find(({ right }) => right === isRight)?.text ?? "";
  await user.click(screen.getByRole("radio", { name }));
  await user.keyboard("{Enter}");
  await heading(isRight ? "Right" : "Not right");
}

/** Answers all that is asked after a section, and reads on. */
async function giveSection(opened: Opened, rights: readonly boolean[]): Promise<void> {
  await opened.user.keyboard("{Enter}");
  for (const isRight of rights) {
    await give(opened, isRight);
    const before = (await stem()).textContent;
    await opened.user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByText(before ?? "")).toBeNull());
  }
}

describe("read mode", () => {
  it("is entered from the library, opens the first section and hides the others altogether", async () => {
    const { user } = await aWindow({ pack: LAVROV });
    await user.click(await screen.findByRole("link", { name: "Read and answer: Lavrov in Pyongyang" }));
    expect(await heading("Section 1 of 4")).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole("heading", { level: 1, name: "Lavrov in Pyongyang" })).toHaveFocus(),
    );
    expect(screen.getByRole("heading", { name: /^Russia’s top diplomat travels/ })).toBeVisible();
    expect(text()).toMatch(FIRST);
    expect(text()).not.toMatch(SECOND);
    expect(text()).toContain("3 questions follow. Then the next section opens, whatever the answers are.");
  });

  it("folds the text away while a question is open; T brings it back and leads to it, and back", async () => {
    const { user } = await aReadThrough();
    await user.keyboard("{Enter}");
    const asked = await stem();
    await waitFor(() => expect(asked).toHaveFocus());
    expect(text()).not.toMatch(FIRST);
    await user.keyboard("t");
    const group = await screen.findByRole("group", { name: "Text of section 1" });
    expect(group).toHaveTextContent(FIRST);
    await waitFor(() => expect(group).toHaveFocus());
    await user.keyboard("t");
    await waitFor(() => expect(asked).toHaveFocus());
    expect(text()).not.toMatch(FIRST);
    await user.click(screen.getByRole("button", { name: "Look at the text again" }));
    expect(await screen.findByRole("button", { name: "Fold the text away" })).toBeVisible();
  });

  it("shows the proof in the section at once, right or wrong, and goes on to the next section", async () => {
    const opened = await aReadThrough();
    const { user } = opened;
    await user.keyboard("{Enter}");
    await give(opened, false);
    expect(screen.getByText("Saved")).toBeVisible();
    expect(document.querySelector("mark[data-mark=proof]")).toBeVisible();
    expect(text()).toMatch(FIRST);
    const verdict = screen.getByRole("heading", { name: "Not right" });
    await user.keyboard("e");
    expect(document.querySelector("mark")).toHaveFocus();
    await user.keyboard("e");
    expect(verdict).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByText("Question 2 of 3")).toBeVisible();
    expect(text()).not.toMatch(FIRST);
    await give(opened, true);
    await user.keyboard("{Enter}");
    await give(opened, true);
    await user.click(screen.getByRole("button", { name: "Read on" }));
    await waitFor(() => expect(screen.getByRole("heading", { name: "Section 2 of 4" })).toHaveFocus());
    expect(heard().polite).toBe("Section 2 of 4 opened.");
    expect(text()).toMatch(SECOND);
    expect(text()).toContain("2 of 3 right at once");
    expect(document.querySelector("mark")).toBeNull();
  });

  it("offers no look at words of a section that is still closed", async () => {
    const opened = await aReadThrough();
    await giveSection(opened, [true]);
    await give(opened, false);
    expect((await shown()).id).toBe("who-arrived"); // its wrong options come from the sections three and four
    const links = () => screen.queryAllByRole("button", { name: /^Show where this comes from/ });
    expect(links()).toHaveLength(0);
    await opened.user.keyboard("a");
    await waitFor(() => expect(links()).toHaveLength(3));
  });

  it("has a gate that A and a button turn off and on, for this learner and for good", async () => {
    const { user, study } = await aReadThrough();
    await user.click(screen.getByRole("button", { name: "Show everything" }));
    await waitFor(() => expect(text()).toMatch(LAST));
    expect(screen.getAllByRole("heading", { name: /^Section \d of 4/ })).toHaveLength(4);
    expect(text()).toContain("3 questions, after those above");
    expect(heard().polite).toBe("Everything is open. The questions still stand beside their sections.");
    expect(study.learners.settings().gate).toBe("off");
    await user.click(screen.getByRole("button", { name: "Answer 3 questions" }));
    await stem();
    expect(text()).toMatch(FIRST);
    expect(screen.queryByRole("button", { name: "Look at the text again" })).toBeNull();
    await user.keyboard("a");
    await waitFor(() => expect(text()).not.toMatch(LAST));
    expect(study.learners.settings().gate).toBe("on");
    expect(text()).not.toMatch(FIRST);
  });

  it("keeps the place of who leaves, and says so in the library", async () => {
    const opened = await aReadThrough();
    const { user } = opened;
    await giveSection(opened, [true, false, true]);
    await heading("Section 2 of 4");
    await user.keyboard("{Enter}");
    await give(opened, true);
    await user.click(screen.getByRole("button", { name: "Stop" }));
    await user.click(screen.getByRole("button", { name: "Leave for now" }));
    await user.click(await screen.findByRole("link", { name: "Go on reading: Lavrov in Pyongyang" }));
    expect(await heading("Section 2 of 4")).toBeVisible();
    expect(await screen.findByText("Question 2 of 3")).toBeVisible();
    await waitFor(() => expect(screen.getByRole("heading", { level: 3 })).toHaveFocus());
    await user.click(screen.getByRole("link", { name: "Drill" }));
    expect(await screen.findByText("Question 2 of 3")).toBeVisible();
    expect(window.location.hash).toBe(`#/read/${LAVROV.id}`);
  });

  it("asks once more for what was missed when all is read, sums up, and practises what is still missed", async () => {
    const opened = await aReadThrough();
    const { user } = opened;
    await giveSection(opened, [false, true, true]);
    for (const section of ["Section 2 of 4", "Section 3 of 4", "Section 4 of 4"]) {
      await heading(section);
      await giveSection(opened, [true, true, true]);
    }
    expect(await heading("Once more")).toBeVisible();
    expect(screen.getByText("Again: you missed this one before")).toBeVisible();
    expect(screen.getByText("One question that you missed")).toBeVisible();
    expect(text()).not.toMatch(FIRST);
    await give(opened, false);
    expect(text()).toMatch(FIRST);
    expect(text()).not.toMatch(SECOND);
    await user.click(screen.getByRole("button", { name: "See the summary" }));
    expect(await heading("11 of 12 right at once")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Practise the missed question" }));
    expect(await screen.findByText("0 of 1 done")).toBeVisible();
    expect(window.location.hash).toBe("#/drill");
  });

  it("takes an answer back, also when it was the last of its section", async () => {
    const opened = await aReadThrough();
    const { user } = opened;
    await giveSection(opened, [true, true, true]);
    await heading("Section 2 of 4");
    await user.keyboard("{Enter}");
    await stem();
    await user.keyboard("u");
    expect(await screen.findByText("Question 3 of 3")).toBeVisible();
    await waitFor(() => expect(screen.getByRole("heading", { level: 3 })).toHaveFocus());
    expect(text()).not.toMatch(SECOND);
  });

  it("says at once when it could not be begun, and stays at the text", async () => {
    const { user, failNextSave } = await aReadThrough();
    failNextSave(new AppError("disk-full", "no space left"));
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("region", { name: "Messages" })).toHaveTextContent("the disk is full");
    expect(text()).toMatch(FIRST);
    await user.keyboard("{Enter}");
    expect(await stem()).toBeVisible();
  });

  it("says what is amiss for a pack that is not there", async () => {
    await aWindow({ pack: aPack(), screen: "read/nowhere" });
    expect(await screen.findByText(/^This article cannot be opened/)).toBeVisible();
    expect(within(screen.getByRole("main")).getByRole("link", { name: /Library/ })).toBeVisible();
  });

  it("shows an article that has nothing to ask on the way as a whole", async () => {
    const questions = LAVROV.questions.filter(({ kind }) => kind === "evidence");
    const { user, study } = await aWindow({ pack: { ...LAVROV, questions }, screen: `read/${LAVROV.id}` });
    expect(await screen.findByText(/^Nothing can be asked on the way/)).toBeVisible();
    expect(text()).toMatch(LAST);
    expect(screen.getByRole("heading", { level: 2, name: "The article" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /^(Answer|Show everything)/ })).toBeNull();
    await user.keyboard("a{Enter}");
    expect(study.learners.settings().gate).toBe("on"); // there is no gate here
  });
});
