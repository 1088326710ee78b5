const percent = new Intl.NumberFormat("en", { style: "percent" });

const count = (amount: number, one: string, many: string): string => `${amount} ${amount === 1 ? one : many}`;

export const progressWords = {
  title: "Progress",
  lead: "Figures of your own answers. They stay on this computer.",
  loading: "Adding up your answers",
  empty: {
    title: "Nothing answered yet",
    say: "Your figures appear here after your first answer.",
    go: "Go to the library",
  },
  answers: "Answers",
  rightShare: "Right",
  sessions: "Sessions finished",
  share: (share: number | null) => (share === null ? "–" : percent.format(share)),
  packs: "By pack",
  facts: (known: number, met: number, all: number) =>
    met === 0 ? `None of ${all} facts met yet` : `${known} of ${all} facts known, ${met} met`,
  factsMeter: (known: number, met: number, all: number) => `Of ${all} facts, ${known} known and ${met} met`,
  packAnswers: (answers: number, share: number | null) =>
    share === null
      ? "No answers yet"
      : `${count(answers, "answer", "answers")}, ${percent.format(share)} right`,
  last: (day: string) => `last on ${day}`,
} as const;
