import type { Person } from "../../../questions/article/article.ts";
import type { TypedKey } from "../../../questions/kinds/typed/key.ts";

/**
 * What a fair teacher says of typed answers: one block a question, its people, and one line an answer.
 * "exact" as the article writes it · "variant" right in another spelling · "slip" right but for one slip of the
 * finger · "wrong".
 */
export interface TypedBlock {
  readonly key: TypedKey;
  readonly people: readonly Person[];
  readonly answers: readonly (readonly [given: string, verdict: "exact" | "variant" | "slip" | "wrong"])[];
}

export const person = (name: string, office?: string, ...also: string[]): Person => ({
  name,
  also,
  ...(office === undefined ? {} : { office }),
});

export const VISIT: readonly Person[] = [
  person("Sergey Lavrov", "Russia’s foreign minister", "Lavrov"),
  person("Vladimir Putin", "Russian President", "Putin"),
  person("Kim Jong Un", "North Korean leader", "Kim"),
  person("John Kirby", "the spokesman for the White House National Security Council", "Kirby"),
  person("Sergei Shoigu", "the defense minister", "Shoigu"),
  person("Choe Son Hui", "North Korea’s foreign minister"),
];
export const key = (
  expects: TypedKey["expects"],
  answerText: string,
  more: Partial<TypedKey> = {},
): TypedKey => ({
  expects,
  answerText,
  accept: [],
  mistakes: [],
  ...more,
});
export const mistake = (text: string): TypedKey["mistakes"][number] => ({
  text,
  why: "Somebody else.",
  span: null,
});
