import { seededRandom } from "../../../base/random.ts";
import { type Question, viewQuestion } from "../../kinds/index.ts";
import { givesAway, type ReadText, readText, type Secret, secretOf } from "./gives-away.ts";
import { foldText, MATTER } from "../../text/fold.ts";

/** What a question tells before it is answered, and what must not be told of it. */
export interface Spoiler {
  /** All that is shown, as `foldText` has it: most questions are told apart by it alone, which is quick. */
  readonly letters: string;
  /** Each text by itself, with its words; made when it is asked for. */
  texts(): readonly ReadText[];
  readonly secret: Secret | null;
}

export function spoilerOf(question: Question): Spoiler {
  const shown = [question.stem, ...textsIn(viewQuestion(question, seededRandom("")))];
  let texts: readonly ReadText[] | null = null;
  return {
    letters: foldText(shown.join("\n"), MATTER),
    texts: () => (texts ??= shown.map(readText)),
    secret: secretOf(question),
  };
}

/** Whether one of two questions gives the other away, by whatever the learner sees of it: options and sentences too. */
export function spoils(a: Spoiler, b: Spoiler): boolean {
  return tells(a, b.secret) || tells(b, a.secret);
}

function tells(spoiler: Spoiler, secret: Secret | null): boolean {
  if (secret === null || !secret.answer.every((word) => spoiler.letters.includes(word))) return false;
  return spoiler.texts().some((text) => givesAway(text, secret));
}

/** Every text in what is shown of a question. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
