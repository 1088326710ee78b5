import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import SeriesPlot from "../../../../renderer/parts/plots/SeriesPlot.svelte";

afterEach(cleanup);

it("is drawn when its first and its last point have one label, as two quizzes of a day", () => {
  const points = [0.5, 1].map((value, place) => ({ label: "Nov 28", text: `Quiz ${place + 1}`, value }));
  render(SeriesPlot, { title: "Scores", say: "Two of a day.", shape: "line", points, most: 1, tick: String });
  expect(screen.getByRole("img", { name: /^Scores/ })).toBeInTheDocument();
  expect(screen.getAllByText("Nov 28")).toHaveLength(2);
});
