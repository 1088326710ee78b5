import type { Bridge } from "../../contract/bridge.ts";
import type { BRIDGE } from "../../contract/call-names.ts";
import { createClient } from "../../contract/client.ts";
import type { News } from "../../contract/window/shapes.ts";
import type { Host } from "./host.ts";

declare global {
  interface Window {
    /** Shown by the preload script of the desktop app; absent in a plain browser. */
    readonly [BRIDGE]?: Bridge;
  }
}

/**
 * The desktop app's main process behind its preload script, or, in a plain browser, the same handlers in this
 * page. The in-page host is loaded only where it is needed: it brings the schemas and the packs with it.
 */
export async function connect(): Promise<Host> {
  const bridge = window.dateline;
  if (bridge === undefined) {
    const { openInPageHost } = await import("./in-page/in-page-host.ts");
    return openInPageHost();
  }
  return {
    client: createClient((name, input) => bridge[name](input)),
    // The main process builds news from the contract's own shapes; the window does not check it again.
    onNews: (listener) => bridge.onNews((news) => listener(news as News)),
  };
}
