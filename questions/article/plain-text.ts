import { z } from "zod";

/**
 * Characters that may not stand in a pack: controls other than tab and line breaks, invisible direction
 * overrides (U+202A to U+202E), and tag characters. They can make a text read differently from what it holds.
 * Source: Unicode Technical Report 36, sections 3.2 to 3.4.
 */
const UNSAFE = /[^\P{Cc}\t\n\r]|[\u202a-\u202e]|\u{e0001}|[\u{e0020}-\u{e007f}]/u;
const MARKS_IN_A_ROW = /\p{M}{9}/u;

/** Text that people read: bounded, not blank, well-formed, without characters that hide or reorder others. */
export function plainText(maxLength: number) {
  return z
    .string()
    .min(1)
    .max(maxLength)
    .refine((text) => text.trim() !== "", "is blank")
    .refine((text) => text.isWellFormed(), "holds half of a surrogate pair")
    .refine((text) => !UNSAFE.test(text), "holds an invisible control or direction character")
    .refine((text) => !MARKS_IN_A_ROW.test(text), "stacks more than 8 combining marks");
}
