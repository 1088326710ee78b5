import type { Output } from "../../../contract/calls.ts";
import { longDate } from "./dates.ts";
import { practiseFacts } from "./today.ts";

type Insight = Output<"figures.insight">;

const percent = new Intl.NumberFormat("en", { style: "percent" });
const shortDay = new Intl.DateTimeFormat("en", { month: "short", day: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" });
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;
const share = (value: number | null): string => (value === null ? "–" : percent.format(value));
const minutes = (amount: number): string =>
  amount > 0 && amount < 1 ? "under a minute" : count(Math.round(amount), "minute", "minutes");

export const certaintyNames = { sure: "Sure", fairly: "Fairly sure", guess: "A guess" } as const;
const modeNames = {
  today: "today’s facts",
  pack: "one pack",
  chosen: "chosen questions",
  read: "an article read",
  quiz: "a quiz",
} as const;

/** Words and sentences of the insight page; each plot has a title, a sentence, and the columns of its table. */
export const insightWords = {
  loading: "Drawing your figures",
  saved: (file: string) => `Saved as ${file}.`,
  fileName: (title: string, day: string, kind: string) =>
    `Dateline ${title.replaceAll(/[^\p{L}\p{N} ]/gu, "")} ${day}.${kind}`,
  percent: (value: number) => percent.format(value),
  whole: (value: number) => String(value),
  shortDay: (day: string) => shortDay.format(dateOf(day)),
  month: (day: string) => month.format(dateOf(day)),

  calendar: {
    title: "Days of study",
    say: (days: number, answers: number) =>
      days === 0
        ? "No answers in the last year."
        : `${count(answers, "answer", "answers")} on ${count(days, "day", "days")} in the last year. A larger square is a day with more answers.`,
    columns: ["Day", "Answers", "Right", "Minutes"],
    weekdays: ["Mon", "Wed", "Fri"] as const,
    day: ({ day, answers, right, minutes: spent }: Insight["days"][number]) =>
      answers === 0
        ? `${longDate(day)}: nothing`
        : `${longDate(day)}: ${count(answers, "answer", "answers")}, ${right} right, ${minutes(spent)}`,
  },
  scores: {
    title: "Scores",
    say: (sessions: number) =>
      `The share of questions right at the first try, in the last ${sessions === 1 ? "session or quiz" : `${sessions} sessions and quizzes`}.`,
    columns: ["Session", "Day", "About", "Questions", "Right at once"],
    modes: modeNames,
    session: ({ day, mode, asked, rightAtOnce }: Insight["scores"][number]) =>
      `${longDate(day)}, ${modeNames[mode]}: ${rightAtOnce} of ${asked} right at once`,
  },
  recall: {
    title: "What stays",
    say: (recalled: number | null, goal: number) =>
      recalled === null
        ? `How much you still know of what you met on an earlier day, against your goal of ${percent.format(goal)}. It shows once such a fact was asked again.`
        : `You still knew ${percent.format(recalled)} of what you had met on an earlier day; your goal is ${percent.format(goal)}. The dashed line is what Dateline expected.`,
    columns: ["Week from", "Asked again", "Still known", "Expected"],
    goal: (goal: number) => `Goal ${percent.format(goal)}`,
    week: ({ week, asked, recalled, expected }: Insight["recall"][number]) =>
      asked === 0
        ? `Week from ${longDate(week)}: nothing asked again`
        : `Week from ${longDate(week)}: ${share(recalled)} of ${asked} still known, ${share(expected)} expected`,
  },
  forecast: {
    title: "What comes due",
    say: (facts: number) =>
      `${count(facts, "fact", "facts")} to ask again in the next thirty days, if nothing new comes in between.`,
    columns: ["Day", "Facts due"],
    day: ({ day, facts }: Insight["forecast"][number]) =>
      `${longDate(day)}: ${facts === 0 ? "nothing due" : `${count(facts, "fact", "facts")} due`}`,
  },
  skills: {
    title: "Skills",
    say: "The share of right answers by what the questions train. The line marks one half.",
    columns: ["Skill", "Answers", "Right", "Share right, %"],
    text: (right: number, answers: number) => `${percent.format(right / answers)} · ${right} of ${answers}`,
  },
  certainty: {
    title: "How sure, how right",
    say: "How often you were right when you said how sure you were. Whoever knows well what they know is nearly always right when sure, and less often with a guess.",
    columns: ["You said", "Answers", "Right", "Share right, %"],
    text: (right: number, answers: number) =>
      answers === 0 ? "not said yet" : `${percent.format(right / answers)} · ${right} of ${answers}`,
  },
  time: {
    title: "Time spent",
    say: (total: number) =>
      `Minutes of answering and of reading, in the last four weeks: ${minutes(total)}. Breaks are left out.`,
    columns: ["Day", "Minutes"],
    day: (day: string, spent: number) => `${longDate(day)}: ${spent === 0 ? "none" : minutes(spent)}`,
  },
  hardest: {
    title: "Hardest facts",
    say: "What you missed most. Asking again a few at a time helps; so does another look at the article.",
    none: "Nothing was missed so far.",
    practise: practiseFacts,
    line: ({ packTitle, answers, right, lapses, recall }: Insight["hardest"][number]) =>
      [
        packTitle,
        `${right} of ${count(answers, "answer", "answers")} right`,
        ...(lapses === 0 ? [] : [`forgotten ${count(lapses, "time", "times")}`]),
        // Of a fact that was just met, memory says 100%, which tells nobody anything.
        ...(recall < 0.995 ? [`${percent.format(recall)} likely to be known today`] : []),
      ].join(" · "),
  },
} as const;
