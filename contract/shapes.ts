import { z } from "zod";
import { KIND_NAMES, type KindName, type KindView } from "../questions/kinds/index.ts";
import { SKILLS } from "../questions/kinds/question.ts";
import { factSchema } from "../questions/article/fact.ts";
import { spanSchema } from "../questions/article/span.ts";
import { habitsSchema } from "../study/log/habits.ts";
import { CERTAINTIES } from "../study/memory/certainty.ts";
import { SESSION_MODES } from "../study/log/mode.ts";
import { SCORE_MODES } from "../study/state/session-scores.ts";
import { toldFact } from "./today-shapes.ts";

/** Shapes that several calls share. They repeat the types of study/ as schemas; the compiler compares the two. */

/** A name that is a file's on every system, and no path. */
const fileName = z
  .string()
  .max(150)
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.-]*$/u);

export const learnersShape = z.strictObject({
  active: z.string(),
  learners: z.array(z.strictObject({ id: z.string(), name: z.string() })),
});

/** What became of a learner's file. */
export const importedLearnerShape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("added"), name: z.string(), answers: z.int() }),
  z.strictObject({ kind: z.literal("merged"), name: z.string(), answers: z.int() }),
  z.strictObject({ kind: z.literal("nothing-new"), name: z.string() }),
  z.strictObject({ kind: z.literal("stopped") }),
  z.strictObject({ kind: z.literal("newer-format") }),
  z.strictObject({ kind: z.literal("refused"), message: z.string() }),
]);

/** A file that the window made: its name without a folder, and what is in it, a picture as base64. */
export const fileToSaveShape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("csv"), name: fileName, content: z.string().max(20_000_000) }),
  z.strictObject({ kind: z.literal("png"), name: fileName, content: z.base64().max(20_000_000) }),
]);

/** The name of the file that was saved, or null when the dialog was closed. */
export const savedShape = z.strictObject({ file: z.string().nullable() });

const issueShape = z.strictObject({ path: z.string(), message: z.string() });
const titled = { title: z.string(), version: z.int() } as const;

export const addedPackShape = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("added"), ...titled, replaced: z.int().nullable() }),
  z.strictObject({ kind: z.literal("already-there"), ...titled }),
  z.strictObject({ kind: z.literal("older"), ...titled, have: z.int() }),
  z.strictObject({ kind: z.literal("differs"), ...titled }),
  z.strictObject({ kind: z.literal("learner-file") }),
  z.strictObject({ kind: z.literal("newer-format"), issues: z.array(issueShape) }),
  z.strictObject({ kind: z.literal("refused"), issues: z.array(issueShape) }),
]);

/** A pack file that somebody offered, and what became of it. */
export const offeredPackShape = z.strictObject({ file: z.string(), result: addedPackShape });
export type OfferedPack = z.infer<typeof offeredPackShape>;

export const packCardShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  version: z.int(),
  origin: z.enum(["bundled", "added"]),
  published: z.string(),
  publisher: z.string().nullable(),
  questions: z.int(),
  answered: z.int(),
  right: z.int(),
  canResume: z.boolean(),
  isBeingRead: z.boolean(),
  hasOpenQuiz: z.boolean(),
});

export const outcomeShape = z.strictObject({
  verdict: z.enum(["right", "partly", "wrong"]),
  score: z.number().min(0).max(1),
  rightAnswer: z.string(),
  given: z.string(),
  remarks: z.array(
    z.strictObject({
      state: z.enum(["right", "wrong", "missed", "left"]),
      text: z.string(),
      why: z.string().nullable(),
      span: spanSchema.nullable(),
      part: z.string().exactOptional(),
      at: z.string().nullable().exactOptional(),
    }),
  ),
  closeness: z.enum(["exact", "variant", "slip"]).optional(),
});

export const askedShape = z.strictObject({
  id: z.string(),
  kind: z.enum(KIND_NAMES as [KindName, ...KindName[]]),
  skill: z.enum(SKILLS),
  level: z.literal([1, 2, 3]),
  stem: z.string(),
  hint: z.string().nullable(),
  tryNumber: z.int(),
  // Made by the kinds from checked packs, and plain data by construction; the kinds' own tests look inside.
  view: z.custom<KindView>((value) => typeof value === "object" && value !== null && "kind" in value),
});

const id = z.string().min(1).max(64);

/** What a session shall ask. */
export const sessionWishShape = z.discriminatedUnion("mode", [
  z.strictObject({ mode: z.literal("today"), more: z.boolean() }),
  z.strictObject({ mode: z.literal("pack"), pack: id, size: z.int().min(1).max(5_000) }),
  z.strictObject({
    mode: z.literal("chosen"),
    questions: z
      .array(z.strictObject({ pack: id, question: id }))
      .min(1)
      .max(5_000),
  }),
  z.strictObject({ mode: z.literal("read"), pack: id }),
]);

/** The sections of an article in read mode. */
export const readShape = z.strictObject({
  sections: z.array(
    z.strictObject({
      start: z.int(),
      end: z.int(),
      questions: z.int(),
      answered: z.int(),
      right: z.int(),
    }),
  ),
  current: z.int().nullable(),
});

export const sessionShape = z.strictObject({
  session: z.string(),
  mode: z.enum(SESSION_MODES),
  pack: z.string(),
  packTitle: z.string(),
  asOf: z.string(),
  position: z.int(),
  settled: z.int(),
  total: z.int(),
  question: askedShape.nullable(),
  canUndo: z.boolean(),
  read: readShape.nullable(),
});

export const feedbackShape = z.strictObject({
  question: z.string(),
  stem: z.string(),
  outcome: outcomeShape,
  fact: factSchema,
  evidence: z.array(spanSchema),
  session: sessionShape,
});

export const summaryShape = z.strictObject({
  asked: z.int(),
  rightAtOnce: z.int(),
  rightLater: z.int(),
  stillMissed: z.int(),
  skills: z.array(z.strictObject({ skill: z.enum(SKILLS), asked: z.int(), rightAtOnce: z.int() })),
  missed: z.array(
    z.strictObject({ pack: z.string(), question: z.string(), stem: z.string(), answerText: z.string() }),
  ),
});

const shareShape = z.number().min(0).max(1).nullable();

export const progressShape = z.strictObject({
  answers: z.int(),
  rightShare: shareShape,
  sessions: z.int(),
  today: z.string(),
  days: z.array(z.strictObject({ day: z.string(), answers: z.int(), right: z.int() })),
  packs: z.array(
    z.strictObject({
      pack: z.string(),
      title: z.string(),
      answers: z.int(),
      rightShare: shareShape,
      factsRight: z.int(),
      factsMet: z.int(),
      facts: z.int(),
      lastAt: z.int().nullable(),
    }),
  ),
});

/** The figures of the insight page; study/insight/ says what each means. */
export const insightShape = z.strictObject({
  today: z.string(),
  goal: z.number(),
  days: z.array(z.strictObject({ day: z.string(), answers: z.int(), right: z.int(), minutes: z.number() })),
  scores: z.array(
    z.strictObject({ day: z.string(), mode: z.enum(SCORE_MODES), asked: z.int(), rightAtOnce: z.int() }),
  ),
  skills: z.array(
    z.strictObject({ skill: z.enum(SKILLS), answers: z.int(), right: z.int(), share: z.number() }),
  ),
  certainty: z.array(
    z.strictObject({ certainty: z.enum(CERTAINTIES), answers: z.int(), right: z.int(), share: shareShape }),
  ),
  recall: z.array(
    z.strictObject({ week: z.string(), asked: z.int(), recalled: shareShape, expected: shareShape }),
  ),
  forecast: z.array(z.strictObject({ day: z.string(), facts: z.int() })),
  hardest: z.array(
    z.strictObject({
      ...toldFact,
      answers: z.int(),
      right: z.int(),
      lapses: z.int(),
      recall: z.number(),
    }),
  ),
});

/** How the weekly goal and the streak stand; what is turned off is null. */
export const habitsShape = z.strictObject({
  wanted: habitsSchema,
  done: z.int().nullable(),
  streak: z.int().nullable(),
});

/** Something the learner must be told that no press of theirs asked for. */
export const newsShape = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("recovered"),
    damagedFiles: z.array(z.string()),
    lostEvents: z.int(),
    usedOlderCopy: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("unreadable-packs"), names: z.array(z.string()) }),
  z.strictObject({ kind: z.literal("pack-offered"), ...offeredPackShape.shape }),
]);
export type News = z.infer<typeof newsShape>;
