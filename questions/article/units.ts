import { AppError } from "../../base/errors.ts";
import type { Bounds } from "./clean-text.ts";
import { findParagraphs } from "./paragraphs.ts";
import { splitSentences } from "./sentences.ts";
import { formOf, type UnitRole } from "./unit-roles.ts";

/** A headline, summary, byline, date line or sentence, in the clean text. */
export interface Unit extends Bounds {
  readonly id: string;
  readonly role: UnitRole;
  /** Counts paragraphs from 0; quotations and pronouns do not reach far across them. */
  readonly paragraph: number;
}

/** No article has so many sentences; a text that has is a list or an attack, and would take long. */
const MOST_UNITS = 40_000;

const tooMany = (): AppError =>
  new AppError("refused", `The text falls into more than ${MOST_UNITS} lines or sentences; no article does.`);

/**
 * The units of a clean text, in order, without overlap. The front of an article (headline, summary, byline, date
 * line) is told by its form; everything else is sentences. A text of one paragraph has no headline.
 * Throws `refused` for a text of more than 40,000 of them.
 */
export function findUnits(text: string): Unit[] {
  const paragraphs = findParagraphs(text);
  if (paragraphs.length > MOST_UNITS) throw tooMany();
  const units: Unit[] = [];
  let inBody = false;
  let headlines = 0;
  const add = (role: UnitRole, { start, end }: Bounds, paragraph: number): void => {
    const words = text.slice(start, end);
    const lead = words.length - words.trimStart().length;
    const trimmed = words.trim();
    if (trimmed === "") return;
    if (units.length >= MOST_UNITS) throw tooMany();
    units.push({
      id: `u${units.length + 1}`,
      role,
      paragraph,
      start: start + lead,
      end: start + lead + trimmed.length,
    });
  };
  for (const [index, { start, end }] of paragraphs.entries()) {
    const words = text.slice(start, end);
    const following = paragraphs[index + 1];
    const form = formOf({
      words,
      index,
      sentences: words.length > 600 ? 9 : splitSentences(text, { start, end }).length,
      next: following === undefined ? "" : text.slice(following.start, following.end),
      blankAfter: () => /\n\s*\n/.test(text.slice(end, following?.start)),
      headlines,
      headlineGoesOn: units.length === 1 && text[(units[0]?.end ?? 0) - 1] === ";",
      inBody,
    });
    if (form.begins === "headline") headlines++;
    if (form.begins === "body") inBody = true;
    const parts = form.parts(words);
    for (const [at, [role, from]] of parts.entries()) {
      const part = { start: start + from, end: start + (parts[at + 1]?.[1] ?? words.length) };
      const pieces = role === "sentence" ? splitSentences(text, part) : [part];
      for (const piece of pieces) add(role, piece, index);
    }
  }
  return units;
}
