import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { aHarbour } from "../../support/a-harbour.ts";
import { aWindow, heard } from "../../support/a-window.ts";

afterEach(cleanup);

/** A window in which one question of the harbour pack is asked; focus is on its stem. */
async function ask(id: string) {
  const pack = aHarbour();
  const questions = pack.questions.filter((question) => question.id === id);
  const opened = await aWindow({ pack: { ...pack, questions } });
  await opened.user.click(await screen.findByRole("button", { name: /^(Start|All) 1 question/ }));
  const stem = await screen.findByRole("heading", { level: 1, name: questions[0]?.stem ?? "" });
  return { ...opened, stem: stem.textContent ?? "" };
}

const verdict = (name: string): Promise<HTMLElement> => screen.findByRole("heading", { level: 2, name });
const field = (): HTMLInputElement => {
  const [first] = screen.getAllByRole<HTMLInputElement>("textbox");
  if (first === undefined) throw new Error("There is no field.");
  return first;
};

describe("cloze", () => {
  it("names its gaps in order and says what each expects", async () => {
    const { stem } = await ask("gaps-opened");
    const gaps = within(screen.getByRole("group", { name: stem })).getAllByRole("textbox");
    expect(gaps.map((gap) => gap.getAttribute("aria-label"))).toEqual(["Gap 1 of 2", "Gap 2 of 2"]);
    expect(gaps[0]).toHaveAccessibleDescription("A number");
    expect(gaps[1]).toHaveAccessibleDescription("A person");
    expect(screen.getByRole("group", { name: stem })).toHaveTextContent(/The harbour was opened in/);
  });

  it("is filled by keyboard alone: Enter leads to the open gap, then checks; half is partly right", async () => {
    const { user } = await ask("gaps-opened");
    await user.tab();
    while (document.activeElement !== field()) await user.tab();
    await user.keyboard("1987{Enter}");
    expect(screen.getByRole("textbox", { name: "Gap 2 of 2" })).toHaveFocus();
    await user.keyboard("Mira Holt{Enter}");
    expect(await verdict("Partly right")).toHaveFocus();
    expect(heard().polite).toBe("Partly right. The answer is: 1987; Queen Liv. Your answer is saved.");
    expect(screen.getByRole("textbox", { name: "Gap 1 of 2" })).toHaveAccessibleDescription("Right");
    expect(screen.getByRole("textbox", { name: "Gap 2 of 2" })).toHaveAccessibleDescription("Not right");
    expect(screen.getByText(/Mira Holt directs the port today/)).toBeVisible();
    expect(screen.getByText("Gap 2: Queen Liv")).toBeVisible();
  });

  it("takes one gap left open as partly right, and shows what was typed when it is checked", async () => {
    const { user } = await ask("gaps-opened");
    await user.type(screen.getByRole("textbox", { name: "Gap 2 of 2" }), "queen liv");
    await user.click(screen.getByRole("button", { name: "Check" }));
    await verdict("Partly right");
    expect(screen.getByRole("textbox", { name: "Gap 2 of 2" })).toHaveValue("queen liv");
    expect(screen.getByRole("textbox", { name: "Gap 2 of 2" })).toBeDisabled();
  });
});

describe("what cannot be read as an answer", () => {
  it.each([
    ["how-many-boats", "a lot", /could not be read as one number/],
    ["day-opened", "long ago", /could not be read as a date/],
    ["gaps-opened", "long ago", /Gap 1: That could not be read/],
  ])("is asked once more in %s, with the reason at the field that keeps it", async (id, text, why) => {
    const { user, study } = await ask(id);
    await user.type(field(), text);
    for (const gap of screen.queryAllByRole("textbox", { name: "Gap 2 of 2" }))
      await user.type(gap, "Queen Liv");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(field()).toHaveAccessibleDescription(expect.stringMatching(why)));
    expect(field()).toHaveAccessibleDescription(expect.stringContaining("Not counted; try once more."));
    expect(field()).toHaveValue(text);
    expect(field()).toBeInvalid();
    await waitFor(() => expect(field()).toHaveFocus());
    expect(heard().polite).toMatch(/could not be read/);
    expect(screen.queryByRole("heading", { level: 2, name: /right/i })).toBeNull();
    expect(study.figures.progress().answers).toBe(0);
  });

  it("is taken at the second try: what is right then is right", async () => {
    const { user, study } = await ask("how-many-boats");
    await user.type(field(), "a lot{Enter}");
    await waitFor(() => expect(field()).toHaveFocus());
    await user.clear(field());
    await user.type(field(), "more than 1,000{Enter}");
    expect(await verdict("Right")).toHaveFocus();
    expect(study.figures.progress()).toMatchObject({ answers: 1, rightShare: 1 });
  });

  it("counts as it is at the second try", async () => {
    const { user, study } = await ask("how-many-boats");
    await user.type(field(), "a lot{Enter}");
    await waitFor(() => expect(field()).toHaveFocus());
    await user.type(field(), " of them{Enter}");
    await verdict("Not right");
    expect(study.figures.progress().answers).toBe(1);
  });
});

describe("number", () => {
  it("is named by its stem, and says what is counted and how to write it", async () => {
    const { stem } = await ask("how-many-boats");
    expect(field()).toHaveAccessibleName(stem);
    expect(field()).toHaveAccessibleDescription(
      "Counted in boats. Figures or words. Write “more than” or “about” where the article does.",
    );
  });

  it.each([
    ["over a thousand", "Right"],
    ["1,000", "Partly right"],
    ["900", "Not right"],
  ])("marks “%s” as %s, by keyboard alone", async (text, name) => {
    const { user } = await ask("how-many-boats");
    field().focus();
    await user.keyboard(`${text}{Enter}`);
    expect(await verdict(name)).toHaveFocus();
    expect(heard().polite).toBe(`${name}. The answer is: more than 1,000. Your answer is saved.`);
  });

  it("says why half was taken off, in the description of the field", async () => {
    const { user } = await ask("how-many-boats");
    await user.type(field(), "1,000{Enter}");
    await verdict("Partly right");
    expect(field()).toHaveAccessibleDescription("The number is right; the article says “more than”.");
  });
});

describe("date", () => {
  it("reads back what is typed, and the lists follow", async () => {
    const { user, stem } = await ask("day-opened");
    expect(field()).toHaveAccessibleName(stem);
    await user.type(field(), "3 june 1987");
    expect(field()).toHaveAccessibleDescription(/Read as June 3, 1987\./);
    expect(screen.getByRole("combobox", { name: "Month" })).toHaveDisplayValue("June");
    expect(screen.getByRole("combobox", { name: "Day" })).toHaveDisplayValue("3");
    expect(screen.getByRole("textbox", { name: "Year" })).toHaveValue("1987");
    await user.keyboard("{Enter}");
    expect(await verdict("Right")).toHaveFocus();
  });

  it("can be picked instead, and writes what was picked into the field", async () => {
    const { user } = await ask("day-opened");
    const group = within(screen.getByRole("group", { name: "Or pick it" }));
    await user.selectOptions(group.getByRole("combobox", { name: "Month" }), "June");
    await user.selectOptions(group.getByRole("combobox", { name: "Day" }), "3");
    await user.type(group.getByRole("textbox", { name: "Year" }), "1987");
    expect(field()).toHaveValue("June 3, 1987");
    await user.keyboard("{Enter}");
    await verdict("Right");
  });

  it("a day that the article does not give is not right, and says so", async () => {
    const { user } = await ask("month-voted");
    await user.type(field(), "January 1, 2025{Enter}");
    await verdict("Not right");
    expect(field()).toHaveAccessibleDescription(/The article gives no day: it says January 2025, no more\./);
  });

  it("a month without its year is partly right", async () => {
    const { user } = await ask("month-voted");
    await user.type(field(), "January{Enter}");
    await verdict("Partly right");
    expect(field()).toHaveAccessibleDescription(/the year is missing/);
  });

  it("says that a text is not read as a date", async () => {
    const { user } = await ask("day-opened");
    await user.type(field(), "long ago");
    expect(field()).toHaveAccessibleDescription(/Not read as a date yet\./);
  });
});

describe("retelling", () => {
  it("offers the retellings as one group of radio buttons, and names the fault of each", async () => {
    const { user, stem } = await ask("retell-cracks");
    const group = within(screen.getByRole("group", { name: stem }));
    expect(group.getAllByRole("radio")).toHaveLength(4);
    await user.click(group.getByRole("radio", { name: "The sea wall is cracked." }));
    await user.keyboard("{Enter}");
    await verdict("Not right");
    expect(group.getByRole("radio", { name: "The sea wall is cracked." })).toHaveAccessibleDescription(
      /Not right Drops the source\. Divers believe it, and Holt says so\./,
    );
  });
});

describe("evidence", () => {
  const FOUND = "Holt told the town council that the divers had found cracks in the wall.";
  const BELIEVED = "Divers believe that the sea wall is cracked, Holt said on Monday.";

  it("counts aloud what is picked, by number keys", async () => {
    const { user, stem } = await ask("prove-cracks");
    const group = within(screen.getByRole("group", { name: stem }));
    expect(screen.getByText("0 of 2 picked")).toHaveRole("status");
    await user.keyboard("24");
    expect(screen.getByText("2 of 2 picked")).toBeVisible();
    expect(group.getByRole("checkbox", { name: BELIEVED })).toBeChecked();
    expect(group.getByRole("checkbox", { name: FOUND })).toBeChecked();
    await user.keyboard("{Enter}");
    expect(await verdict("Right")).toHaveFocus();
  });

  it("one of two is partly right, and the other is shown as missed", async () => {
    const { user } = await ask("prove-cracks");
    await user.click(screen.getByRole("checkbox", { name: BELIEVED }));
    await user.click(screen.getByRole("button", { name: "Check" }));
    await verdict("Partly right");
    expect(screen.getByRole("checkbox", { name: FOUND })).toHaveAccessibleDescription(
      /Right answer What they found, as Holt tells it\./,
    );
  });
});

describe("typed", () => {
  it("shows the article's spelling when another was accepted", async () => {
    const pack = aHarbour();
    const [cloze] = pack.questions;
    if (cloze === undefined) throw new Error("no question");
    const { id, fact, skill, stem, evidence, rule, level } = cloze;
    const typed = { id, fact, skill, stem, evidence, rule, level, answerText: "Mira Holt", answerSpan: null };
    const questions = [
      { ...typed, kind: "typed" as const, expects: "person" as const, accept: [], mistakes: [] },
    ];
    const { user } = await aWindow({ pack: { ...pack, questions } });
    await user.click(await screen.findByRole("button", { name: /^(Start|All) 1 question/ }));
    await user.type(await screen.findByRole("textbox"), "Mira Hollt{Enter}");
    await verdict("Right");
    expect(field()).toHaveAccessibleDescription("Accepted with a slip. It is spelled “Mira Holt”.");
  });
});

it.each(["gaps-opened", "how-many-boats", "day-opened", "retell-cracks", "prove-cracks"])(
  "%s: not knowing is saved and shows the answer",
  async (id) => {
    const { user } = await ask(id);
    await user.click(screen.getByRole("button", { name: "I do not know" }));
    await verdict("Not right");
    expect(screen.getByText("You gave no answer.")).toBeVisible();
  },
);
