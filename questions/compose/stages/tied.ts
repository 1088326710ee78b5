import { isLoose } from "../../lint/rules/loose-stem.ts";

/** With fewer telling words and no name, other options or sentences than the right one might fit as well. */
const TYING_WORDS = 3;

/** Whether a name, a number or enough telling words tie a stem to its article. */
export const isTied = (stem: string): boolean => !isLoose(stem, TYING_WORDS);
