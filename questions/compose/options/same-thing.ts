import { wordsOf } from "../../text/words.ts";
import { standForEachOther } from "./world.ts";

/**
 * Whether two names may mean one person or thing, or one holds the other: the same words, a part of the other name
 * ("Kim" and "Kim Jong Un"), a shared family name, two names of one state, a body and a part of it. Better once too
 * often than a wrong answer that is right.
 */
export function mayBeSame(one: string, other: string, kind: "person" | "name" = "name"): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return true;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.every((word) => many.includes(word))) return true;
  if (isShortFor(one, other) || isShortFor(other, one)) return true;
  if (kind === "person") return a.at(-1) === b.at(-1) || (a[0] === b[0] && a.length === 1);
  if (standForEachOther(one, other)) return true;
  const shared = few.filter((word) => many.includes(word) && !DIRECTIONS.has(word)).length;
  return shared * 2 > few.length;
}

/** Words that set one name apart from another that is like it: North Korea is not South Korea. */
const DIRECTIONS: ReadonlySet<string> = new Set([
  "north",
  "south",
  "east",
  "west",
  "new",
  "republic",
  "united",
]);

/** "UN" for "United Nations", "FBI" for "Federal Bureau of Investigation". */
function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/^the /i, "").replace(/\./g, "");
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const initials = long
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, 1))
    .join("");
  return initials === letters || initials.startsWith(letters) || initials.endsWith(letters);
}
