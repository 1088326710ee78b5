const count = (amount: number): string => `${amount} ${amount === 1 ? "question" : "questions"}`;

export const readWords = {
  untitled: "Read mode",
  loading: "Opening the article",
  failed: "This article cannot be opened.",
  back: "Library",
  section: (place: number, total: number) => `Section ${place} of ${total}`,
  opened: (place: number, total: number) => `Section ${place} of ${total} opened.`,
  text: (place: number) => `Text of section ${place}`,
  article: "The article",
  answer: (left: number, isBegun: boolean) =>
    isBegun
      ? `Answer ${left === 1 ? "the last question" : `the other ${left} questions`}`
      : `Answer ${count(left)}`,
  follow: (left: number) => `${count(left)} ${left === 1 ? "follows" : "follow"}.`,
  /** Said where the gate stands. */
  gate: "Then the next section opens, whatever the answers are.",
  later: (questions: number) => `${count(questions)}, after those above`,
  score: (right: number, questions: number) => `${right} of ${questions} right at once`,
  place: (place: number, total: number) => `Question ${place} of ${total}`,
  readOn: "Read on",
  onceMore: "Once more",
  onceMoreSay: (left: number) =>
    left === 1 ? "One question that you missed" : `${left} questions that you missed`,
  onceMoreOpened: "The article is read. What you missed comes once more.",
  folded: "The text is folded away while you answer.",
  foldedArticle: "The article is folded away while you answer.",
  unfold: "Look at the text again",
  fold: "Fold the text away",
  unfolded: "The text is there again.",
  foldedAgain: "The text is folded away.",
  showAll: "Show everything",
  oneByOne: "Section by section",
  allShown: "Everything is open. The questions still stand beside their sections.",
  oneShown: "Section by section. The next one opens after the questions.",
  nothing: "Nothing can be asked on the way through this article. Its questions are in the drill.",
} as const;
