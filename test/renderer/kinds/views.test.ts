import { cleanup, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { seededRandom } from "../../../base/random.ts";
import { type Answer, markAnswer, type Question, viewQuestion } from "../../../questions/kinds/index.ts";
import { entryOf } from "../../../renderer/kinds/registry.ts";
import { aPack } from "../../support/a-pack.ts";

afterEach(cleanup);

const { article, questions } = aPack();

function find(kind: Question["kind"]): Question {
  const found = questions.find((question) => question.kind === kind);
  if (found === undefined) throw new Error(`The test pack asks no ${kind} question`);
  return found;
}

/** The view of the pack's question of a kind, holding the answer as the drill screen does. */
function show(kind: Question["kind"], first: Answer | null = null) {
  const question = find(kind);
  const onanswer = vi.fn((answer: Answer | null) => rerender({ answer }));
  const props = {
    view: viewQuestion(question, seededRandom("views")),
    answer: first,
    onanswer: onanswer as (answer: Answer | null) => void,
    disabled: false,
    outcome: null,
    article,
    labelledBy: "stem",
    onshow: vi.fn(),
  };
  const heading = Object.assign(document.createElement("h1"), { id: "stem", textContent: question.stem });
  document.body.append(heading);
  const { rerender } = render(entryOf(kind).component, props);
  const mark = (answer: Answer) =>
    rerender({
      answer,
      disabled: true,
      outcome: markAnswer(question, answer, { people: article.people ?? [] }),
    });
  return { question, onanswer, onshow: props.onshow, mark, user: userEvent.setup() };
}

afterEach(() => document.body.replaceChildren());

describe("a choice", () => {
  it("is a group of radio buttons named by the stem, chosen by number or by arrow keys", async () => {
    const { onanswer, question, user } = show("choice");
    expect(screen.getByRole("group", { name: question.stem })).toBeVisible();
    await user.keyboard("2");
    expect(screen.getAllByRole("radio")[1]).toHaveFocus();
    expect(screen.getAllByRole("radio")[1]).toBeChecked();
    expect(onanswer).toHaveBeenCalledTimes(1);
  });

  it("ignores numbers that no option has, and every number once it is answered", async () => {
    const { onanswer, mark, user } = show("choice");
    await user.keyboard("7");
    await mark({ kind: "choice", option: 0 });
    await user.keyboard("1");
    expect(onanswer).not.toHaveBeenCalled();
  });

  it("says of each option what it was and why, and shows where a wrong one comes from", async () => {
    const { mark, onshow, user } = show("choice");
    await mark({ kind: "choice", option: 1 });
    const wrong = screen.getByRole("radio", { name: "Lin Park" });
    expect(wrong).toHaveAccessibleDescription(/^Not right Park spoke of what the bridge carries\./);
    await user.click(screen.getByRole("button", { name: "Show where this comes from: Lin Park" }));
    expect(onshow.mock.calls[0]?.[0]).toMatchObject({ text: expect.stringContaining("Lin Park said") });
    expect(screen.queryByRole("button", { name: /Ada Moss/ })).toBeNull();
  });
});

describe("several right answers", () => {
  it("are boxes that numbers tick and clear; none ticked is no answer", async () => {
    const { onanswer, user } = show("multi");
    await user.keyboard("13");
    expect(screen.getAllByRole("checkbox", { checked: true })).toHaveLength(2);
    await user.keyboard("1");
    await user.keyboard("3");
    expect(onanswer).toHaveBeenLastCalledWith(null);
  });

  it("tell what was missed from what was chosen wrongly", async () => {
    const { mark } = show("multi");
    await mark({ kind: "multi", options: [0, 2] });
    expect(screen.getByRole("checkbox", { name: "Ada Moss" })).toHaveAccessibleDescription(/^Right Named/);
    expect(screen.getByRole("checkbox", { name: "Lin Park" })).toHaveAccessibleDescription(/^Right answer /);
    expect(screen.getByRole("checkbox", { name: "Jo Field" })).toHaveAccessibleDescription(/^Not right /);
  });
});

describe("a label", () => {
  it("says what each label means before it is answered", () => {
    show("label");
    expect(screen.getByRole("radio", { name: "Claimed" })).toHaveAccessibleDescription(
      "A source says it, and the article says who.",
    );
  });
});

describe("a typed answer", () => {
  it("is a field named by the stem that says what is expected; blanks are no answer", async () => {
    const { question, onanswer, user } = show("typed");
    const field = screen.getByRole("textbox", { name: question.stem });
    expect(field).toHaveAccessibleDescription(/A person/);
    await user.type(field, " ");
    expect(onanswer).toHaveBeenLastCalledWith(null);
    await user.type(field, "Moss");
    expect(onanswer).toHaveBeenLastCalledWith({ kind: "typed", text: " Moss" });
  });

  it("says how a slip was met, and why a known mistake is one", async () => {
    const { mark } = show("typed");
    await mark({ kind: "typed", text: "Ada Mos" });
    expect(screen.getByText("Accepted with a slip. It is spelled “Ada Moss”.")).toBeVisible();
    await mark({ kind: "typed", text: "Lin Park" });
    expect(screen.getByText(/Park is the engineer/)).toBeVisible();
  });
});
