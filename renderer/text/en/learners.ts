import type { Output } from "../../../contract/calls.ts";
import type { Told } from "./packs.ts";

const answers = (count: number): string => `${count} ${count === 1 ? "answer" : "answers"}`;

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
  carry: {
    title: "Take your work to another computer",
    say: (name: string) =>
      `One file holds all of ${name}: answers, sessions and settings. On another computer, Dateline adds what it does not have yet; the same file twice changes nothing.`,
    save: "Save to a file…",
    saving: "Writing the file",
    saved: (file: string) => `Saved as ${file}.`,
    open: "Open a learner’s file…",
    opening: "Reading the file",
    stop: "Stop",
  },
  remove: "Delete…",
  removeNamed: (name: string) => `Delete ${name}`,
  removal: {
    title: (name: string) => `Delete ${name} for good?`,
    say: (name: string) =>
      `All answers of ${name} go, and with them every session, figure and setting. They are deleted from this computer, and nothing brings them back but a file that was saved before.`,
    last: "A new, empty learner takes the place.",
    packs: "The packs in the library stay.",
    yes: "Delete for good",
    no: "Keep",
    done: (name: string) => `${name} was deleted.`,
  },
} as const;

/** What became of a learner's file. */
export function importedText(imported: NonNullable<Output<"learners.import">>): Told {
  switch (imported.kind) {
    case "added":
      return news(`${imported.name} is studying here now, with ${answers(imported.answers)}.`);
    case "merged":
      return news(
        imported.answers === 0
          ? `The file had nothing but newer settings of ${imported.name}. They count here now.`
          : `${answers(imported.answers)} of ${imported.name} came from the file. They count here now.`,
      );
    case "nothing-new":
      return news(`Everything in this file is here already. Nothing of ${imported.name} was changed.`);
    case "stopped":
      return news("Stopped. Nothing was changed.");
    case "newer-format":
      return error(
        "This file was written by a newer version of Dateline. Nothing was changed. Install the newer version to use it.",
      );
    case "refused":
      return error(`${imported.message} Nothing was changed.`);
  }
}

const news = (text: string): Told => ({ tone: "news", text, lines: [] });
const error = (text: string): Told => ({ tone: "error", text, lines: [] });
