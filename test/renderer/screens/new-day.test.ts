import { cleanup, fireEvent, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { aWindow } from "../../support/a-window.ts";

const HOUR = 3_600_000;
/** Half past nine in the evening, where this computer is. */
const EVENING = new Date(2026, 10, 23, 21, 30).getTime();

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"], now: EVENING }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

type Opened = Awaited<ReturnType<typeof aWindow>>;

/** A window at the screen, with one answer of today that is due again on a later day. */
async function anEvening(page: string): Promise<Opened> {
  const opened = await aWindow();
  await opened.user.click(await screen.findByRole("button", { name: /^Start 5 questions/ }));
  await opened.user.click(await screen.findByRole("button", { name: "I do not know" }));
  await screen.findByText("Saved");
  await opened.study.session.end();
  await opened.user.click(screen.getByRole("link", { name: page }));
  return opened;
}

/** Time goes by while nobody looks, on the clock of the machine and on that of the page. */
function sleep({ clock }: Opened, ms: number): void {
  clock.move(ms);
  vi.setSystemTime(Date.now() + ms);
}

const HOW = {
  "the window is focused": async () => void (await fireEvent.focus(window)),
  "the window is seen again": async () => void (await fireEvent(document, new Event("visibilitychange"))),
  "the page is shown again": async () => void (await fireEvent(window, new Event("pageshow"))),
  "it just stands open": async () => void (await vi.advanceTimersByTimeAsync(21_000)),
};

it.each(Object.entries(HOW))("shows what is due on the next day once %s", async (_how, look) => {
  const opened = await anEvening("Library");
  const panel = await screen.findByRole("region", { name: "Today" });
  await waitFor(() => expect(panel).toHaveTextContent(/Due 0/));
  sleep(opened, 30 * HOUR);
  expect(panel).toHaveTextContent(/Due 0/);
  await look();
  await waitFor(() => expect(screen.getByRole("region", { name: "Today" })).toHaveTextContent(/Due 1/));
});

it("goes by four in the morning, not by midnight", async () => {
  const opened = await anEvening("Library");
  await screen.findByRole("region", { name: "Today" });
  const today = vi.spyOn(opened.study.plan, "today");
  sleep(opened, 6 * HOUR); // half past three
  await fireEvent.focus(window);
  await vi.advanceTimersByTimeAsync(21_000);
  expect(today).not.toHaveBeenCalled();
  sleep(opened, HOUR);
  await fireEvent.focus(window);
  await waitFor(() => expect(today).toHaveBeenCalled());
});

it("says on the first screen how a later week stands", async () => {
  const opened = await anEvening("Library");
  expect(await screen.findByText("This week: 1 of 3 days.")).toBeVisible();
  sleep(opened, 24 * 24 * HOUR);
  await fireEvent.focus(window);
  expect(await screen.findByText("This week: 0 of 3 days.")).toBeVisible();
});

it("draws the figures up to the new day on the progress page", async () => {
  const opened = await anEvening("Progress");
  const days = await screen.findByRole("slider", { name: /^Days of study/ }, { timeout: 20_000 });
  expect(days).toHaveAttribute("aria-valuetext", expect.stringContaining("1 answer"));
  sleep(opened, 24 * HOUR);
  await fireEvent.focus(window);
  await waitFor(() =>
    expect(screen.getByRole("slider", { name: /^Days of study/ })).toHaveAttribute(
      "aria-valuetext",
      expect.stringContaining("nothing"),
    ),
  );
});

it("reckons in the settings from the new day on", async () => {
  const opened = await anEvening("Settings");
  await screen.findByLabelText("Minutes of study a day");
  const costs = vi.spyOn(opened.study.plan, "workloads");
  sleep(opened, 24 * HOUR);
  await fireEvent.focus(window);
  await waitFor(() => expect(costs).toHaveBeenCalled());
});
