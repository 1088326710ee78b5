import type { Output } from "../../../contract/calls.ts";
import type { ExtraTime } from "../../../study/log/quiz-limits.ts";
import { longDate } from "./dates.ts";

const percent = new Intl.NumberFormat("en", { style: "percent" });
const points = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;
const questions = (amount: number): string => count(amount, "question", "questions");
const minutes = (amount: number): string => count(amount, "minute", "minutes");

/** A length of time in words: seconds below a minute, then whole minutes. */
function timeText(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  return seconds < 60 ? count(seconds, "second", "seconds") : minutes(Math.round(seconds / 60));
}

/** What is left never sounds like more than there is to use, and never like nothing. */
function leftText(ms: number): string {
  return ms <= 60_000
    ? count(10 * Math.ceil(ms / 10_000), "second", "seconds")
    : minutes(Math.ceil(ms / 60_000));
}

/** With extra time a limit need not be whole minutes. */
function limitText(ms: number): string {
  return ms === 60_000 ? "1 minute" : `${points.format(ms / 60_000)} minutes`;
}

const extraTimes: Readonly<Record<ExtraTime, string>> = {
  0: "None",
  25: "A quarter more (25 %)",
  50: "Half as much again (50 %)",
  100: "Twice the time (100 %)",
};

export const extraTimeWords = {
  title: "Quizzes",
  label: "Your extra time",
  names: extraTimes,
  say: (extra: ExtraTime) =>
    extra === 0
      ? "Counts for every quiz that has a time limit."
      : `Counts for every quiz that has a time limit: one of 20 minutes gives you ${20 + extra / 5}.`,
  saved: "Your extra time is saved.",
} as const;

export const setUpWords = {
  title: "Quiz",
  loading: "Opening the quiz",
  gone: {
    title: "This pack is not here",
    say: "It may have been removed from the library. Your scores are kept and come back with it.",
  },
  library: "Back to the library",
  lead: "A set of questions with a score. Untimed, unless you set a time.",
  questions: "Questions",
  size: "How many questions",
  fits: (fitting: number, wanted: number) => {
    if (fitting === 0) return "No question fits. Choose more skills or kinds.";
    if (fitting < wanted)
      return `Only ${questions(fitting)} ${fitting === 1 ? "fits" : "fit"}: the quiz asks ${fitting}.`;
    return `${questions(fitting)} ${fitting === 1 ? "fits" : "fit"}.`;
  },
  skills: "Skills",
  kinds: "Kinds of question",
  allSkills: "All skills",
  allKinds: "All kinds",
  some: (chosen: number, all: number) => `${chosen} of ${all}`,
  time: "Time",
  limit: "Set a time limit",
  minutes: "Minutes",
  untimed: "Take as long as you like.",
  limited: (set: number, extra: ExtraTime) => {
    const yours = (set * (100 + extra)) / 100;
    const own = extra === 0 ? "" : ` With your extra time you have ${points.format(yours)}.`;
    return `When they are over, the quiz is handed in with all your answers.${own} The time stands still while the quiz is closed.`;
  },
  feedback: "When you are told",
  feedbacks: [
    ["at-end", "At the end"],
    ["at-once", "After each answer"],
  ],
  feedbackSay: {
    "at-end": "You may go back and change answers until you hand in.",
    "at-once": "You see at once what is right. An answer stays as it was given.",
  },
  article: "The article",
  articles: [
    ["hidden", "Hidden"],
    ["beside", "Beside the questions"],
  ],
  articleSay: {
    hidden: "You see it with the result.",
    beside: "You may look things up.",
  },
  together: "The same for others",
  code: "Quiz code",
  codeSay:
    "Whoever types the same code, with the same number, skills and kinds, gets the same questions in the same order. Leave it empty for a set of your own.",
  start: "Start the quiz",
  open: {
    title: "A quiz is open",
    say: ({ answered, asked, code }: NonNullable<Output<"quizzes.setUp">["open"]>) =>
      `${answered} of ${asked} answered, code ${code}.`,
    left: (ms: number) => `${leftText(ms)} left. The time goes on when you do.`,
    over: "Its time is over. Your answers are kept.",
    another: "To begin another one, hand this one in first.",
    goOn: "Go on",
    handIn: "Hand it in",
  },
  scores: "Scores so far",
  codeOf: (code: string) => `code ${code}`,
  look: "Look at it",
  lookAt: (day: string, code: string) => `Look at it: quiz ${code} of ${longDate(day)}`,
  ofMistakes: "mistakes only",
  nothingKept: "Nothing was answered, so no score was kept.",
} as const;

export const quizWords = {
  code: (code: string) => `Quiz ${code}`,
  place: (place: number, all: number) => `Question ${place} of ${all}`,
  strip: "Questions of the quiz",
  stripSummary: (answered: number, all: number) => `${answered} of ${all} answered`,
  states: {
    open: "open",
    given: "answered",
    right: "right",
    partly: "partly right",
    wrong: "not right",
  },
  question: (place: number, state: string) => `Question ${place}, ${state}`,
  saved: "Saved",
  saving: "Saving…",
  notSaved: "Your answer is still here, but it is not saved.",
  tryAgain: "Try again",
  previous: "Previous",
  next: "Next",
  check: "Check",
  tooEarly: "Choose or type an answer first, or go on to another question.",
  unknown: "I do not know",
  handIn: "Hand in",
  leave: "Leave for now",
  left: "Your answers are saved. Go on with the quiz at any time.",
  hidden: "The article is hidden until you have answered.",
  handInTitle: "Hand in the quiz?",
  allAnswered: (all: number) =>
    all === 1 ? "The question is answered." : `All ${all} questions are answered.`,
  openQuestions: (open: number, all: number) =>
    `${open} of ${questions(all)} ${open === 1 ? "is" : "are"} still open. An open question earns no point.`,
  goTo: (place: number) => `Go to question ${place}`,
  final: "After this you see what was right; answers cannot be changed any more.",
  back: "Not yet",
  timeLeft: (ms: number) => `${leftText(ms)} left`,
  half: (ms: number) => `Half of your time is over. ${minutes(Math.round(ms / 60_000))} left.`,
  clock: "Clock",
  hideClock: "Hide the clock",
  showClock: "Show the clock",
  timeOver: "The time is over. Your answers were handed in.",
} as const;

export const resultWords = {
  headline: (reached: number, asked: number) =>
    `${points.format(reached)} of ${asked} ${asked === 1 ? "point" : "points"}`,
  share: (share: number) => percent.format(share),
  score: (reached: number, asked: number) => `${points.format(reached)} of ${asked}`,
  right: "Right",
  partly: "Partly right",
  wrong: "Not right",
  open: "Left open",
  known: (known: number) =>
    `You said that you knew ${known} more. That counts for what is asked next, not for the score.`,
  time: (usedMs: number) => timeText(usedMs),
  timeName: (limitMs: number | null) => (limitMs === null ? "Time" : `Time, of ${limitText(limitMs)}`),
  timeOf: (usedMs: number, limitMs: number | null) =>
    limitMs === null ? timeText(usedMs) : `${timeText(usedMs)} of ${limitText(limitMs)}`,
  byTime: "The time was over before you handed in.",
  again: (code: string, asked: number, skills: string, kinds: string) =>
    `Quiz code ${code} · ${questions(asked)}, ${skills}, ${kinds}. With this code and these choices, others get the same quiz.`,
  mistakesOnly: "Only the mistakes of an earlier quiz.",
  allSkills: "all skills",
  allKinds: "all kinds",
  retry: (mistakes: number) => (mistakes === 1 ? "Quiz on the mistake" : `Quiz on the ${mistakes} mistakes`),
  practise: (mistakes: number) => (mistakes === 1 ? "Practise it" : "Practise them"),
  another: "Another quiz",
  goOn: "Go on with the open quiz",
  quizzes: "Back to the quizzes",
  review: "Your answers",
  onlyMistakes: "Only mistakes",
  noMistakes: "There are no mistakes.",
  yours: "Your answer:",
  noAnswer: "Left open",
  rightAnswer: "Right answer:",
  knew: "You knew it",
  skills: "By skill",
  columns: { skill: "Skill", asked: "Questions", right: "Right", points: "Points" },
  points: (amount: number) => points.format(amount),
  lookAt: (place: number) => `Look at question ${place}`,
  back: "Back to the result",
} as const;
