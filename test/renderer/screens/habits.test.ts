import { cleanup, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { aWindow } from "../../support/a-window.ts";

afterEach(cleanup);

it("says on the first screen how the week stands, and nothing once both habits are turned off", async () => {
  const { user } = await aWindow();
  expect(await screen.findByText("This week: 0 of 3 days.")).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Settings" }));
  await user.selectOptions(await screen.findByLabelText("Weekly goal"), "1 day a week");
  await user.click(screen.getByRole("link", { name: "Library" }));
  await user.click(await screen.findByRole("button", { name: /^Start 5/ }));
  await user.click(await screen.findByRole("button", { name: "I do not know" }));
  await screen.findByText("Saved");
  await user.click(screen.getByRole("link", { name: "Library" }));
  expect(await screen.findByText("This week: 1 of 1 day, your goal is reached.")).toBeVisible();

  await user.click(screen.getByRole("link", { name: "Settings" }));
  await user.selectOptions(await screen.findByLabelText("Weekly goal"), "No goal");
  await user.click(screen.getByRole("checkbox", { name: "Count days of study in a row" }));
  await user.click(screen.getByRole("link", { name: "Library" }));
  await screen.findByRole("article");
  expect(screen.queryByText(/^This week/)).toBeNull();
});

it("keeps a goal in minutes for this learner, and explains the rule of the count in a sentence", async () => {
  const { user, study } = await aWindow({ screen: "settings" });
  await user.selectOptions(await screen.findByLabelText("Weekly goal"), "60 minutes a week");
  await waitFor(() => expect(study.figures.habits().wanted.goal).toEqual({ unit: "minutes", amount: 60 }));
  expect(screen.getByText(/only ends after seven days without an answer/)).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "Count days of study in a row" })).toBeChecked();
});
