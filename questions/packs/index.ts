import type { Pack } from "../pack/pack.ts";
import lavrovPyongyang from "./lavrov-pyongyang.json" with { type: "json" };

/**
 * The packs that ship with Dateline. They are not read by `parsePack` at every start: `npm run packs` and their tests
 * hold them to the format, word for word, before they can ship.
 */
export function bundledPacks(): readonly Pack[] {
  // The type of a JSON file knows no unions: every `kind` is a string there.
  return [lavrovPyongyang as unknown as Pack];
}
