import { cleanup, fireEvent, screen, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { KindName } from "../../../questions/kinds/index.ts";
import { aVoyage, voyageQuestion } from "../../support/a-voyage.ts";
import { aWindow, heard } from "../../support/a-window.ts";

afterEach(cleanup);

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("heading", { name });

/** A window in which the voyage's question of that kind stands, and nothing else is asked. */
async function asked(kind: KindName) {
  const question = voyageQuestion(kind);
  const opened = await aWindow({ pack: aVoyage({ questions: [question] }) });
  await opened.user.click(await screen.findByRole("button", { name: /^Start 1 question/ }));
  await heading(question.stem);
  return opened;
}

describe("order", () => {
  const cards = (): string[] =>
    screen
      .getAllByRole("button", { name: /^Move up: / })
      .map((one) => one.getAttribute("aria-label")?.slice(9) ?? "");

  it("is put in order by buttons, each move spoken, focus staying with the card", async () => {
    const { user } = await asked("order");
    const first = cards()[0] ?? "";
    expect(button("Check")).toBeDisabled();
    await user.click(button(`Move down: ${first}`));
    expect(cards()[1]).toBe(first);
    expect(heard().polite).toBe(`Card 1 of 4, ${first}, moved to position 2.`);
    expect(button(`Move down: ${first}`)).toHaveFocus();
    expect(button("Check")).toBeEnabled();
  });

  it("is answered by keyboard alone: a digit goes to a card, arrows move it", async () => {
    const { user } = await asked("order");
    const right = voyageQuestion("order").cards.map(({ text }) => text);
    for (const card of right) {
      await user.keyboard(String(cards().indexOf(card) + 1));
      expect(button(`Move up: ${card}`)).toHaveFocus();
      await user.keyboard("{End}");
    }
    expect(cards()).toEqual(right);
    await user.keyboard("{ArrowDown}");
    expect(heard().polite).toBe(`${right[3]} is already last.`);
    await user.click(button("Check"));
    await heading("Right");
    expect(screen.getAllByText("In order")).toHaveLength(4);
  });

  it("names after a half right answer the card that has to move, and where to", async () => {
    const { user } = await asked("order");
    const [left = "", ice = "", lost = "", reached = ""] = voyageQuestion("order").cards.map(
      ({ text }) => text,
    );
    for (const card of [reached, left, ice, lost]) {
      await user.keyboard(String(cards().indexOf(card) + 1));
      await user.keyboard("{End}");
    }
    await user.click(button("Check"));
    await heading("Partly right");
    expect(screen.getByText("Out of order. It belongs at 4.")).toBeVisible();
    expect(screen.getByText("Thursday, April 24, 2025.")).toBeVisible();
    expect(button(`Show where this comes from: ${reached}`)).toBeVisible();
  });
});

describe("an order that the learner does not know", () => {
  it("keeps its cards on the screen and says where each belongs", async () => {
    const { user } = await asked("order");
    await user.click(button("I do not know"));
    await heading("Not right");
    for (const { text } of voyageQuestion("order").cards) {
      expect(screen.getAllByText(text, { exact: false }).length).toBeGreaterThan(1); // the card, and the answer
    }
  });
});

describe("chain", () => {
  it("is built from the sources on offer, spoken at every step", async () => {
    const { user } = await asked("chain");
    await user.click(button("Add to the chain: Rosa Lind said"));
    expect(heard().polite).toBe("Rosa Lind said, added as 1 of 1.");
    await user.click(button("Add to the chain: The article reports"));
    await user.click(button("Move up: The article reports"));
    expect(heard().polite).toBe("Card 2 of 2, The article reports, moved to position 1.");
    await user.click(button("Add to the chain: Tom Hale confirmed"));
    await user.click(button("Take out of the chain: Tom Hale confirmed"));
    expect(heard().polite).toBe("Tom Hale confirmed, taken out of the chain.");
    expect(button("Add to the chain: Tom Hale confirmed")).toHaveFocus();
    await user.click(button("Add to the chain: the institute believes"));
    await user.click(button("Check"));
    await heading("Right");
    expect(screen.getByText("Rightly left out")).toBeVisible();
  });

  it("says which source does not belong and which is missing", async () => {
    const { user } = await asked("chain");
    for (const card of ["The article reports", "Tom Hale confirmed", "the institute believes"]) {
      await user.click(button(`Add to the chain: ${card}`));
    }
    await user.click(button("Check"));
    await heading("Partly right");
    expect(screen.getByText("Does not belong")).toBeVisible();
    expect(screen.getByText("Missing. It belongs at 2.")).toBeVisible();
  });
});

describe("match", () => {
  it("is answered from a list a row, and a half right answer says where each option belongs", async () => {
    const { user } = await asked("match");
    await user.selectOptions(screen.getByRole("combobox", { name: "Tom Hale" }), "captain");
    await user.selectOptions(screen.getByRole("combobox", { name: "Mei Arai" }), "spokeswoman");
    await user.click(button("Check"));
    await heading("Partly right");
    const row = screen.getByRole("combobox", { name: "Mei Arai" }).closest("li");
    if (row === null) throw new Error("row");
    expect(within(row).getByText("Your answer, not right")).toBeVisible();
    expect(within(row).getByText("Expedition spokeswoman Rosa Lind.")).toBeVisible();
    expect(within(row).getByText("Right: leader of the science team")).toBeVisible();
  });

  it("takes a choice back", async () => {
    const { user } = await asked("match");
    await user.selectOptions(screen.getByRole("combobox", { name: "Tom Hale" }), "captain");
    await user.selectOptions(screen.getByRole("combobox", { name: "Tom Hale" }), "");
    expect(button("Check")).toBeDisabled();
  });
});

describe("timeline", () => {
  const slider = (name: string): HTMLElement => screen.getByRole("slider", { name });

  it("speaks each place as a date, a bar with its end, and the box", async () => {
    const { user } = await asked("timeline");
    const hobart = slider("The Meridian left Hobart");
    expect(hobart).toHaveAttribute("aria-valuetext", "Not placed yet");
    await fireEvent.input(hobart, { target: { value: "2" } });
    expect(hobart).toHaveAttribute("aria-valuetext", "March 3, 2025");
    const ice = slider("The ship lay in the ice");
    await fireEvent.input(ice, { target: { value: "19" } });
    expect(ice).toHaveAttribute("aria-valuetext", "March 20 to March 27, 2025");
    await user.click(button("Later: The ship lay in the ice"));
    expect(heard().polite).toBe("The ship lay in the ice: March 21 to March 28, 2025.");
    await user.click(button("Earlier: The ship lay in the ice"));
    await user.click(screen.getByRole("checkbox", { name: "Date not given: The robot was found" }));
    expect(slider("The robot was found")).toHaveAttribute("aria-valuetext", "Date not given");
    await fireEvent.input(slider("The crew lost contact with a robot"), { target: { value: "60" } });
    await fireEvent.input(slider("The Meridian reached Ushuaia"), { target: { value: "54" } });
    await user.click(button("Check"));
    await heading("Right");
  });

  it("steps by month with the page keys, and places where it stands with space", async () => {
    const { user } = await asked("timeline");
    const reached = slider("The Meridian reached Ushuaia");
    reached.focus();
    await user.keyboard(" ");
    expect(reached).toHaveAttribute("aria-valuetext", "March 31, 2025");
    await user.keyboard("{PageUp}");
    expect(reached).toHaveAttribute("aria-valuetext", "April 1, 2025");
    await user.keyboard("{PageDown}");
    expect(reached).toHaveAttribute("aria-valuetext", "March 1, 2025");
  });

  it("says of a card in a wrong place and of one not placed where they belong", async () => {
    const { user } = await asked("timeline");
    await fireEvent.input(slider("The Meridian left Hobart"), { target: { value: "2" } });
    await fireEvent.input(slider("The ship lay in the ice"), { target: { value: "3" } });
    await user.click(button("Check"));
    await heading("Partly right");
    expect(screen.getByText("Right: March 20 to March 27, 2025")).toBeVisible();
    expect(screen.getByText("Right: date not given")).toBeVisible();
    expect(screen.getAllByText("Your answer, not right")).toHaveLength(1);
  });
});

describe("map", () => {
  it("is answered from the list", async () => {
    const { user } = await asked("map");
    await user.click(screen.getByRole("radio", { name: "Hobart" }));
    await user.click(button("Check"));
    await heading("Right");
  });

  it("is answered with the arrow keys, each place spoken with its country", async () => {
    const { user } = await asked("map");
    const map = await screen.findByRole("application", { name: /^Map of the world/ });
    map.focus();
    await user.keyboard("{ArrowRight}{Shift>}{ArrowUp}{/Shift}");
    expect(heard().polite).toBe("1.0° N, 5.0° E, no country");
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(heard().polite).toBe("11.0° N, 5.0° E, Nigeria");
    await user.keyboard("+");
    expect(heard().polite).toBe("Zoom 2.");
    await user.keyboard("{ArrowRight}");
    expect(heard().polite).toBe("11.0° N, 7.5° E, Nigeria");
    await user.click(button("Check"));
    await heading("Not right");
    expect(screen.getByText(/^11\.0° N, 7\.5° E, \d+ km from Hobart$/)).toBeVisible();
    expect(screen.getAllByText("It left Hobart on March 3.")[0]).toBeVisible();
  });
});
