import type { Word } from "../../reading/document/document.ts";

const TIME_NOUN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|time|moment|second|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|season|year|decade|century|while|period|january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|spring|autumn|fall)s?$/;

const CALENDAR_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|spring|autumn|fall)s?$/;

/** A noun that says when or how long; no name such as "Times" or "Hour". */
export const isTimeNoun = ({ lower, tag }: Word): boolean =>
  /^NNP/.test(tag)
    ? CALENDAR_NAME.test(lower)
    : TIME_NOUN.test(lower) || /^(?:centuries|moments)$/.test(lower);

/** Whether a word can head what is asked for: a noun or a pronoun, no figure and no stray adjective. */
export const isThing = ({ tag }: Word): boolean => /^(?:NN|PRP$)/.test(tag);

/** Words that stand for anybody or nothing. */
export const NOBODY =
  /^(?:nothing|nobody|none|everyone|everybody|everything|someone|somebody|something|anyone|anybody|anything|others?|another|both|each|all|one|ones|many|some|most|few|several|thing|things|way|ways|lot|rest)$/;
