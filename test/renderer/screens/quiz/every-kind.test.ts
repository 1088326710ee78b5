import { cleanup, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { bundledPacks } from "../../../../questions/packs/index.ts";
import type { Pack } from "../../../../questions/pack/pack.ts";
import { aWish } from "../../../support/a-quiz.ts";
import { aWindow } from "../../../support/a-window.ts";
import { rightAnswerTo } from "../../../support/right-answer.ts";

afterEach(cleanup);

/** The bundled pack with one question of each kind. */
function oneOfEachKind(): Pack {
  const [pack] = bundledPacks();
  if (pack === undefined) throw new Error("No pack is bundled.");
  const byKind = Map.groupBy(pack.questions, ({ kind }) => kind);
  return { ...pack, id: "kinds", questions: [...byKind.values()].flatMap(([first]) => first ?? []) };
}

it("an answer of any kind stands as it was given, however often one goes by it", async () => {
  const pack = oneOfEachKind();
  const all = pack.questions.length;
  const { study, user } = await aWindow({ pack });
  const { quiz } = await study.quizzes.start(aWish({ pack: pack.id, size: all }));
  for (const question of pack.questions) {
    const times = { elapsedMs: 1_000, usedMs: 1_000 };
    await study.quizzes.answer({ quiz, question: question.id, answer: rightAnswerTo(question), ...times });
  }
  const given = study.quizzes.status(quiz).questions.map(({ answer }) => answer);

  await user.click(screen.getByRole("link", { name: /^Quiz…/ }));
  await user.click(await screen.findByRole("button", { name: "Go on" }));
  for (const [key, places] of [
    ["n", pack.questions.map((_, place) => place + 1)],
    ["p", pack.questions.map((_, place) => all - place)],
  ] as const) {
    for (const place of places) {
      await screen.findByText(`Question ${place} of ${all}`);
      await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
      await user.keyboard(key);
    }
  }
  const strip = screen.getByRole("navigation", { name: "Questions of the quiz" });
  expect(within(strip).getAllByRole("button", { name: /answered$/ })).toHaveLength(all);
  expect(study.quizzes.status(quiz).questions.map(({ answer }) => answer)).toEqual(given);
  await user.click(screen.getByRole("button", { name: "Hand in" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Hand in" }));
  await screen.findByRole("heading", { name: new RegExp(`^${all} of ${all} points`) });

  // Looked at afterwards, each shows its outcome and its proof.
  await user.click(screen.getByRole("button", { name: /^1\. / }));
  for (let place = 1; place <= all; place++) {
    await screen.findByText(`Question ${place} of ${all}`);
    expect(screen.getByRole("heading", { name: "Right" })).toBeVisible();
    await user.keyboard("n");
  }
});
