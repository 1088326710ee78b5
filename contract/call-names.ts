/**
 * Every call that the window may make, by domain. The preload script exposes one function for each; the folder of the
 * domain says what goes in and out, and adding a name here makes the compiler ask there.
 */
export const CALLS = {
  window: ["start"],
  learners: [
    "list",
    "add",
    "switchTo",
    "rename",
    "delete",
    "export",
    "import",
    "stopImport",
    "changeSettings",
  ],
  packs: ["list", "article", "reading", "addText", "chooseFiles", "remove"],
  session: ["start", "status", "answer", "undo", "overrule", "end", "sections"],
  quizzes: [
    "setUp",
    "start",
    "status",
    "answer",
    "keepTime",
    "handIn",
    "result",
    "overrule",
    "extraTime",
    "setExtraTime",
  ],
  plan: ["today", "change", "setReadyBy", "workloads"],
  fitting: ["status", "learn", "stop", "forget"],
  figures: ["progress", "insight", "habits", "changeHabits"],
  files: ["save"],
} as const;

export type Domain = keyof typeof CALLS;
export type NameIn<D extends Domain> = (typeof CALLS)[D][number];
/** A call as it is sent: `session.answer`. */
export type CallName = { [D in Domain]: `${D}.${NameIn<D>}` }[Domain];

export const CALL_NAMES = Object.entries(CALLS).flatMap(([domain, names]) =>
  names.map((name) => `${domain}.${name}`),
) as readonly string[] as readonly CallName[];

/** The name under which the preload script shows the machine to the page: `window.dateline`. */
export const BRIDGE = "dateline";

/** The one channel on which the preload script passes calls on: the call's name first, then its input. */
export const CALL_CHANNEL = "dateline:call";
/** The channel on which the main process sends news to the window. */
export const NEWS_CHANNEL = "dateline:news";
