/**
 * The short lines around an article that are not its sentences: bylines, date lines, credits. Each rule looks at
 * one trimmed paragraph of the clean text.
 */

const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const WEEKDAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?)";
const CLOCK =
  "(?:\\d{1,2}[:.]\\d\\d(?::\\d\\d)?|\\d{1,2}(?= ?[ap]\\.?m))(?: ?[ap]\\.?m\\.?)?(?: ?\\(?(?:[A-Z]{2,4}|[A-Z]{1,2}\\.[A-Z]\\.)\\)?)?";
const FULL_DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;
const SHORT_DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2} ${MONTH})`;
const DATE_PART = `(?:${WEEKDAY},? )?(?:${FULL_DATE}|${SHORT_DATE})`;

/** "October 18, 2023", "Updated 3:14 p.m. ET", "Published: Wed., 18 Oct 2023, 15:14 GMT (Updated …)". */
const DATE_LINE = new RegExp(
  `^(?:(?:[(|•·,;–—-]|\\s|(?:last |first )?(?:updated|modified|published|posted|date|on|at|as of|issued)\\b:?|${DATE_PART}|${CLOCK}|${WEEKDAY}|min(?:ute)? read|\\d+(?= min)|[)])\\s*)+$`,
  "i",
);
const NAME = "[\\p{Lu}][\\p{L}.'’-]*(?: (?:de|del|van|von|der|bin|al|la|le|di|da|[\\p{Lu}][\\p{L}.'’-]*))*";
const BYLINE = [
  new RegExp(`^(?:By|BY|by|Text by|Words by|Written by|Story by|Photographs? by|Reported by) ${NAME}`, "u"),
  /^\(?(?:(?:Additional )?[Rr]eporting by|Editing by|Writing by|Compiled by|Edited by|With reporting by|--+ ?additional reporting)/,
  new RegExp(
    `^${NAME}(?:,| \\|| –| —| -) ?(?:[\\p{L} ]+ )?(?:[Ss]taff [Ww]riter|[Cc]orrespondent|[Ss]taff [Rr]eporter|[Cc]olumnist|[Cc]ontributor)[^.]{0,40}$`,
    "u",
  ),
  /^(?:From|By|After)\b[^.!?]{0,60}\b(?:Associated Press|Reuters|news agencies|staff and agencies|wire reports|AFP)\b[^.!?]{0,30}$/,
];
const CREDIT =
  /\(?\b(?:AP|Reuters|AFP|Getty|EPA|File|Handout|Staff|Pool|Courtesy|Screenshot)?(?: File)? ?(?:Photo|Photos|Photograph|Image|Images|Picture|Video|Graphic|Illustration|Credit|Source)s?(?:\/| by |: | courtesy | credit)[^.!?()]{0,80}\)?\.?$/;

/** A line of dates and clock times only. */
export function isDateLine(paragraph: string): boolean {
  return paragraph.length <= 120 && /\d/.test(paragraph) && DATE_LINE.test(paragraph);
}

/** Who wrote, reported or edited; also a credit of its own. */
export function isByline(paragraph: string): boolean {
  if (paragraph.length > 200) return false;
  if (CREDIT.exec(paragraph)?.index === 0) return true;
  const short = paragraph.split(/\s+/).length <= 24 && !/[.!?]["”]? \p{Lu}\p{Ll}+ \p{Ll}/u.test(paragraph);
  return short && BYLINE.some((pattern) => pattern.test(paragraph));
}

/** Where a picture credit starts at the end of a caption ("… Image: Jo Doe.", "(AP Photo/Jo Doe)"); -1 if none. */
export function creditStart(paragraph: string): number {
  const tail = paragraph.slice(-140);
  const found = CREDIT.exec(tail);
  return found === null ? -1 : paragraph.length - tail.length + found.index;
}

/** Where a date glued to the end of a headline starts ("… arms shipmentsOctober 18, 2023"); -1 if there is none. */
export function gluedDateStart(paragraph: string): number {
  const found = new RegExp(
    `(?:[\\s|•·,–—-]|(?<=[\\p{Ll}.!?]))((?:${WEEKDAY},? )?${FULL_DATE}(?:,? (?:at )?${CLOCK})?)$`,
    "u",
  ).exec(paragraph);
  return found?.[1] === undefined ? -1 : paragraph.length - found[1].length;
}

const CAPITAL_PLACE = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}";
const TITLE_PLACE = "\\p{Lu}[\\p{Ll}'’.-]+(?: \\p{Lu}[\\p{Ll}'’.-]+){0,2}";
const REGION = "(?:, (?:\\p{Lu}[\\p{L}.'’-]*)(?: \\p{Lu}[\\p{L}.'’-]*){0,2}){0,2}";
const AGENCY =
  "\\((?:AP|UPI|AFP|Reuters|Xinhua|CNN|BBC|TASS|Tass|Bloomberg|Kyodo|Yonhap|dpa|DPA|ANSA|EFE|PTI|Interfax|RIA|IANS|AAP|JTA|(?:\\p{Lu}[\\p{L}&.]+ )+(?:News|Press|Service|Agency|Agencies|Times|Post)) ?\\)";
const DASH = " ?(?:--+|[—–―_]| -(?= )|:(?= ))\\s*";
const DATE_TAIL = `(?:,? (?:${WEEKDAY},? )?${SHORT_DATE}(?:,? \\d{4})?)?`;
/** The forms of a date line in front of a first sentence, most telling first. */
const OPENINGS = [
  `${CAPITAL_PLACE}${REGION}${DATE_TAIL}(?: ?/[\\p{Lu} ]+/)? ?(?:${AGENCY})?(?:${DASH})`,
  `${CAPITAL_PLACE}${REGION}${DATE_TAIL} ${AGENCY}\\s+(?=\\p{Lu})`,
  `${TITLE_PLACE}${REGION}${DATE_TAIL} ?${AGENCY} ?(?:${DASH})?`,
  `${TITLE_PLACE}, (?:\\p{Lu}[\\p{L}.'’-]*)(?: \\p{Lu}[\\p{L}.'’-]*){0,2}${DATE_TAIL} ?(?:--+|—|–|―)\\s*`,
  `${TITLE_PLACE}, ${SHORT_DATE}(?:,? \\d{4})? ?(?:--+|—|–|―)\\s*`,
  `${AGENCY} ?(?:--+|[—–_-])\\s*`,
  `${AGENCY}\\s+(?=\\p{Lu})`,
  `(?:${WEEKDAY},? )?${FULL_DATE}(?: ?[—–|-]+)?\\s+(?=[\\p{Lu}“"])`,
].map((form) => new RegExp(`^(?:${form})`, "u"));

/**
 * The length of a date line that stands in front of the first sentence ("PYONGYANG, Oct. 18 (AP) -- "), without
 * the blanks after it; 0 if there is none.
 */
export function openingLength(paragraph: string): number {
  const head = paragraph.slice(0, 120);
  for (const form of OPENINGS) {
    const found = form.exec(head)?.[0].trimEnd();
    if (found !== undefined && found.length >= 3 && /\p{Lu}{3}|[()—–―]|--|\d/u.test(found))
      return found.length;
  }
  return 0;
}
