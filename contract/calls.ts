import { z } from "zod";
import { answerSchema } from "../questions/kinds/index.ts";
import { articleSchema } from "../questions/article/article.ts";
import { MAX_PACK_LENGTH } from "../questions/pack/max-length.ts";
import { readingSchema } from "../questions/reading/reading.ts";
import { planSchema, readyBySchema } from "../study/log/plan.ts";
import { habitsSchema } from "../study/log/habits.ts";
import { settingsSchema } from "../study/log/settings.ts";
import { idSchema } from "../study/log/event-parts.ts";
import { extraTimeSchema } from "../study/log/quiz-terms.ts";
import { CERTAINTIES } from "../study/memory/certainty.ts";
import type { CallName } from "./call-names.ts";
import { quizMarkShape, quizResultShape, quizSetUpShape, quizShape, quizWishShape } from "./quiz-shapes.ts";
import { fitOutcomeShape, fitStatusShape } from "./fit-shapes.ts";
import { todayShape, workloadShape } from "./today-shapes.ts";
import {
  feedbackShape,
  fileToSaveShape,
  habitsShape,
  importedLearnerShape,
  insightShape,
  learnersShape,
  newsShape,
  offeredPackShape,
  packCardShape,
  progressShape,
  readShape,
  savedShape,
  sessionShape,
  sessionWishShape,
  summaryShape,
} from "./shapes.ts";

const nothing = z.strictObject({});
const packId = z.strictObject({ pack: z.string().min(1).max(64) });
const learnerId = z.strictObject({ learner: z.string().min(1).max(64) });
const quizId = z.strictObject({ quiz: idSchema });
/** What the learner has beyond the time of every quiz, in per cent of it. */
const extraTime = z.strictObject({ percent: extraTimeSchema });
/** Milliseconds by a clock that never jumps: a quiz may stay open for a month. */
const quizMs = z.number().min(0).max(2_678_400_000);
const learnerName = z.strictObject({ name: z.string().trim().min(1).max(80) });

/** What goes into each call and what comes out. */
export const calls = {
  /** The first call of a window, and after a switch of learners: who studies, how it looks, and what the learner must be told. */
  start: {
    input: nothing,
    output: z.strictObject({
      host: z.enum(["desktop", "browser"]),
      version: z.string(),
      learner: z.strictObject({ id: z.string(), name: z.string() }),
      settings: settingsSchema,
      news: z.array(newsShape),
    }),
  },
  changeSettings: { input: settingsSchema, output: settingsSchema },
  listLearners: { input: nothing, output: learnersShape },
  addLearner: { input: learnerName, output: learnersShape },
  switchLearner: { input: learnerId, output: learnersShape },
  /** Renames the active learner. */
  renameLearner: { input: learnerName, output: learnersShape },
  /** Saves everything that the active learner has where the learner says; null when the dialog was closed. */
  exportLearner: { input: nothing, output: savedShape },
  /** Lets the learner choose a learner's file and takes it in; null when the dialog was closed. */
  importLearner: { input: nothing, output: importedLearnerShape.nullable() },
  /** Ends the taking in that is under way, unless it is being written already. */
  stopImport: { input: nothing, output: nothing },
  /** Deletes a learner for good; of the last one, a new one takes the place. */
  deleteLearner: { input: learnerId, output: learnersShape },
  /** Saves a table or a picture that the window made. */
  saveFile: { input: fileToSaveShape, output: savedShape },
  listPacks: { input: nothing, output: z.array(packCardShape) },
  readArticle: { input: packId, output: z.strictObject({ title: z.string(), article: articleSchema }) },
  /** What the article of a pack says: people, times, sources, facts. The first one of a start takes a second. */
  readingOf: { input: packId, output: readingSchema },
  /** Adds a pack whose source the window holds already: one that was dropped on it, or chosen in a browser. */
  addPackText: {
    input: z.strictObject({ file: z.string().max(300), text: z.string().max(MAX_PACK_LENGTH) }),
    output: offeredPackShape,
  },
  /** Lets the learner choose pack files; an empty list when the dialog was closed or the host has none. */
  choosePackFile: { input: nothing, output: z.array(offeredPackShape) },
  removePack: { input: packId, output: z.array(packCardShape) },
  startSession: { input: sessionWishShape, output: sessionShape },
  openSession: { input: nothing, output: sessionShape.nullable() },
  answer: {
    input: z.strictObject({
      session: z.string().min(1).max(64),
      position: z.int().min(0),
      question: z.string().min(1).max(64),
      answer: answerSchema,
      elapsedMs: z.number().min(0).max(86_400_000),
      certainty: z.enum(CERTAINTIES).optional(),
    }),
    output: feedbackShape,
  },
  undo: { input: nothing, output: sessionShape },
  /** Counts the last answer as right: the learner knew it. */
  overrule: { input: nothing, output: sessionShape },
  endSession: { input: nothing, output: summaryShape },
  /** The sections of a pack's article, and how far its read-through has come. */
  sectionsOf: { input: packId, output: readShape },
  quizSetUp: { input: packId, output: quizSetUpShape },
  startQuiz: { input: quizWishShape, output: quizShape },
  openQuiz: { input: quizId, output: quizShape },
  /** Saves an answer; with feedback at once it is marked. */
  answerQuiz: {
    input: z.strictObject({
      ...quizId.shape,
      question: idSchema,
      answer: answerSchema.nullable(),
      certainty: z.enum(CERTAINTIES).optional(),
      elapsedMs: quizMs,
      usedMs: quizMs,
    }),
    output: quizMarkShape.nullable(),
  },
  keepQuizTime: { input: z.strictObject({ ...quizId.shape, usedMs: quizMs }), output: nothing },
  /** Null when nothing was answered. */
  handInQuiz: {
    input: z.strictObject({ ...quizId.shape, usedMs: quizMs }),
    output: quizResultShape.nullable(),
  },
  quizResult: { input: quizId, output: quizResultShape },
  /** Counts a missed answer of a quiz as known. */
  overruleInQuiz: { input: z.strictObject({ ...quizId.shape, question: idSchema }), output: quizMarkShape },
  extraTime: { input: nothing, output: extraTime },
  setExtraTime: { input: extraTime, output: extraTime },
  progress: { input: nothing, output: progressShape },
  /** Every figure of the insight page. */
  insight: { input: nothing, output: insightShape },
  habits: { input: nothing, output: habitsShape },
  changeHabits: { input: habitsSchema, output: habitsShape },
  today: { input: nothing, output: todayShape },
  changePlan: { input: planSchema, output: todayShape },
  /** The day by which a pack shall be known; null takes it away. */
  setReadyBy: {
    input: z.strictObject({ ...packId.shape, day: readyBySchema.nullable() }),
    output: todayShape,
  },
  /** What each retention would cost a day, and what it would keep. */
  workloads: { input: nothing, output: z.array(workloadShape) },
  /** How it stands with weights of the memory model that are learned from the learner's own answers. */
  fitStatus: { input: nothing, output: fitStatusShape },
  /** Learns them, and takes them when they foresee later answers better; `fitStatus` tells how far it is. */
  learnFit: { input: nothing, output: fitOutcomeShape },
  /** Ends what `learnFit` began. */
  stopLearning: { input: nothing, output: nothing },
  /** Goes back to the published weights. */
  forgetFit: { input: nothing, output: fitStatusShape },
} as const satisfies Record<CallName, { input: z.ZodType; output: z.ZodType }>;

export type Input<N extends CallName> = z.infer<(typeof calls)[N]["input"]>;
export type Output<N extends CallName> = z.infer<(typeof calls)[N]["output"]>;

/** The machine's side: one handler a call. */
export type Handlers = { readonly [N in CallName]: (input: Input<N>) => Output<N> | Promise<Output<N>> };

/** The window's side: plain async functions that throw `AppError`. */
export type Client = { readonly [N in CallName]: (input: Input<N>) => Promise<Output<N>> };
