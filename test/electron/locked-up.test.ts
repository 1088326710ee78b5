/** Every security setting of the desktop app, as Electron is told it. docs/decisions/0004 has the table. */
import { describe, expect, test } from "vitest";
import { type ADesktop, aDesktop } from "../support/a-desktop.ts";
import { electronStandIn } from "../support/electron-stand-in.ts";

describe("the process", () => {
  test("is sandboxed and resolves no name, before Electron is ready", async () => {
    const { calls } = await aDesktop();
    expect(calls.slice(0, 6)).toEqual([
      ["app.enableSandbox"],
      ["commandLine.appendSwitch", "host-resolver-rules", "MAP * ~NOTFOUND"],
      ["commandLine.appendSwitch", "disable-background-networking"],
      ["commandLine.appendSwitch", "disable-component-update"],
      ["commandLine.appendSwitch", "no-proxy-server"],
      ["commandLine.appendSwitch", "no-pings"],
    ]);
  });

  test.each(["no-sandbox", "disable-web-security"])("does not start with --%s", async (name) => {
    const desktop = await aDesktop({ switches: [name] });
    expect(await desktop.exited).toBe(1);
    expect(desktop.windows).toEqual([]);
  });

  test("says what to do where it was not the learner who turned the sandbox off", async () => {
    const { argsOf } = await aDesktop({ switches: ["no-sandbox"] });
    expect(argsOf("dialog.showErrorBox")).toEqual([
      ["Dateline", expect.stringMatching(/\.deb.*user namespaces/s)],
    ]);
  });

  test("a second copy opens nothing and leaves", async () => {
    const second = await aDesktop({ isFirst: false });
    expect(await second.exited).toBe(0);
    expect(second.windows).toEqual([]);
  });

  test("the page's scheme is standard and secure, and nothing that weakens it", async () => {
    const { argsOf } = await aDesktop();
    expect(argsOf("protocol.registerSchemesAsPrivileged")).toEqual([
      [[{ scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true } }]],
    ]);
  });
});

describe("the window", () => {
  test("has exactly these settings", async () => {
    const { windows, electron } = await aDesktop({ isPackaged: true });
    expect(windows.map(({ options }) => options.webPreferences)).toEqual([
      {
        preload: "/built/preload/index.cjs",
        session: electron.session.fromPartition("page"),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        safeDialogs: true,
        devTools: false,
        disableBlinkFeatures: "Auxclick",
        autoplayPolicy: "user-gesture-required",
      },
    ]);
  });

  test("shows our page, and not before it is drawn", async () => {
    const { argsOf, windows } = await aDesktop();
    expect(windows[0]?.options.show).toBe(false);
    expect(argsOf("window.loadURL")).toEqual([["app://local/"]]);
    expect(argsOf("window.show")).toHaveLength(1);
  });

  test("has a menu without links to the web, and developer tools only when it is not packaged", async () => {
    const menuOf = async (isPackaged: boolean): Promise<string> => {
      const { argsOf } = await aDesktop({ isPackaged });
      return JSON.stringify(argsOf("Menu.setApplicationMenu"));
    };
    expect(await menuOf(true)).not.toContain("toggleDevTools");
    expect(await menuOf(false)).toContain("toggleDevTools");
    expect(await menuOf(true)).not.toMatch(/help/i);
    expect(await menuOf(true)).toContain("zoomIn");
  });
});

/** The only two sessions there are. Neither name starts with `persist:`, so the page leaves nothing on the disk. */
describe.each(["default", "page"])("the session %s", (name) => {
  const handlerOf =
    ({ argsOf }: ADesktop) =>
    (setter: string): ((...args: unknown[]) => unknown) =>
      argsOf(`session:${name}.${setter}`)[0]?.[0] as (...args: unknown[]) => unknown;

  test("grants no permission and no device", async () => {
    const desktop = await aDesktop();
    const handler = handlerOf(desktop);
    const granted: unknown[] = [];
    for (const permission of ["media", "geolocation", "notifications", "openExternal", "unknown"]) {
      handler("setPermissionRequestHandler")({}, permission, (answer: boolean) => granted.push(answer));
      granted.push(handler("setPermissionCheckHandler")({}, permission, "app://local"));
    }
    granted.push(handler("setDevicePermissionHandler")({ deviceType: "usb" }));
    expect(new Set(granted)).toEqual(new Set([false]));
    expect(desktop.argsOf(`session:${name}.setDisplayMediaRequestHandler`)).toEqual([[null]]);
    expect(desktop.argsOf(`session:${name}.setBluetoothPairingHandler`)).toEqual([[null]]);
    expect(desktop.argsOf(`session:${name}.setSpellCheckerEnabled`)).toEqual([[false]]);
  });

  test.each([
    ["kept", "app://local/assets/main.js"],
    ["kept", "blob:app://local/0b5c1f9e"],
    ["cancelled", "app://local.evil/"],
    ["cancelled", "app://local@evil/"],
    ["cancelled", "app://evil/"],
    ["cancelled", "https://example.org/"],
    ["cancelled", "http://127.0.0.1/"],
    ["cancelled", "wss://example.org/"],
    ["cancelled", "file:///etc/passwd"],
    ["cancelled", "data:text/html,x"],
    ["cancelled", "blob:https://example.org/1"],
    ["cancelled", "devtools://devtools/bundled/inspector.html"],
    ["cancelled", "chrome://settings/"],
  ])("%s: a request for %s", async (fate, url) => {
    const decisions: unknown[] = [];
    const decide = handlerOf(await aDesktop({ isPackaged: true }))("onBeforeRequest");
    decide({ url }, (decision: unknown) => decisions.push(decision));
    expect(decisions).toEqual([{ cancel: fate === "cancelled" }]);
  });

  test("downloads nothing", async () => {
    const desktop = await aDesktop();
    expect(desktop.emit(desktop.electron.session.fromPartition(name), "will-download")).toBe(true);
  });
});

describe("a page", () => {
  const ours = { url: "app://local/", isMainFrame: true };

  test("may load itself anew", async () => {
    const { emit, contents } = await aDesktop();
    expect(emit(contents(), "will-navigate", ours)).toBe(false);
    expect(emit(contents(), "will-frame-navigate", ours)).toBe(false);
  });

  test.each([
    "app://local.evil/",
    "app://local@evil/",
    "app://evil@local/",
    "APP://LOCAL/",
    "app://local/assets/main.js",
    "app://local/?x=1",
    "app:local/",
    "//local/",
    "\\\\local\\share",
    "app://local/%00",
    "javascript:alert(1)",
    "data:text/html,x",
    "blob:app://local/1",
    "file:///etc/passwd",
    "about:srcdoc",
    "https://example.org/",
    "",
  ])("does not go to %s", async (url) => {
    const { emit, contents } = await aDesktop();
    expect(emit(contents(), "will-navigate", { ...ours, url })).toBe(true);
    expect(emit(contents(), "will-frame-navigate", { ...ours, url })).toBe(true);
  });

  test("has no frame that goes anywhere, follows no redirect, holds no webview and opens no window", async () => {
    const { emit, contents, argsOf } = await aDesktop();
    expect(emit(contents(), "will-frame-navigate", { ...ours, isMainFrame: false })).toBe(true);
    expect(emit(contents(), "will-redirect", ours)).toBe(true);
    expect(emit(contents(), "will-attach-webview")).toBe(true);
    const decide = argsOf("webContents.setWindowOpenHandler")[0]?.[0] as (asked: object) => object;
    expect(decide(ours)).toEqual({ action: "deny" });
  });

  test("that comes about in any other way is locked as well", async () => {
    const { electron, folder } = await aDesktop();
    const other = electronStandIn({ userData: folder });
    const window = new other.electron.BrowserWindow({});
    electron.app.emit("web-contents-created", {}, window.webContents);
    expect(other.argsOf("webContents.setWindowOpenHandler")).toHaveLength(1);
  });
});
