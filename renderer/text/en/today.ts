import { longDate } from "./dates.ts";

const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;
const facts = (amount: number): string => count(amount, "fact", "facts");
const minutes = (amount: number): string => count(amount, "minute", "minutes");

/** On a button that asks one question for each of these facts. */
export const practiseFacts = (amount: number): string =>
  amount === 1 ? "Practise this fact" : `Practise these ${amount} facts`;

export const todayWords = {
  title: "Today",
  due: "Due",
  fresh: "New",
  minutes: "Minutes, about",
  begin: (questions: number) => `Begin today’s ${count(questions, "question", "questions")}`,
  resume: "Resume today’s questions",
  resumeSay: (settled: number, total: number) => `${settled} of ${total} done. Go on from the same question.`,
  backlog: (left: number, budget: number, days: number) =>
    `${facts(left)} more ${left === 1 ? "is" : "are"} due. At ${minutes(budget)} a day this takes about ${count(days, "day", "days")}.`,
  done: (budget: number) => `Your ${minutes(budget)} for today ${budget === 1 ? "is" : "are"} done.`,
  left: (due: number, fresh: number) =>
    due > 0
      ? `${facts(due)} ${due === 1 ? "is" : "are"} still due.`
      : `${count(fresh, "new fact waits", "new facts wait")}.`,
  more: (budget: number) => `${minutes(budget)} more`,
  nothing: "Nothing is due today.",
  next: (day: string, amount: number) => `Next: ${facts(amount)} on ${longDate(day)}.`,
  leeches: "These keep slipping away",
  leechesSay: "Read them again in their article, then practise.",
  practise: practiseFacts,
  lapses: (lapses: number) => `forgotten ${lapses} times`,
} as const;

export const readyWords = {
  button: "Ready by…",
  buttonNamed: (title: string) => `Ready by a day: ${title}`,
  title: (title: string) => `By when do you want to know “${title}”?`,
  say: "Its new facts are spread over the days before. What you know of it is repeated more often until then.",
  day: "Day",
  set: "Set the day",
  clear: "No day",
  cancel: "Cancel",
  missing: "Choose a day from today on.",
  plan: (day: string, newFacts: number, minutesADay: number) =>
    `Ready by ${longDate(day)}: ${newFacts > 0 ? `${count(newFacts, "new fact", "new facts")} left, ` : ""}about ${minutes(minutesADay)} a day`,
  tooMuch: (budget: number) => `That is more than your ${minutes(budget)}.`,
} as const;

/** To a tenth where whole minutes would hide the difference. */
const fewMinutes = (amount: number): string =>
  amount >= 10 ? minutes(Math.round(amount)) : `${amount.toFixed(1)} minutes`;
const percent = (share: number): string => `${Math.round(100 * share)} %`;

export const planWords = {
  title: "Study",
  saved: "Your plan is saved.",
  minutes: "Minutes of study a day",
  minutesSay: "Today’s questions end there. What does not fit waits for the next days.",
  retention: "How much you want to keep",
  retentionSay: (retention: number) =>
    `A fact is asked again when you would still know it ${Math.round(100 * retention)} times in 100.`,
  cost: (minutesADay: number, kept: number) =>
    `This takes about ${fewMinutes(minutesADay)} a day over the next three months, and keeps ${percent(kept)} of the facts.`,
  percent,
} as const;
