import type { Protocol } from "electron";
import { answerPageRequest, type PageFiles } from "../../page-files.ts";
import { isPageAddress, PAGE_SCHEME } from "./page-address.ts";

/** Makes `app:` a secure origin of its own. Must run before Electron is ready. */
export function registerPageScheme(protocol: Pick<Protocol, "registerSchemesAsPrivileged">): void {
  // Left out on purpose: bypassCSP, corsEnabled, allowServiceWorkers.
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page from `app://local/`, each file with the content policy. */
export function servePage(protocol: Pick<Protocol, "handle">, files: PageFiles): void {
  protocol.handle(PAGE_SCHEME, async (request) => {
    const pathname = isPageAddress(request.url) ? new URL(request.url).pathname : "";
    const { status, headers, body } = await answerPageRequest(files, request.method, pathname);
    return new Response(body, { status, headers });
  });
}
