import { SMALL_NUMBERS, TENS } from "../../lexicon/number-words.ts";

/** Pieces of the patterns of times, to be put into regular expressions. */
export const MONTH =
  "(January|Jan\\.?|February|Feb\\.?|March|Mar\\.|April|Apr\\.?|May|June|Jun\\.|July|Jul\\.|August|Aug\\.?|September|Sept?\\.?|October|Oct\\.?|November|Nov\\.?|December|Dec\\.?)";
export const WEEKDAY =
  "(Mon(?:day|\\.)|Tue(?:sday|s?\\.)|Wed(?:nesday|\\.)|Thu(?:rsday|rs?\\.)|Fri(?:day|\\.)|Sat(?:urday|\\.)|Sun(?:day|\\.))";
export const ORDINAL_DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
export const DAY_PART = "(?:morning|afternoon|evening|night|noon|midday|midnight|lunchtime)";
export const CLOCK =
  "(?:\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b\\.?(?: (?:[ECMP][SD]?T|GMT|UTC|BST|CET|EST|EDT|local time)\\b)?|noon|midnight)";
const UNITS = SMALL_NUMBERS.slice(1, 10).join("|");
const TEENS = SMALL_NUMBERS.slice(10).join("|");
export const NUMBER_WORD = `(?:(?:${TENS.join("|")})(?:[ -](?:${UNITS}))?|${TEENS}|${UNITS})`;
export const COUNT = `(?:\\d+(?:[.,]\\d+)*|(?:(?:a|${UNITS}) )?hundred|${NUMBER_WORD})`;
export const SEASON = "(spring|summer|autumn|fall|winter)";
