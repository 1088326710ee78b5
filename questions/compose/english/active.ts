import { irregularPast } from "../../lexicon/irregular-verbs.ts";
import { baseOf, thirdPerson } from "../../lexicon/verb-forms.ts";
import type { VerbGroup } from "./verb-group.ts";

/**
 * The verb of a passive clause as one doer would use it: "was written" gives "wrote", "will be opened" "will open";
 * null for what is not passive, for negations, and for forms of three helping verbs.
 */
export function activeOf({ finite, rest, negation, passive }: VerbGroup): string | null {
  const participle = rest.at(-1);
  if (!passive || negation !== "" || participle === undefined || rest.length > 2) return null;
  const base = baseOf(participle, "VBN");
  if (rest.length === 1) {
    if (/^(?:was|were)$/.test(finite)) return irregularPast(base) ?? participle;
    return /^(?:is|are)$/.test(finite) ? thirdPerson(base) : null;
  }
  if (rest[0] === "be") return `${finite} ${base}`;
  if (rest[0] !== "been") return null;
  return finite === "had" ? `had ${participle}` : /^(?:has|have)$/.test(finite) ? `has ${participle}` : null;
}
