/** The names of the screens; a screen without one does not compile where the frame shows it. */
const screens = {
  library: "Library",
  drill: "Drill",
  progress: "Progress",
  learners: "Learners",
  settings: "Settings",
  reading: "Reading",
  quiz: "Quiz",
  read: "Read mode",
} as const;

export const frameWords = {
  brand: "Dateline",
  screens,
  nav: "Main",
  skip: "Skip to the content",
  switchLearner: (name: string) => `Learner: ${name}. Change`,
  keys: "Keys",
  close: "Close",
  closeNotice: "Close this message",
  notices: "Messages",
  starting: "Opening your work",
  failed: "Dateline could not open your work",
  retry: "Try again",
  windowTitle: (screen: keyof typeof screens) => `${screens[screen]} · Dateline`,
} as const;

export const keyWords = {
  title: "Keys",
  close: "Close",
  rows: [
    ["1 … 9", "Choose an answer"],
    ["Enter", "Check, then next"],
    ["E", "Go to the proving words in the article, and back"],
    ["S, F, G", "Say how sure you are: sure, fairly, guess"],
    ["H", "Show the hint"],
    ["T", "In read mode: look at the text again, and fold it"],
    ["A", "In read mode: show everything, or section by section"],
    ["U", "Undo the last answer"],
    ["N, P", "Next and last mark of a reading, or question of a quiz"],
    ["K", "I knew it: count the answer as right"],
    ["?", "Show these keys"],
    ["Esc", "Close a dialog"],
    ["Alt + ←", "Back to the last page"],
  ],
  typing: "While you type in a field, letters and numbers are text; Enter still checks.",
  place:
    "On a keyboard that writes no such letters, or other signs in the row of numbers, the keys in their places count.",
  off: {
    digits: "In your settings, letters are turned off as keys. Each has a button that does the same.",
    none: "In your settings, letters and numbers are turned off as keys. Each has a button that does the same.",
  },
} as const;
