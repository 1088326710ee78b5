import type { Word } from "../document/document.ts";
import type { Phrase } from "../document/phrase.ts";

/** Words that make the clause behind them a part of another. */
const SUBORDINATES =
  /^(?:after|although|as|because|before|if|lest|once|since|than|though|till|unless|until|when|whenever|where|whereas|wherever|whether|which|while|who|whom|whose|that)$/;

/**
 * Whether words hold a finite verb that no subordinator before it takes away, between commas: "When the ferry sank"
 * does not, "The ferry, which was old, sank" does. By tags alone, since trees go wrong around what is inserted.
 */
export function hasMainClause(words: readonly Word[], parts: readonly Phrase[]): boolean {
  return parts.some(({ first, last }) => {
    let below = false;
    for (let at = first; at <= last; at++) {
      const word = words[at];
      if (word === undefined) continue;
      // "and", "but" and a comma lead back to the main clause
      if (word.text === "," || word.text === ";" || word.tag === "CC") below = false;
      else if (SUBORDINATES.test(word.lower) && !/^(?:DT|JJ|RB|NN)$/.test(word.tag) && opens(words, at, last))
        below = true;
      else if (!below && /^(?:VB[DZP]|MD)$/.test(word.tag)) return true;
    }
    return false;
  });
}

/** "After the vote" is a time and takes no verb with it; "after the vote failed" does. */
function opens(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at];
  if (
    word === undefined ||
    /^W/.test(word.tag) ||
    !/^(?:after|as|before|since|than|till|until)$/.test(word.lower)
  )
    return true;
  for (let next = at + 1; next <= last && words[next]?.text !== ","; next++)
    if (/^(?:VB[DZP]|MD)$/.test(words[next]?.tag ?? "")) return leadsClause(words, at, next);
  return false;
}

/** A lone finite verb behind "after the vote" belongs to the main clause where one stood before the preposition. */
const leadsClause = (words: readonly Word[], at: number, verb: number): boolean => {
  const head = words[at]?.head ?? -1;
  return words[at]?.relation === "mark" ? head === verb || head > at : false;
};
