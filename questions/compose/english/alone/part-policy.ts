import { pointingWords } from "../../../lexicon/pointing-words.ts";
import type { Word } from "../../../reading/document/document.ts";
import { isPointing } from "../dates.ts";
import type { Policy } from "./policy.ts";

/**
 * For parts of a question, which may be dropped: nothing stays that points, and dates take any preposition, because a
 * part that comes out wrong is left out.
 */
export const PART: Policy = {
  pronouns: "none",
  keepsTitles: true,
  saysItself: (_, text) => !isPointing(text),
  put(date, { sentence, time, words, before }) {
    const [from] = words;
    const written = `${date.preposition} ${date.text}`;
    // "last Oct. 23" is no date of its own
    if (/^(?:last|next|this|past)$/.test(before?.lower ?? "")) return null;
    if (/^(?:IN|TO|POS)$/.test(before?.tag ?? "")) {
      if (before?.lower !== "at") return { from, text: date.text };
      // the day alone says something else than "at midnight Friday"
      const clock = CLOCK.exec(words.map(({ text }) => text).join(" "))?.[0];
      return clock === undefined ? null : { from, text: `${clock} ${written}` };
    }
    if (before?.tag === "DT") return { from, text: date.text };
    // "Sunday bombings": a date in full is no part of a noun
    const last = words.at(-1) ?? from;
    const next = sentence.words[last.index + 1];
    const isPart =
      next !== undefined &&
      next.start < time.end + 2 &&
      /^NN/.test(next.tag) &&
      /^(?:compound|nmod)/.test(last.relation);
    return isPart ? null : { from, text: written };
  },
  leadsOut: pointsAway,
  joins: () => null,
};

/** For a passage that is shown with what its pronouns stand for. */
export const SHOWN: Policy = {
  ...PART,
  pronouns: "any",
  joins: ({ lower, quoted, index }, words) => {
    const next = words.find((word) => word.index === index + 1);
    return lower === "also" && !quoted && next?.text !== "," ? index : null;
  },
};

const CLOCK = /^(?:midnight|noon|\d{1,2}(?::\d\d)? ?[ap]\.m\.?)(?= )/;

/** Words by which a part of a sentence points at its speaker, its day or what was said before. */
const POINTS = pointingWords(
  "someone",
  "someoneOwns",
  "something",
  "somethingOwns",
  "somethingSelf",
  "speaker",
  "speakerOwns",
  "shown",
  "place",
  "day",
  "around",
  "so",
  "former",
  "elsewhere",
);
/** Words that point only before a noun: "so far", but "former" before a name is an office. */
const POINTS_AS_DETERMINER = /^(?:former|following|above|below|such|so|latter)$/;

function pointsAway({ lower, tag, relation }: Word): boolean {
  if (lower === "that") return /^(?:DT|PRP)$/.test(tag) && /^(?:det|obj|nsubj|obl|nmod)/.test(relation);
  return POINTS.has(lower) && (!POINTS_AS_DETERMINER.test(lower) || /^P?DT$/.test(tag));
}
