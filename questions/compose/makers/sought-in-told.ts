import type { Sought } from "../options/sought.ts";
import type { PartOfTold } from "../told/slots.ts";
import type { Told } from "../told/told.ts";

/** What another name, number or date in place of a part of a clause is looked for by: the clause with its sources. */
export const soughtIn = ({ sources, clause, unit }: Told, { slot, answer }: PartOfTold): Sought => ({
  slot,
  answer,
  evidence: [unit],
  matter: [...sources.map(({ text, cue }) => `${text} ${cue}`), clause].join(" "),
});
