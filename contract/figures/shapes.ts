import { z } from "zod";
import { SKILLS } from "../../questions/kinds/kind/question.ts";
import type { HabitFigures } from "../../study/insight/habits.ts";
import type { Insight } from "../../study/insight/insight.ts";
import type { Progress } from "../../study/insight/progress.ts";
import { habitsSchema } from "../../study/log/habits.ts";
import { CERTAINTIES } from "../../study/memory/certainty.ts";
import { SCORE_MODES } from "../../study/state/session-scores.ts";
import { toldFact } from "../question/shapes.ts";
import { shapeOf } from "../same.ts";

const shareShape = z.number().min(0).max(1).nullable();

export const progressShape = shapeOf<Progress>()(
  z.strictObject({
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
  }),
);

/** The figures of the insight page; study/insight/ says what each means. */
export const insightShape = shapeOf<Insight>()(
  z.strictObject({
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
  }),
);

/** How the weekly goal and the streak stand; what is turned off is null. */
export const habitsShape = shapeOf<HabitFigures>()(
  z.strictObject({ wanted: habitsSchema, done: z.int().nullable(), streak: z.int().nullable() }),
);
