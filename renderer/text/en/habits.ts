import type { Output } from "../../../contract/calls.ts";

type Figures = Output<"figures.habits">;
type Goal = NonNullable<Figures["wanted"]["goal"]>;

const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;
const amountOf = ({ unit, amount }: Goal): string =>
  unit === "days" ? count(amount, "day", "days") : count(amount, "minute", "minutes");

/** The goals that may be chosen, fewest first. */
export const GOALS: readonly (Goal | null)[] = [
  null,
  ...[1, 2, 3, 4, 5, 6, 7].map((amount): Goal => ({ unit: "days", amount })),
  ...[15, 30, 60, 90, 120, 180, 300].map((amount): Goal => ({ unit: "minutes", amount })),
];

export const habitWords = {
  title: "Habits",
  say: "Dateline reminds you only on its own first screen. There are no points, and nothing is lost by a break.",
  goal: "Weekly goal",
  goalSay: "A week begins on Monday.",
  noGoal: "No goal",
  goalName: (goal: Goal) => `${amountOf(goal)} a week`,
  streak: "Count days of study in a row",
  streakSay: "The count only ends after seven days without an answer, so a missed day costs nothing.",
} as const;

/** The calm line on the first screen; "" when there is nothing to say. */
export function habitLine({ wanted: { goal }, done, streak }: Figures): string {
  const sentences: string[] = [];
  if (goal !== null && done !== null) {
    const week = `This week: ${done} of ${amountOf(goal)}`;
    sentences.push(done >= goal.amount ? `${week}, your goal is reached.` : `${week}.`);
  }
  if (streak !== null && streak > 1)
    sentences.push(`${count(streak, "day", "days")} of study without a long break.`);
  return sentences.join(" ");
}
