import { hashText } from "../../../base/hash.ts";
import { contentWords } from "../../text/words.ts";

const SECOND_SEED = 0x2545f491;

/**
 * A short name made from words alone, never from places: the same words give the same name wherever they stand.
 * 52 bits in base 36, by two hashes.
 */
function nameOf(text: string): string {
  const number = (hashText(text) & 0xfffff) * 2 ** 32 + (hashText(text, SECOND_SEED) >>> 0);
  return number.toString(36).padStart(11, "0").slice(0, 10);
}

/** Gives out ids; the second thing with the same words gets `-2` behind its id, and so on. */
export function createIds(prefix: string): (text: string) => string {
  const counts = new Map<string, number>();
  return (text) => {
    const id = `${prefix}${nameOf(text)}`;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** The words by which a statement is known through corrections elsewhere: what carries meaning, in any order. */
export const wordsForId = (text: string): string => [...contentWords(text)].sort().join(" ");

/** Letters, digits and hyphens of a title, at most 48 of them; empty for a title without any. */
export const slugOf = (title: string): string =>
  title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 48)
    .replace(/^-+|-+$/g, "");
