import { isBodyWord } from "../gazetteer/offices.ts";
import type { ParsedToken } from "../model/model.ts";

/**
 * "The Church of Light's website": the tree hangs the website on the church ("the church of (Light's website)"). The
 * name up to the apostrophe owns the thing, and the thing takes the place of the name in its clause.
 */
export function repairOwners(words: ParsedToken[]): void {
  for (const [mark, { tag }] of words.entries()) {
    const owner = tag === "POS" ? misreadOwner(words, mark) : null;
    if (owner !== null) hangOnThing(words, mark, owner);
  }
}

/** Positions in "the Church of Light's website": the first and the last word of the name, and the thing. */
interface Owner {
  readonly outer: number;
  readonly inner: number;
  readonly owned: number;
}

function misreadOwner(words: readonly ParsedToken[], mark: number): Owner | null {
  const headOf = (at: number): number => words[at]?.head ?? -1;
  const inner = headOf(mark);
  const owned = headOf(inner);
  const outer = headOf(owned);
  const isOrdered = outer >= 0 && outer < inner && inner < mark && mark < owned;
  const hangsSo =
    words[inner]?.relation === "nmod:poss" && /^nmod(?!:poss$)/.test(words[owned]?.relation ?? "");
  return isOrdered && hangsSo && isBodyOf(words, outer, inner) ? { outer, inner, owned } : null;
}

function hangOnThing(words: ParsedToken[], mark: number, { outer, inner, owned }: Owner): void {
  const [name, last, thing, poss] = [words[outer], words[inner], words[owned], words[mark]];
  if (name === undefined || last === undefined || thing === undefined || poss === undefined) return;
  for (const [index, word] of words.entries()) {
    if (word.head === owned && index > outer && index < inner) words[index] = { ...word, head: inner };
    const around = index > owned || (index < outer && /^(?:case|cc|mark|punct)/.test(word.relation));
    if (word.head === outer && around && index !== owned) words[index] = { ...word, head: owned };
  }
  words[owned] = { ...thing, head: name.head, relation: name.relation };
  words[outer] = { ...name, head: owned, relation: "nmod:poss" };
  words[inner] = { ...last, head: outer, relation: "nmod" };
  words[mark] = { ...poss, head: outer };
}

/** "Church of (the) Light": a body's first word, "of" and names. */
function isBodyOf(words: readonly ParsedToken[], first: number, last: number): boolean {
  const body = words[first]?.text ?? "";
  if (!/^\p{Lu}/u.test(body) || !isBodyWord(body) || words[first + 1]?.text !== "of") return false;
  return words
    .slice(first + 2, last + 1)
    .every(({ text }) => /^\p{Lu}/u.test(text) || /^(?:the|and|of)$/.test(text));
}
