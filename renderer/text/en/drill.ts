/** The page of the drill. */
export const drillWords = {
  title: "Drill",
  loading: "Opening the session",
  today: "Today",
  /** What an article says was so on its day; it may be otherwise now. */
  asOf: (day: string) => `as of ${day}`,
  none: {
    title: "Nothing is being drilled",
    say: "Choose a pack in the library. You can stop at any time and go on later from the same question.",
    go: "Go to the library",
  },
} as const;
