/** What a session came to. */
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
