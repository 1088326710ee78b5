import { seededRandom } from "../../base/random.ts";
import { type Question, viewQuestion } from "../../questions/kinds/index.ts";
import {
  givesAway,
  type ReadText,
  readText,
  type Secret,
  secretOf,
} from "../../questions/lint/gives-away.ts";

/** What a question tells before it is answered, and what must not be told of it. */
export interface Spoiler {
  readonly texts: readonly ReadText[];
  readonly secret: Secret | null;
}

export function spoilerOf(question: Question): Spoiler {
  const texts = [question.stem, ...textsIn(viewQuestion(question, seededRandom("")))];
  return { texts: texts.map(readText), secret: secretOf(question) };
}

/** Whether one of two questions gives the other away, by whatever the learner sees of it: options and sentences too. */
export function spoils(a: Spoiler, b: Spoiler): boolean {
  return tells(a, b.secret) || tells(b, a.secret);
}

function tells({ texts }: Spoiler, secret: Secret | null): boolean {
  return secret !== null && texts.some((text) => givesAway(text, secret));
}

/** Every text in what is shown of a question. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
