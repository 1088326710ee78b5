export const learnerWords = {
  title: "Learners",
  lead: "Several people can study on this computer. Each has answers, figures and settings of their own.",
  loading: "Looking up the learners",
  list: "Who studies on this computer",
  active: "Studying now",
  use: "Switch",
  useNamed: (name: string) => `Switch to ${name}`,
  switched: (name: string) => `${name} is studying now.`,
  add: { title: "Add a learner", label: "Name of the new learner", button: "Add and switch" },
  rename: { title: "Change your name", label: "Your name", button: "Save the name" },
  renamed: (name: string) => `You are called ${name} now.`,
  noName: "Type a name first.",
} as const;
