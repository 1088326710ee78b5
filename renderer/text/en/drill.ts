import type { Skill } from "../../../questions/kinds/question.ts";
import type { Verdict } from "../../../questions/kinds/outcome.ts";
import type { Label } from "../../../questions/article/fact.ts";
import type { Certainty } from "../../../study/memory/certainty.ts";

export const skillNames: Readonly<Record<Skill, string>> = {
  who: "Who",
  role: "Role",
  what: "What",
  when: "When",
  where: "Where",
  "how-many": "How many",
  quote: "Quote",
  source: "Source",
  sequence: "Sequence",
  plan: "Plan",
  "not-said": "Not said",
  evidence: "Evidence",
};

const verdicts: Readonly<Record<Verdict, string>> = {
  right: "Right",
  partly: "Partly right",
  wrong: "Not right",
};

const labels: Readonly<Record<Label, string>> = {
  reported: "Reported",
  claimed: "Claimed",
  characterized: "Characterized",
  expected: "Expected",
  "not-said": "Not said",
};

/** Said after the label when nobody stands between the fact and the reader. */
const labelMeanings: Readonly<Record<Label, string>> = {
  reported: "The article says it in its own voice.",
  claimed: "The article passes on what a source says.",
  characterized: "The article puts it in its own words.",
  expected: "Planned or announced, not done when the article appeared.",
  "not-said": "The article does not say.",
};

export const drillWords = {
  title: "Drill",
  loading: "Opening the session",
  done: (settled: number, total: number) => `${settled} of ${total} done`,
  meter: (settled: number, total: number) =>
    `${settled} of ${total} ${total === 1 ? "question" : "questions"} done`,
  again: "Again: you missed this one before",
  check: "Check",
  next: "Next",
  finish: "See the summary",
  unknown: "I do not know",
  hint: "Hint",
  hintIs: "Hint:",
  undo: "Undo",
  undone: "Your last answer was taken back.",
  stop: "Stop",
  saved: "Saved",
  verdicts,
  answerIs: "The answer:",
  noAnswer: "You gave no answer.",
  labels,
  labelMeanings,
  chainStart: "The article reports",
  /** "John Kirby said", but "according to John Kirby". */
  chainLink: (name: string, cue: string) =>
    /^(according to|by|from|per)$/i.test(cue) ? `${cue} ${name}` : `${name} ${cue}`,
  chainName: "Chain of sources",
  showProof: "Show the words in the article",
  announce: (verdict: Verdict, answer: string) =>
    `${verdicts[verdict]}. The answer is: ${answer}. Your answer is saved.`,
  tooEarly: "Choose or type an answer first, or say that you do not know.",
  unsaved: "Your answer is still here, but it is not saved.",
  tryAgain: "Try again",
  back: "Back to the question",
  article: "The article",
  articleBy: (published: string, publisher: string | null) =>
    publisher === null ? published : `${published} · ${publisher}`,
  outcome: "Outcome",
  today: "Today",
  /** What an article says was so on its day; it may be otherwise now. */
  asOf: (day: string) => `as of ${day}`,
  overrule: "I knew it",
  overruled: "Counted as right: you said that you knew it.",
  none: {
    title: "Nothing is being drilled",
    say: "Choose a pack in the library. You can stop at any time and go on later from the same question.",
    go: "Go to the library",
  },
} as const;

export const certaintyWords = {
  question: "How sure?",
  names: { sure: "Sure", fairly: "Fairly", guess: "Guess" },
  keys: { sure: "S", fairly: "F", guess: "G" },
  none: "Not said how sure",
} as const satisfies Record<string, string | Record<Certainty, string>>;

export const stopWords = {
  title: "Stop here?",
  say: "Every answer you gave is saved. You can go on later from this question.",
  stay: "Keep going",
  leave: "Leave for now",
  finish: "Finish and see the summary",
} as const;

export const summaryWords = {
  title: "Summary",
  headline: (rightAtOnce: number, asked: number) =>
    asked === 0 ? "No question was answered" : `${rightAtOnce} of ${asked} right at once`,
  atOnce: "Right at once",
  later: "Right later",
  missed: "Still missed",
  skills: "By skill",
  skill: "Skill",
  asked: "Asked",
  right: "Right at once",
  missedTitle: "Still missed, with the answers",
  allRight: "Nothing is still missed.",
  practise: (count: number) =>
    count === 1 ? "Practise the missed question" : `Practise the ${count} missed questions`,
  library: "Back to the library",
} as const;
