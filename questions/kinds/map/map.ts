import { z } from "zod";
import { shuffled } from "../../../base/random.ts";
import type { Kind, KindIssue } from "../kind/kind.ts";
import { findOneOfIssues, remarkOn } from "../options/one-of.ts";
import { type Outcome, verdictOf } from "../kind/outcome.ts";
import { printShuffled } from "../kind/printed.ts";
import { optionSchema, questionBase } from "../kind/question.ts";
import { namedCard } from "../sequence/card.ts";
import { distanceKm, formatPoint, type Point } from "./distance.ts";

const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);
const question = z.strictObject({
  ...questionBase,
  kind: z.literal("map"),
  /** The places on offer, one of them right. */
  options: z
    .array(z.strictObject({ ...optionSchema.shape, latitude, longitude }))
    .min(3)
    .max(12),
  /** A point this near to the right place is right; up to twice as far, half right. */
  toleranceKm: z.number().min(1).max(5_000),
  /** The part of the world that the map opens with, in degrees; the whole world when left out. */
  frame: z.strictObject({ west: longitude, south: latitude, east: longitude, north: latitude }).optional(),
});
const answer = z.strictObject({
  kind: z.literal("map"),
  /** A place from the list, a point on the map, or null for "I do not know". */
  given: z
    .discriminatedUnion("by", [
      z.strictObject({ by: z.literal("list"), place: namedCard }),
      z.strictObject({ by: z.literal("point"), latitude, longitude }),
    ])
    .nullable(),
});

export type MapQuestion = z.infer<typeof question>;
export type MapAnswer = z.infer<typeof answer>;
export interface MapView {
  readonly kind: "map";
  /** The places on offer. Their coordinates are for showing them after the answer. */
  readonly places: readonly (Point & { readonly text: string })[];
  readonly frame: NonNullable<MapQuestion["frame"]> | null;
}

/** From the tolerance up to this many times the tolerance, a point earns half of the credit. */
const NEAR = 2;

function findIssues(asked: MapQuestion): KindIssue[] {
  const issues = findOneOfIssues(asked);
  const right = asked.options.find((option) => option.right);
  for (const [index, option] of asked.options.entries()) {
    const apart = right === undefined || option.right ? Infinity : distanceKm(right, option);
    if (apart <= asked.toleranceKm) {
      const message = `lies ${Math.round(apart)} km from the right place, within the tolerance of ${asked.toleranceKm} km`;
      issues.push({ path: ["options", index], message });
    }
  }
  const { frame } = asked;
  if (frame !== undefined && (frame.south >= frame.north || frame.west >= frame.east)) {
    issues.push({
      path: ["frame"],
      message: "must have its south below its north and its west below its east",
    });
  }
  return issues;
}

/**
 * A place from the list is right or wrong. A point is right within the tolerance and half right within twice the
 * tolerance, as long as no other place on offer is nearer.
 */
function mark(asked: MapQuestion, { given }: MapAnswer): Outcome {
  if (given === null) return outcomeOf(asked, 0, "", new Set());
  if (given.by === "list") {
    const chosen = asked.options.findIndex(({ text }) => text === given.place);
    const option = asked.options[chosen];
    return outcomeOf(asked, option?.right === true ? 1 : 0, option?.text ?? "", new Set([chosen]));
  }
  const distances = asked.options.map((option) => distanceKm(option, given));
  const nearest = distances.indexOf(Math.min(...distances));
  const right = asked.options.findIndex((option) => option.right);
  const apart = distances[right] ?? Infinity;
  const reach = nearest === right ? apart / asked.toleranceKm : Infinity;
  const score = reach <= 1 ? 1 : reach <= NEAR ? 0.5 : 0;
  const text = `${formatPoint(given)}, ${Math.round(apart)} km from ${asked.answerText}`;
  const isAtAnother = nearest !== right && (distances[nearest] ?? Infinity) <= asked.toleranceKm;
  return outcomeOf(asked, score, text, new Set(score > 0 ? [right] : isAtAnother ? [nearest] : []));
}

function outcomeOf(asked: MapQuestion, score: number, given: string, chosen: ReadonlySet<number>): Outcome {
  const { options, answerText } = asked;
  return {
    verdict: verdictOf(score),
    score,
    rightAnswer: answerText,
    given,
    remarks: remarkOn(options, chosen),
  };
}

/** A place to be shown on a map of the world, or chosen from a list. */
export const map: Kind<MapQuestion, MapAnswer, MapView> = {
  traits: {
    asks: "outright",
    offers: "places",
    tellsSource: false,
    tellsIfDone: false,
    showsSentences: false,
  },
  question,
  answer,
  findIssues,
  view: ({ options, frame }, random) => ({
    kind: "map",
    places: shuffled(options, random).map((option) => ({
      text: option.text,
      latitude: option.latitude,
      longitude: option.longitude,
    })),
    frame: frame ?? null,
  }),
  mark,
  print: (asked, random) => printShuffled(asked, "Tick one.", random),
};
