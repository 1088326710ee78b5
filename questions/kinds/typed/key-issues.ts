import type { Person } from "../../article/article.ts";
import type { KindIssue } from "../kind/kind.ts";
import type { TypedKey } from "./key.ts";
import { matchTyped } from "./match-typed.ts";

/** Whatever the key calls right must be marked right, and whatever it calls a mistake must not. */
export function findKeyIssues(key: TypedKey, people: readonly Person[]): KindIssue[] {
  const issues: KindIssue[] = key.accept.flatMap((text, index) => {
    const match = matchTyped(text, key, people);
    return match.kind === "accepted"
      ? []
      : [
          {
            path: ["accept", index],
            message:
              match.kind === "mistake"
                ? "is a mistake too"
                : `is not clear. ${"why" in match ? match.why : ""}`.trim(),
          },
        ];
  });
  const mistakes = key.mistakes.flatMap(({ text }, index) =>
    matchTyped(text, key, people).kind === "accepted"
      ? [{ path: ["mistakes", index, "text"], message: "would be accepted as right" }]
      : [],
  );
  return [...issues, ...mistakes];
}
