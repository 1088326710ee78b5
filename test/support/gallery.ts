import { build } from "vite";
import { servePageOverHttp } from "../../electron/launch/page-server.ts";
import { listPageFiles } from "../../electron/page-files.ts";

/** Builds the gallery into a folder of `.cache/` and serves it with the headers of the app. */
export async function serveGallery(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const outDir = `${process.cwd()}/.cache/${folder}`;
  await build({ configFile: "test/gallery/vite.config.ts", logLevel: "error", build: { outDir } });
  return servePageOverHttp(listPageFiles(outDir), 0);
}
