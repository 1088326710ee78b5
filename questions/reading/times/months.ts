import { own } from "../../../base/own.ts";
import { tellsOfSpeech } from "../../lexicon/verbs-of-saying.ts";
import { MONTH } from "./patterns.ts";
import { type TimeContext, type TimeRule, type TimeValue, unresolved } from "./time-rule.ts";
import { bounds, month } from "./time-values.ts";
import { monthNumber } from "../../lexicon/months.ts";

const DETERMINER = /\b(?:the|a|an|this|its|their) $/i;
/** Things that are named by their month. A prime minister May has summits and visits, so hers are fewer. */
const DATED: Readonly<Record<string, RegExp>> = {
  March:
    /^ (?:accession|accord|agreement|attacks?|ballot|conference|contract|coup|crash|data|deadline|deal|delivery|earnings|earthquake|elections?|figures|futures|hearing|issue|launch|meetings?|offensive|poll|primar(?:y|ies)|raid|referendum|report|rulings?|sales|sessions?|shooting|summit|survey|talks|trial|visit|vote)\b/,
  May: /^ (?:contract|data|deadline|delivery|earnings|earthquake|elections?|figures|futures|primar(?:y|ies)|referendum|sales|summit|vote)\b/,
};

/** "Prime minister May said", "Ada March": a month that is most likely somebody. */
function isPerson(name: string, before: string, after: string): boolean {
  if (!/^(?:May|March|Mar\.|Jun\.|Dec|Jan|August|June|April)$/.test(name)) return false;
  const placed =
    /\b(?:in|since|until|till|by|through|from|of|for|to|before|after|during|between|and|every) $/i.test(
      before,
    );
  const person =
    /\b(?:by|from|of|for|to|before|after|and) $/i.test(before) &&
    (/^ (?:\p{Lu}|has|is|was)/u.test(after) || tellsOfSpeech(/^ (\p{Ll}+)/u.exec(after)?.[1] ?? ""));
  if (name !== "May" && name !== "March") return person;
  const dated = DETERMINER.test(before) && (own(DATED, name)?.test(after) ?? false);
  return person || (!placed && !dated);
}

/** Bare month: past tense, the latest such month; future, the next; else the nearest. */
function readMonth(found: RegExpExecArray, context: TimeContext, text: string): TimeValue | null {
  const modifier = (found[1] ?? "").trim().toLowerCase();
  const name = found[2] ?? "";
  const before = text.slice(Math.max(0, found.index - 16), found.index);
  const after = text.slice(bounds(found)[1]);
  if (modifier === "" && isPerson(name, before, after)) return null;
  if (/^ \p{Lu}\p{Ll}/u.test(after) && /\p{Lu}\p{Ll}+ $/u.test(before)) return null;
  const { year: thisYear, month: thisMonth } = context.published;
  const number = monthNumber(name);
  const inYear: InYear = (offset, certain, rule) =>
    month({ year: thisYear + offset, month: number }, certain, rule);
  return byModifier(modifier, number, thisMonth, inYear) ?? byTense(found, before, context, number, inYear);
}

type InYear = (offset: number, certain: boolean, rule: string) => TimeValue;

function byModifier(modifier: string, number: number, thisMonth: number, inYear: InYear): TimeValue | null {
  if (/\b(?:last|past)$/.test(modifier))
    return inYear(number >= thisMonth ? -1 : 0, true, "last + month: the latest such month before this one");
  if (/\bnext$/.test(modifier))
    return inYear(number <= thisMonth ? 1 : 0, true, "next + month: the next such month after this one");
  if (/\bthis$/.test(modifier)) return inYear(0, true, "this + month");
  return /\b(?:that|following|previous|every|each)$/.test(modifier)
    ? unresolved("a month counted from another time")
    : null;
}

function byTense(
  found: RegExpExecArray,
  before: string,
  context: TimeContext,
  number: number,
  inYear: InYear,
): TimeValue {
  const { direction, sure } = context.direction(...bounds(found));
  const distance = number - context.published.month;
  const since = /\b(?:since|last) $/i.test(before);
  if (direction === "past" || since)
    return inYear(distance > 0 ? -1 : 0, sure || since, "bare month, past tense: the latest such month");
  if (direction === "future" && sure)
    return inYear(distance < 0 ? 1 : 0, true, "bare month, future: the next such month");
  return inYear(
    distance >= 6 ? -1 : distance < -6 ? 1 : 0,
    false,
    "bare month, tense unclear: the nearest such month",
  );
}

/** Months without a year. */
export const MONTH_TIMES: TimeRule = {
  pattern: new RegExp(
    `\\b((?:(?:[Ee]arly|[Ll]ate|[Mm]id)[ -](?:in )?|[Tt]he (?:beginning|start|middle|end) of )?(?:(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Tt]hat|[Ff]ollowing|[Pp]revious|[Ee]very|[Ee]ach) )?)${MONTH}(?![\\p{L}-]|['’]s\\b(?! \\p{Ll})|,? \\d)`,
    "gu",
  ),
  read: readMonth,
};
