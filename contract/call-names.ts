/**
 * Every call that the window may make, by name. The preload script exposes one function for each; calls.ts says
 * what goes in and out, and adding a name here makes the compiler ask there and in handlers.ts.
 */
export const CALL_NAMES = [
  "start",
  "changeSettings",
  "listLearners",
  "addLearner",
  "switchLearner",
  "renameLearner",
  "exportLearner",
  "importLearner",
  "stopImport",
  "deleteLearner",
  "saveFile",
  "listPacks",
  "readArticle",
  "readingOf",
  "addPackText",
  "choosePackFile",
  "removePack",
  "startSession",
  "openSession",
  "answer",
  "undo",
  "overrule",
  "endSession",
  "sectionsOf",
  "quizSetUp",
  "startQuiz",
  "openQuiz",
  "answerQuiz",
  "keepQuizTime",
  "handInQuiz",
  "quizResult",
  "overruleInQuiz",
  "extraTime",
  "setExtraTime",
  "progress",
  "insight",
  "habits",
  "changeHabits",
  "today",
  "changePlan",
  "setReadyBy",
  "workloads",
  "fitStatus",
  "learnFit",
  "stopLearning",
  "forgetFit",
] as const;
export type CallName = (typeof CALL_NAMES)[number];

/** The name under which the preload script shows the machine to the page: `window.dateline`. */
export const BRIDGE = "dateline";

/** The one channel on which the preload script passes calls on: the call's name first, then its input. */
export const CALL_CHANNEL = "dateline:call";
/** The channel on which the main process sends news to the window. */
export const NEWS_CHANNEL = "dateline:news";
