import { z } from "zod";
import type { Moment } from "../../base/clock.ts";
import { answerSchema, KIND_NAMES, type KindName } from "../../questions/kinds/index.ts";
import { CERTAINTIES } from "../memory/certainty.ts";
import { SESSION_MODES } from "./mode.ts";
import { quizEvents } from "./quiz-event.ts";
import { momentFields as moment } from "./event-parts.ts";
import { idSchema as id } from "../../questions/article/id.ts";
import { fitSchema } from "./fit.ts";
import { habitsSchema } from "./habits.ts";
import { planSchema, readyBySchema } from "./plan.ts";
import { settingsSchema } from "./settings.ts";

const learnerNamed = z.strictObject({
  kind: z.literal("learner-named"),
  name: z.string().min(1).max(80),
  ...moment,
});

const settingsChanged = z.strictObject({
  kind: z.literal("settings-changed"),
  /** Versions of Dateline before format 3 had no gate, those before 4 no choice of keys. */
  settings: settingsSchema.extend({
    gate: settingsSchema.shape.gate.exactOptional(),
    keys: settingsSchema.shape.keys.exactOptional(),
  }),
  ...moment,
});

const planChanged = z.strictObject({ kind: z.literal("plan-changed"), plan: planSchema, ...moment });

const habitsChanged = z.strictObject({ kind: z.literal("habits-changed"), habits: habitsSchema, ...moment });

/** From here on, memories are worked out by these weights, those of earlier answers too; null for the published ones. */
const fitChanged = z.strictObject({ kind: z.literal("fit-changed"), fit: fitSchema.nullable(), ...moment });

/** The day by which a pack is to be known; null takes it away. */
const readyBySet = z.strictObject({
  kind: z.literal("ready-by-set"),
  pack: id,
  day: readyBySchema.nullable(),
  ...moment,
});

/** A session of one pack, as versions of Dateline before format 2 began it. */
const sessionStarted = z.strictObject({
  kind: z.literal("session-started"),
  session: id,
  pack: id,
  packVersion: z.int(),
  /** Ids of the questions that the session asks, in order. */
  questions: z.array(id).min(1).max(5_000),
  ...moment,
});

/** A session over any number of packs. */
const studyStarted = z.strictObject({
  kind: z.literal("study-started"),
  session: id,
  /** What chose the questions. */
  mode: z.enum(SESSION_MODES),
  /** The packs that are asked for, as they were. */
  packs: z
    .array(z.strictObject({ pack: id, version: z.int() }))
    .min(1)
    .max(5_000),
  /** What the session asks, in order. */
  questions: z
    .array(z.strictObject({ pack: id, question: id }))
    .min(1)
    .max(5_000),
  ...moment,
});

/** A read-through goes on that was left for another session. */
const sessionResumed = z.strictObject({ kind: z.literal("session-resumed"), session: id, ...moment });

/** One answered question: a review. */
const answered = z.strictObject({
  kind: z.literal("answered"),
  review: id,
  session: id,
  pack: id,
  packVersion: z.int(),
  question: id,
  fact: id,
  questionKind: z.enum(KIND_NAMES as [KindName, ...KindName[]]),
  answer: answerSchema,
  verdict: z.enum(["right", "partly", "wrong"]),
  /** Share of the credit, 0 to 1. */
  score: z.number().min(0).max(1),
  /** From the question's appearance to the answer, by a clock that never jumps. */
  elapsedMs: z.int().min(0),
  /** How sure the learner said to be; absent when nothing was said. */
  certainty: z.enum(CERTAINTIES).optional(),
  ...moment,
});
export type Review = z.infer<typeof answered>;

/** The learner took back the last answer of the open session; the review counts for nothing. */
const undone = z.strictObject({ kind: z.literal("undone"), review: id, ...moment });

/** The learner knew the answer to the last question and only mistyped: the review counts as right. */
const overruled = z.strictObject({ kind: z.literal("overruled"), review: id, ...moment });

const sessionEnded = z.strictObject({ kind: z.literal("session-ended"), session: id, ...moment });

/**
 * What happened, in the order in which it happened. The log of these events is the truth about a learner;
 * every figure is derived from it. A new kind of event, or a new field in one, is a newer data format: an older
 * version of Dateline refuses such data untouched instead of dropping what it does not know.
 */
export const learnerEventSchema = z.discriminatedUnion("kind", [
  learnerNamed,
  settingsChanged,
  planChanged,
  habitsChanged,
  fitChanged,
  readyBySet,
  sessionStarted,
  studyStarted,
  sessionResumed,
  answered,
  undone,
  overruled,
  sessionEnded,
  ...quizEvents,
]);
export type LearnerEvent = z.infer<typeof learnerEventSchema>;

/** An event before its moment is known. */
export type UnstampedEvent = WithoutMoment<LearnerEvent>;
type WithoutMoment<Event> = Event extends LearnerEvent ? Omit<Event, keyof Moment> : never;
