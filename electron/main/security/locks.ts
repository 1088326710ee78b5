import type { App, Session, WebContents } from "electron";
import { isPage, isPageAddress, PAGE_URL } from "./page-address.ts";

/** Switches for the whole process. Must run before Electron is ready. */
export function lockProcess(app: Pick<App, "enableSandbox" | "commandLine">): void {
  app.enableSandbox();
  // No name resolves: whatever slipped past every other rule still reaches nobody.
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  app.commandLine.appendSwitch("disable-background-networking");
  app.commandLine.appendSwitch("disable-component-update");
  app.commandLine.appendSwitch("no-proxy-server");
  app.commandLine.appendSwitch("no-pings");
}

/** Switches that Dateline does not start with; no menu entry of a package may name one. */
export const REFUSED_SWITCHES = ["no-sandbox", "disable-web-security"] as const;

/** True when somebody started Dateline in a way that would run the page outside its sandbox. */
export function isSandboxOff(app: Pick<App, "commandLine">): boolean {
  return REFUSED_SWITCHES.some((name) => app.commandLine.hasSwitch(name));
}

/**
 * No permission, no device, no download, and no request but for the page's own files.
 *
 * @param isPackaged  the packaged app has no developer tools, and no requests of theirs
 */
export function lockSession(session: Session, isPackaged: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.setBluetoothPairingHandler(null);
  // On, the spelling checker fetches dictionaries from a server.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const isOurs = isPageAddress(url) || url.startsWith(`blob:${PAGE_URL}`);
    const isTools = !isPackaged && url.startsWith("devtools://");
    answer({ cancel: !isOurs && !isTools });
  });
  session.on("will-download", (event) => event.preventDefault());
}

/** Whatever shows a page, now or later: it stays on our page, opens no window and holds no `<webview>`. */
export function lockEveryPage(app: Pick<App, "on">): void {
  app.on("web-contents-created", (_event, contents) => lockPage(contents));
}

function lockPage(contents: WebContents): void {
  contents.on("will-navigate", (event) => {
    if (!isPage(event.url)) event.preventDefault();
  });
  contents.on("will-frame-navigate", (event) => {
    if (!event.isMainFrame || !isPage(event.url)) event.preventDefault();
  });
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}
