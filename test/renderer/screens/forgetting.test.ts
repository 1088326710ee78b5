import { cleanup, screen, waitFor } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import { AppError } from "../../../base/errors.ts";
import type { WeightLearner } from "../../../study/fit/fit-memory.ts";
import type { Weights } from "../../../study/memory/fsrs.ts";
import { aLongStudy, FAST_FORGETTER, PUBLISHED } from "../../support/a-long-study.ts";
import { aWindow, heard } from "../../support/a-window.ts";

afterEach(cleanup);

const PAST = aLongStudy({ days: 60, weights: FAST_FORGETTER });

/** A learning that goes half way and then waits. */
function waiting(weights: Weights): WeightLearner & { finish(): void } {
  let end = (_: Weights | "stopped"): void => undefined;
  return {
    learn: (_lessons, onProgress) => {
      onProgress(0.5);
      return new Promise((resolve) => {
        end = resolve;
      });
    },
    stop: () => end("stopped"),
    finish: () => end(weights),
  };
}

const atSettings = (weightLearner: WeightLearner, past = PAST) =>
  aWindow({ screen: "settings", past, weightLearner });
const section = () => screen.getByRole("heading", { name: "How fast you forget" }).parentElement;
const findLearn = () => screen.findByRole("button", { name: "Learn from my answers" });

describe("how fast you forget", () => {
  it("is learned with one button, shows how far it is, and says what it was worth", async () => {
    const learner = waiting(FAST_FORGETTER);
    const { user, study } = await atSettings(learner);
    expect(await screen.findByText("Dateline expects you to forget as most people do.")).toBeVisible();
    await user.click(await findLearn());
    const stop = await screen.findByRole("button", { name: "Stop" });
    await waitFor(() => expect(stop).toHaveFocus());
    const progress = screen.getByRole("progressbar", { name: "Learning from your answers" });
    await waitFor(() => expect(progress).toHaveValue(0.5));
    learner.finish();
    const own = await screen.findByText(/^Dateline has learned how you forget, from [\d,]+ answers\./);
    const { fit } = study.fitting.status();
    const off = (share = 0): string => (100 * share).toFixed(1);
    expect(own).toHaveTextContent(
      `was off by ${off(fit?.before.rmse)} in 100 before, and by ${off(fit?.after.rmse)} now.`,
    );
    expect(heard().polite).toBe("What was learned is better. From now on, days and plans follow it.");
    await waitFor(() => expect(screen.getByRole("button", { name: "Learn again" })).toHaveFocus());
  });

  it("is given up again with one button", async () => {
    const learner = waiting(FAST_FORGETTER);
    const { user, study } = await atSettings(learner);
    await user.click(await findLearn());
    learner.finish();
    await user.click(await screen.findByRole("button", { name: "Expect what most people do" }));
    expect(await findLearn()).toHaveFocus();
    expect(section()).toHaveTextContent("Dateline expects you to forget as most people do.");
    expect(study.fitting.status().fit).toBeNull();
  });

  it("changes nothing when it is stopped, or no better, and says so", async () => {
    const learner = waiting(PUBLISHED);
    const { user, study } = await atSettings(learner);
    await user.click(await findLearn());
    await user.click(await screen.findByRole("button", { name: "Stop" }));
    await waitFor(() => expect(section()).toHaveTextContent("Stopped. Nothing was changed."));
    await user.click(await findLearn());
    await screen.findByRole("button", { name: "Stop" });
    learner.finish();
    const noBetter = /What was learned foresees your latest \d+ answers no better\. Nothing was changed\./;
    await waitFor(() => expect(section()).toHaveTextContent(noBetter));
    expect(study.fitting.status().fit).toBeNull();
  });

  it("goes on where the learner comes back to this screen", async () => {
    const learner = waiting(FAST_FORGETTER);
    const { user } = await atSettings(learner);
    await user.click(await findLearn());
    await user.click(screen.getByRole("link", { name: "Progress" }));
    await user.click(screen.getByRole("link", { name: "Settings" }));
    expect(await screen.findByRole("progressbar")).toBeVisible();
    learner.finish();
    expect(await screen.findByText(/^Dateline has learned/)).toBeVisible();
  });

  it("needs enough answers, and counts them", async () => {
    const past = aLongStudy({ days: 12, weights: PUBLISHED });
    await atSettings(waiting(PUBLISHED), past);
    expect(await screen.findByText(/^From 500 answers .* So far there are \d+\.$/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Learn from my answers" })).toBeNull();
  });

  it("is told where it cannot be learned", async () => {
    await aWindow({ screen: "settings", past: PAST });
    expect(await screen.findByText("Only the desktop app can learn how you forget.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Learn from my answers" })).toBeNull();
  });

  it("says when it could not be saved, and can be tried again", async () => {
    const learner = waiting(FAST_FORGETTER);
    const { user, failNextSave } = await atSettings(learner);
    await user.click(await findLearn());
    await screen.findByRole("button", { name: "Stop" });
    failNextSave(new AppError("disk-full", "No room."));
    learner.finish();
    expect(await screen.findByRole("region", { name: "Messages" })).toHaveTextContent("the disk is full");
    expect(await findLearn()).toBeVisible();
  });
});
