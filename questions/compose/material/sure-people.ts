import { isGivenName } from "../../reading/gazetteer/given-names.ts";
import type { Reading } from "../../reading/reading.ts";

/** The people of the reading of whom it is sure that they are people. */
export function surePeople({ people, attributions }: Reading): Reading["people"] {
  const sources = new Set(attributions.map(({ sourceName }) => sourceName));
  return people.filter(
    ({ name, office }) =>
      isFullName(name) && (office !== null || sources.has(name) || isGivenName(name.split(" ")[0] ?? "")),
  );
}

const PARTICLE = /^(?:de|da|del|della|di|la|van|von|der|bin|al|el|y)$/;

/** Two to four words with capitals, which may have a particle between them. */
export function isFullName(name: string): boolean {
  const words = name.split(" ");
  if (words.length < 2 || words.length > 4 || /\b(?:of|and|the)\b/.test(name)) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word));
}
