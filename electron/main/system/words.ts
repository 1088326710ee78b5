/**
 * Everything that the main process says to the person in front of it: menu, dialogs, and why something was refused.
 * What the window says stands in renderer/text/en.
 */
export const mainWords = {
  name: "Dateline",
  notStarted: "Dateline could not start",
  sandboxOff:
    "Dateline does not run without its sandbox. If you started it with --no-sandbox or --disable-web-security, start it " +
    "without. If you did not, this computer does not let an AppImage make a sandbox: install Dateline's .deb package, or " +
    "allow user namespaces (on Ubuntu: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0) and start it again.",
  foreignCall: "This call did not come from Dateline's own window.",

  menu: { file: "&File", openPack: "&Open a pack…", view: "&View" },

  openPack: "Open a pack",
  packs: "Question packs",
  openLearner: "Open a learner's file",
  allFiles: "All files",
  theFile: "The file",
  taken: (name: string) => `“${name}” is already there. Replace it?`,
  takenDetail: "What is in it now will be lost.",
  replace: "Replace",
  chooseAnother: "Choose another name",

  ticksAreSaved: "Every answer that showed its tick is saved.",
  quit: "Quit Dateline",
  stoppedTwice: "The page stopped working twice.",
  loadAgain: "Load it again",
  noReaction: "The page does not react.",
  wait: "Wait",

  packNotKept: (isFull: boolean) =>
    `The pack is good, but it could not be saved: ${isFull ? "the disk is full" : "the folder cannot be written"}.`,
  packTooSlow: (seconds: number) => `The file could not be read within ${seconds} seconds.`,
  packTooHeavy: "The file could not be read to its end: it needs more memory than a pack may take.",
  articleTooSlow: (seconds: number) => `The article could not be read within ${seconds} seconds.`,
  articleTooHeavy: "The article needs more memory to be read than it may take.",

  tooLarge: (megabytes: number, limit: number) =>
    `The file is ${megabytes} MB large; the limit is ${limit} MB.`,
  grewTooLarge: (limit: number) => `The file is larger than ${limit} MB, the limit.`,
  notAFile: "This is not a file.",
  notText: "The file is not text in UTF-8.",
  noSuchFile: "There is no such file.",
  mayNotRead: "You may not read this file.",
  notRead: "The file could not be read.",
} as const;
