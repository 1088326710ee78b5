import { expect, test } from "vitest";
import { recentDays } from "../../../../renderer/screens/progress/recent-days.ts";

test("the last days are in order, with zeros where nothing was answered, over the end of a month", () => {
  const days = [
    { day: "2026-02-20", answers: 9, right: 9 },
    { day: "2026-02-28", answers: 3, right: 2 },
  ];
  expect(recentDays(days, "2026-03-01", 3)).toEqual([
    { day: "2026-02-27", answers: 0, right: 0 },
    { day: "2026-02-28", answers: 3, right: 2 },
    { day: "2026-03-01", answers: 0, right: 0 },
  ]);
});
