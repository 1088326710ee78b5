import type { Span } from "../../article/span.ts";
import type { Workshop } from "../material/workshop.ts";
import { distractorsOf } from "../options/index.ts";
import type { Distractor } from "../options/distractor.ts";
import type { Sought } from "../options/sought.ts";

/** So many mistakes are worth an explanation of their own. */
const MOST = 4;

/** A wrong answer that a learner may type, with the reason why it is wrong. */
export interface Mistake<Value> {
  readonly value: Value;
  readonly why: string;
  readonly span: Span | null;
}

/** Names of the article that may be typed in place of the right one. */
export const nameMistakes = (
  sought: Sought,
  workshop: Workshop,
): { text: string; why: string; span: Span | null }[] =>
  likely(sought, workshop)
    .filter(({ entity, span }) => entity !== null && span !== null)
    .slice(0, MOST)
    .map(({ text, why, span }) => ({ text, why, span }));

/** Days, months or years that may be taken for the right one. */
export const dateMistakes = (sought: Sought, workshop: Workshop): Mistake<string>[] =>
  likely(sought, workshop)
    .flatMap(({ value, why, span }) =>
      typeof value === "string" && value !== sought.answer.value ? [{ value, why, span }] : [],
    )
    .slice(0, MOST);

/** Numbers that may be taken for the right one; the right number with another comparison is no other number. */
export const numberMistakes = (sought: Sought, workshop: Workshop): Mistake<number>[] =>
  likely(sought, workshop)
    .flatMap(({ value, text, why, span }) =>
      typeof value === "number" && value !== sought.answer.value && !/^(?:exactly|between|fewer)/.test(text)
        ? [{ value, why, span }]
        : [],
    )
    .slice(0, MOST);

const likely = (sought: Sought, workshop: Workshop): readonly Distractor[] => distractorsOf(workshop)(sought);
