import lavrovPyongyang from "./lavrov-pyongyang.json" with { type: "json" };

/** The sources of the packs that ship with Dateline, as text: `parsePack` reads them like any other pack. */
export function bundledSources(): readonly string[] {
  return [lavrovPyongyang].map((pack) => JSON.stringify(pack));
}
