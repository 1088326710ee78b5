import type { Span } from "../../article/span.ts";

/** A wrong answer of the same type as the right one, with its reason. */
export interface Distractor {
  /** In the same form as the right answer. */
  readonly text: string;
  /** One sentence that teaches. */
  readonly why: string;
  /** The words of the article that it comes from or that show why it is wrong; null where there are none. */
  readonly span: Span | null;
  /** A name that the article never mentions: who knows the article strikes it out at once. */
  readonly outside?: true;
  /** The name that it stands for; null for dates, numbers and offices. */
  readonly entity: string | null;
  /** A date as `2023-10-13`, or a number; null for anything else. */
  readonly value: string | number | null;
}
