import { isBodyWord } from "../gazetteer/offices.ts";
import type { ParsedToken } from "../model/model.ts";

/**
 * "The Church of Light's website": the tree hangs the website on the church ("the church of (Light's website)"). The
 * name up to the apostrophe owns the thing, and the thing takes the place of the name in its clause.
 */
export function repairOwners(words: ParsedToken[]): void {
  for (const [mark, poss] of words.entries()) {
    if (poss.tag !== "POS") continue;
    const [inner, last] = [poss.head, words[poss.head]];
    const [owned, thing] = [last?.head ?? -1, words[last?.head ?? -1]];
    const [outer, name] = [thing?.head ?? -1, words[thing?.head ?? -1]];
    if (last === undefined || thing === undefined || name === undefined) continue;
    if (last.relation !== "nmod:poss" || !thing.relation.startsWith("nmod") || thing.relation === "nmod:poss")
      continue;
    if (!(outer < inner && inner < mark && mark < owned) || !isBodyOf(words, outer, inner)) continue;
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
}

/** "Church of (the) Light": a body's first word, "of" and names. */
function isBodyOf(words: readonly ParsedToken[], first: number, last: number): boolean {
  const body = words[first]?.text ?? "";
  if (!/^\p{Lu}/u.test(body) || !isBodyWord(body) || words[first + 1]?.text !== "of") return false;
  return words
    .slice(first + 2, last + 1)
    .every(({ text }) => /^\p{Lu}/u.test(text) || /^(?:the|and|of)$/.test(text));
}
