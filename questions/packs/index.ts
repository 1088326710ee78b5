/** The sources of the packs that ship with Dateline, as `parsePack` reads them. */
export function bundledSources(): readonly string[] {
  return [];
}
