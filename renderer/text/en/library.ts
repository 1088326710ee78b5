export const libraryWords = {
  title: "Library",
  lead: "Each pack is one article with its questions. Everything stays on this computer.",
  loading: "Opening the library",
  empty: {
    title: "The library is empty",
    say: "Add a pack from a file, or drop one on this window. A teacher can give you packs, and every pack is one file.",
  },
  counts: (questions: number) => `${questions} ${questions === 1 ? "question" : "questions"}`,
  standing: (answered: number, right: number) =>
    answered === 0 ? "Not started" : `${answered} answered, ${right} right last time`,
  meter: (answered: number, right: number, questions: number) =>
    `Of ${questions} questions, ${answered} answered and ${right} right last time`,
  resume: "Resume",
  resumeNamed: (title: string) => `Resume ${title}`,
  start: (count: number, isAll: boolean) => (isAll ? `All ${count} questions` : `Start ${count} questions`),
  startFew: (count: number) => `Start ${count} ${count === 1 ? "question" : "questions"}`,
  read: "Read the article",
  inPack: (button: string, title: string) => `${button}: ${title}`,
  remove: "Remove",
  removeNamed: (title: string) => `Remove ${title}`,
  version: (version: number) => `version ${version}`,
  add: "Add a pack…",
  drop: "Drop a pack file anywhere on this window.",
  dropHere: "Drop to add the pack",
  adding: "Reading the file",
  removal: {
    title: (title: string) => `Remove “${title}”?`,
    say: "The pack leaves the library. Your answers are kept and count again when you add the pack again.",
    yes: "Remove the pack",
    no: "Keep it",
    done: (title: string) => `“${title}” was removed. Your answers are kept.`,
  },
} as const;
