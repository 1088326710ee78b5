import { cleanup, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { AppError } from "../../../base/errors.ts";
import { aWindow, heard } from "../../support/a-window.ts";

afterEach(cleanup);

const field = () => screen.findByRole<HTMLSelectElement>("combobox", { name: "Your extra time" });

it("the extra time is set once for all quizzes, said in plain words, and kept", async () => {
  const { user, study } = await aWindow({ screen: "settings" });
  await user.selectOptions(await field(), "Twice the time (100 %)");
  await waitFor(() => expect(heard().polite).toBe("Your extra time is saved."));
  expect(await field()).toHaveAccessibleDescription(
    "Counts for every quiz that has a time limit: one of 20 minutes gives you 40.",
  );
  expect(study.quizzes.extraTime()).toBe(100);
});

it("an extra time that could not be saved does not stay on the screen", async () => {
  const { user, failNextSave } = await aWindow({ screen: "settings" });
  await field();
  failNextSave(new AppError("not-saved", "no disk"));
  await user.selectOptions(await field(), "Half as much again (50 %)");
  await screen.findByRole("region", { name: "Messages" });
  await waitFor(async () => expect(await field()).toHaveValue("0"));
});
