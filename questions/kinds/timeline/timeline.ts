import { z } from "zod";
import { daysOf } from "../../../base/calendar.ts";
import { shuffled } from "../../../base/random.ts";
import type { Kind } from "../kind/kind.ts";
import { type Outcome, type Remark, verdictOf } from "../kind/outcome.ts";
import { questionBase } from "../kind/question.ts";
import { cardSchema, namedCard } from "../sequence/card.ts";
import { formatTime } from "../../text/dates.ts";
import { type Axis, STEPS, slotsOf } from "./axis.ts";
import { findTimelineIssues } from "./find-timeline-issues.ts";
import { isRightPlace, lengthOf } from "./place.ts";

const time = z
  .string()
  .max(21)
  .refine((value) => daysOf(value) !== null, "must be a day, month or year that exists, or an interval A/B");
const axisSchema = z.strictObject({ from: time, to: time, step: z.enum(STEPS) });
const timedCardSchema = z.strictObject({
  ...cardSchema.shape,
  /** When it happened, as exactly as the article says; null where it gives no date. */
  time: time.nullable(),
  /** True for what went on through all of that time, shown as a bar; false for a moment somewhere in it. */
  lasts: z.boolean(),
});
const question = z.strictObject({
  ...questionBase,
  kind: z.literal("timeline"),
  axis: axisSchema,
  cards: z.array(timedCardSchema).min(2).max(8),
});
const answer = z.strictObject({
  kind: z.literal("timeline"),
  /** `at` is a place of the axis (for a bar, where it begins), or null for "date not given". */
  placed: z.array(z.strictObject({ card: namedCard, at: z.string().max(10).nullable() })).max(50),
});

export type TimelineQuestion = z.infer<typeof question>;
export type TimelineAnswer = z.infer<typeof answer>;
export interface TimelineView {
  readonly kind: "timeline";
  readonly axis: Axis;
  /** `length` counts the places that a bar takes up; 1 for a moment. */
  readonly cards: readonly { readonly text: string; readonly length: number }[];
}

const NOT_GIVEN = "date not given";
const describe = (text: string, at: string | null): string =>
  `${text}: ${at === null ? NOT_GIVEN : formatTime(at)}`;

/** Credit: an equal share for each card in its place. A card in a wrong place also gets the remark of its right one. */
function mark({ axis, cards, answerText }: TimelineQuestion, { placed }: TimelineAnswer): Outcome {
  const slots = slotsOf(axis);
  const places = new Map(placed.map(({ card, at }) => [card, at]));
  const given: string[] = [];
  const remarks = cards.flatMap((card): Remark[] => {
    const { text, why, span } = card;
    const right = { text: describe(text, card.time), why, span, part: text, at: card.time };
    const at = places.get(text);
    const slot = slots.find(({ value }) => value === at);
    if (at === undefined || (at !== null && slot === undefined)) return [{ state: "missed", ...right }];
    given.push(describe(text, at));
    if (isRightPlace(card, slot ?? null)) return [{ state: "right", ...right }];
    return [
      { state: "wrong", text: describe(text, at), why: null, span: null, part: text },
      { state: "missed", ...right },
    ];
  });
  const score = remarks.filter(({ state }) => state === "right").length / cards.length;
  return { verdict: verdictOf(score), score, rightAnswer: answerText, given: given.join("; "), remarks };
}

/** Events to be placed on an axis of days, months or years, or into the box "date not given". */
export const timeline: Kind<TimelineQuestion, TimelineAnswer, TimelineView> = {
  traits: {
    asks: "task",
    offers: "no-options",
    tellsSource: false,
    tellsIfDone: true,
    showsSentences: false,
  },
  question,
  answer,
  findIssues: (asked) => findTimelineIssues(asked, timelineAnswerText(asked)),
  view: ({ axis, cards }, random) => {
    const slots = slotsOf(axis);
    const offered = cards.map((card) => ({ text: card.text, length: lengthOf(card, slots) }));
    return { kind: "timeline", axis, cards: shuffled(offered, random) };
  },
  mark,
  print({ stem, axis, cards }, random) {
    const printed = shuffled(cards, random);
    const range = `${formatTime(axis.from)} to ${formatTime(axis.to)}`;
    return {
      prompt: [
        stem,
        `Write the ${axis.step} of each (${range}; where it began, if it lasted), or "${NOT_GIVEN}".`,
      ],
      options: [],
      blanks: printed.map(({ text }) => ({ before: text, after: "", width: "word" })),
      key: printed.map(({ text, time: at }) => describe(text, at)),
    };
  },
};

/** The one canonical answer: every card with its time, in the order of the pack. */
function timelineAnswerText({ cards }: TimelineQuestion): string {
  return cards.map(({ text, time: at }) => describe(text, at)).join("; ");
}
