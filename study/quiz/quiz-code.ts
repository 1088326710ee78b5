import { seededRandom } from "../../base/random.ts";
import { LONGEST_CODE } from "../log/quiz-limits.ts";

/** Without those that are taken for one another: 0 and O, 1, I and L. */
const SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const NEW_CODE_LENGTH = 5;

/** A code as it counts: letters and digits, in capitals. How it was spaced or hyphenated when typed never matters. */
export function plainCode(typed: string): string {
  const signs =
    typed
      .normalize("NFKC")
      .toUpperCase()
      .match(/[\p{L}\p{N}]/gu) ?? [];
  let code = "";
  for (const sign of signs) if (code.length + sign.length <= LONGEST_CODE) code += sign; // a sign may take two units
  return code;
}

/** @param id  what nothing else has; another one gives another code, nearly always */
export function newCode(id: string): string {
  const random = seededRandom(`quiz code/${id}`);
  return Array.from({ length: NEW_CODE_LENGTH }, () => SIGNS[Math.floor(random() * SIGNS.length)]).join("");
}
