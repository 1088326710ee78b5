/** A stretch of a text, end exclusive, in UTF-16 units. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** The article in the plain characters that the rules expect, and the way back to the text as it was given. */
export interface CleanText {
  readonly text: string;
  /** Bounds in the clean text to bounds in the text as given. Characters left out inside stay inside. */
  toRaw(bounds: Bounds): Bounds;
}

/** Soft hyphens, zero-width marks and direction marks: they are no part of any word. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
/** Typewriter quotation marks of wire copy, two characters for one mark. */
const TYPEWRITER = /``|''/;
/** Signs as web pages write them; "amp" alone between capitals is what a careless copy leaves of "&amp;". */
const ENTITY =
  /&(?:amp|quot|apos|lt|gt|nbsp|#39|#34|#8217|#8220|#8221);|(?<=\p{Lu}[\p{L}.]* )amp(?= \p{Lu})/u;
const SIGNS: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&#34;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": " ",
  "&#8217;": "’",
  "&#8220;": "“",
  "&#8221;": "”",
  "&amp;": "&",
  amp: "&",
};
const LEFT_OUT = new RegExp(`${INVISIBLE.source}|${TYPEWRITER.source}|${ENTITY.source}`, "gu");

/** One character for one: offsets do not move. */
function plainCharacters(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n/g, " \n")
    .replace(/[\r\u0085\u2028\u2029\f\v]/g, "\n")
    .replace(/[^\S\n]/g, " ")
    .replace(/\p{Cc}/gu, (control) => (control === "\n" ? control : " "));
}

/**
 * Spaces of every width become blanks, line ends of every kind a line feed, halves of surrogate pairs the
 * replacement character; invisible marks disappear, `` and '' become curly quotation marks, and "&amp;" becomes "&".
 * Runs in time proportional to the length.
 */
export function cleanText(raw: string): CleanText {
  const plain = plainCharacters(raw);
  if (plain.search(LEFT_OUT) < 0) return { text: plain, toRaw: ({ start, end }) => ({ start, end }) };
  const pieces: string[] = [];
  const cuts: { clean: number; shift: number }[] = [{ clean: 0, shift: 0 }];
  let from = 0;
  let length = 0;
  for (const found of plain.matchAll(LEFT_OUT)) {
    const mark = markFor(found[0], plain[found.index - 1], plain[found.index + found[0].length]);
    pieces.push(plain.slice(from, found.index), mark);
    length += found.index - from + mark.length;
    from = found.index + found[0].length;
    cuts.push({ clean: length, shift: from - length });
  }
  pieces.push(plain.slice(from));
  const rawAt = (position: number): number => position + shiftAt(cuts, position);
  return {
    text: pieces.join(""),
    toRaw: ({ start, end }) => ({
      start: rawAt(start),
      end: end > start ? rawAt(end - 1) + 1 : rawAt(start),
    }),
  };
}

/** Two apostrophes open a quotation after a blank and before a word, and close one elsewhere. */
function markFor(found: string, before: string | undefined, after: string | undefined): string {
  const sign = SIGNS[found];
  if (sign !== undefined) return sign;
  if (found === "``") return "“";
  if (found !== "''") return "";
  const opens =
    (before === undefined || /[\s([—–-]/.test(before)) && after !== undefined && /[\p{L}\p{N}$]/u.test(after);
  return opens ? "“" : "”";
}

function shiftAt(cuts: readonly { clean: number; shift: number }[], position: number): number {
  let low = 0;
  let high = cuts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cuts[middle]?.clean ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return cuts[low]?.shift ?? 0;
}
