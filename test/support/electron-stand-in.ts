import { fork } from "node:child_process";
import { EventEmitter } from "node:events";
import { fileURLToPath } from "node:url";
import type * as Electron from "electron";
import type { ElectronParts } from "../../electron/main/system/electron-parts.ts";

/**
 * Stands in for the `electron` module where there is no Electron: records what it is told, answers what a script
 * says, and lets a test play the rest of the machine (the page that calls, the system that shuts down). Every name
 * is checked against Electron's own types; what it does is modelled on Electron's documentation.
 */
export interface ElectronStandIn {
  readonly electron: ElectronParts;
  /** Everything that was asked of Electron, in order: `["session:page.setPermissionCheckHandler", handler]`. */
  readonly calls: (readonly [name: string, ...args: unknown[]])[];
  /** The arguments of each call with this name. */
  argsOf(name: string): unknown[][];
  readonly windows: readonly WindowStandIn[];
  /** Lets `app.whenReady()` go on. */
  becomeReady(): void;
  /** Sends an event to what listens on `app`, `powerMonitor` or a window, and says whether it was prevented. */
  emit(target: EventEmitter, event: string, ...args: unknown[]): boolean;
  /** What `ipcMain` answers to a call from this frame; the main frame of the first window unless told otherwise. */
  invoke(channel: string, args: readonly unknown[], frame?: unknown): Promise<unknown>;
  /** What the page's protocol answers to a request. */
  fetch(url: string, method?: string): Promise<Response>;
  /** Files that the next open dialog gives; a null closes it without a choice. */
  choose(paths: readonly string[] | null): void;
  /** The room that the display has beside the system's own bars, from now on. */
  setWorkArea(width: number, height: number): void;
  /** Where the next save dialog saves to; a null closes it without a choice. */
  saveTo(path: string | null): void;
  /** Button that the next message box answers with. */
  press(button: number): void;
  /** Resolves with the exit code once the app has quit. */
  readonly exited: Promise<number>;
}

export interface StandInOptions {
  readonly userData: string;
  readonly isPackaged?: boolean;
  /** Switches of the command line, without their dashes. */
  readonly switches?: readonly string[];
  /** The room that the display has beside the system's own bars; a large one unless told otherwise. */
  readonly workArea?: Electron.Size;
  /** False when another copy runs already. */
  readonly isFirst?: boolean;
  /** Told of each message that the app sends to its page. */
  readonly onSend?: (channel: string, args: readonly unknown[]) => void;
}

export type WindowStandIn = EventEmitter & {
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents: EventEmitter & {
    readonly mainFrame: { url: string };
    getZoomLevel(): number;
    setZoomLevel(level: number): void;
  };
  getBounds(): Electron.Rectangle;
};

type Names<T> = Partial<Record<keyof T, unknown>>;

export function electronStandIn(options: StandInOptions): ElectronStandIn {
  const calls: ElectronStandIn["calls"] = [];
  const windows: WindowStandIn[] = [];
  const ipcHandlers = new Map<string, (event: unknown, ...args: unknown[]) => unknown>();
  const pageHandlers = new Map<string, (request: Request) => Promise<Response>>();
  const chosen: (readonly string[] | null)[] = [];
  const saved: (string | null)[] = [];
  const pressed: number[] = [];
  const { promise: ready, resolve: becomeReady } = Promise.withResolvers<undefined>();
  const { promise: exited, resolve: exit } = Promise.withResolvers<number>();

  const record =
    (name: string) =>
    (...args: unknown[]): void =>
      void calls.push([name, ...args]);
  const recordAll = (prefix: string, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, record(`${prefix}.${name}`)]));

  function emit(target: EventEmitter, event: string, ...args: unknown[]): boolean {
    let prevented = false;
    const [details = {}, ...rest] = args;
    target.emit(event, { ...(details as object), preventDefault: () => (prevented = true) }, ...rest);
    return prevented;
  }

  const app = Object.assign(new EventEmitter(), {
    isPackaged: options.isPackaged ?? false,
    ...recordAll("app", ["enableSandbox"]),
    commandLine: {
      appendSwitch: record("commandLine.appendSwitch"),
      hasSwitch: (name: string) => options.switches?.includes(name) ?? false,
    } satisfies Names<Electron.CommandLine>,
    requestSingleInstanceLock: () => options.isFirst ?? true,
    whenReady: () => ready,
    getPath: () => options.userData,
    quit() {
      record("app.quit")();
      if (!emit(app, "before-quit")) exit(0);
    },
    exit: (code: number) => exit(code),
  } satisfies Names<Electron.App>);

  const pageProtocol = {
    handle(scheme: string, handler: (request: Request) => Promise<Response>) {
      record("protocol.handle")(scheme);
      pageHandlers.set(scheme, handler);
    },
  } satisfies Names<Electron.Protocol>;

  const sessions = new Map<string, unknown>();
  const sessionNamed = (name: string): unknown => {
    const SETTERS = [
      "setPermissionRequestHandler",
      "setPermissionCheckHandler",
      "setDevicePermissionHandler",
      "setDisplayMediaRequestHandler",
      "setBluetoothPairingHandler",
      "setSpellCheckerEnabled",
    ] as const satisfies readonly (keyof Electron.Session)[];
    const made = Object.assign(new EventEmitter(), {
      ...recordAll(`session:${name}`, SETTERS),
      webRequest: {
        onBeforeRequest: record(`session:${name}.onBeforeRequest`),
      } satisfies Names<Electron.WebRequest>,
      protocol: pageProtocol,
    } satisfies Names<Electron.Session>);
    if (!sessions.has(name)) sessions.set(name, made);
    return sessions.get(name);
  };

  let workArea = { x: 0, y: 0, ...(options.workArea ?? { width: 1920, height: 1040 }) };
  const screen = Object.assign(new EventEmitter(), {
    getPrimaryDisplay: () => ({ workArea, workAreaSize: workArea }),
    getDisplayMatching: () => ({ workArea, workAreaSize: workArea }),
  } satisfies Names<Electron.Screen>);

  class BrowserWindow extends EventEmitter {
    #zoomLevel = 0;
    #bounds: Electron.Rectangle;
    readonly options: Electron.BrowserWindowConstructorOptions;
    readonly webContents = Object.assign(new EventEmitter(), {
      mainFrame: { url: "" } satisfies Names<Electron.WebFrameMain>,
      ...recordAll("webContents", ["reload", "setWindowOpenHandler"]),
      send(channel: string, ...args: unknown[]) {
        record("webContents.send")(channel, ...args);
        options.onSend?.(channel, structuredClone(args));
      },
      getZoomLevel: () => this.#zoomLevel,
      setZoomLevel: (level: number) => void (this.#zoomLevel = level),
    } satisfies Names<Electron.WebContents>);
    readonly show = record("window.show");
    readonly focus = record("window.focus");
    readonly restore = record("window.restore");
    readonly isMinimized = (): boolean => true;
    readonly isMaximized = (): boolean => false;
    readonly isFullScreen = (): boolean => false;
    readonly getBounds = (): Electron.Rectangle => this.#bounds;
    readonly setBounds = (bounds: Electron.Rectangle): void => void (this.#bounds = bounds);
    readonly getMinimumSize = (): number[] => [this.options.minWidth ?? 0, this.options.minHeight ?? 0];
    readonly setMinimumSize = record("window.setMinimumSize");

    constructor(given: Electron.BrowserWindowConstructorOptions) {
      super();
      this.options = given;
      this.#bounds = { x: 0, y: 0, width: given.width ?? 800, height: given.height ?? 600 };
      record("new BrowserWindow")(given);
      windows.push(this);
      app.emit("web-contents-created", {}, this.webContents);
    }

    async loadURL(url: string): Promise<void> {
      record("window.loadURL")(url);
      this.webContents.mainFrame.url = url;
      this.emit("ready-to-show");
      this.webContents.emit("did-finish-load");
    }
  }

  const parts: Record<keyof ElectronParts, unknown> = {
    app,
    BrowserWindow,
    dialog: {
      async showOpenDialog(_window: unknown, asked: unknown) {
        record("dialog.showOpenDialog")(asked);
        const filePaths = chosen.shift() ?? null;
        return { canceled: filePaths === null, filePaths: filePaths ?? [] };
      },
      async showSaveDialog(_window: unknown, asked: unknown) {
        record("dialog.showSaveDialog")(asked);
        const filePath = saved.shift() ?? null;
        return { canceled: filePath === null, filePath: filePath ?? "" };
      },
      async showMessageBox(_window: unknown, asked: unknown) {
        record("dialog.showMessageBox")(asked);
        return { response: pressed.shift() ?? 0, checkboxChecked: false };
      },
      showErrorBox: record("dialog.showErrorBox"),
    } satisfies Names<Electron.Dialog>,
    ipcMain: {
      handle: (channel: string, handler: (event: unknown, ...args: unknown[]) => unknown) =>
        void ipcHandlers.set(channel, handler),
    } satisfies Names<Electron.IpcMain>,
    Menu: {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: record("Menu.setApplicationMenu"),
    } satisfies Names<typeof Electron.Menu>,
    powerMonitor: new EventEmitter(),
    screen,
    protocol: {
      registerSchemesAsPrivileged: record("protocol.registerSchemesAsPrivileged"),
    } satisfies Names<Electron.Protocol>,
    session: {
      get defaultSession() {
        return sessionNamed("default");
      },
      fromPartition: sessionNamed,
    } satisfies Names<typeof Electron.session>,
    utilityProcess: { fork: forkInNode } satisfies Names<typeof Electron.utilityProcess>,
  };

  return {
    electron: parts as ElectronParts, // the names are Electron's; only those that Dateline uses are there
    calls,
    argsOf: (name) => calls.filter(([called]) => called === name).map(([, ...args]) => args),
    windows,
    becomeReady: () => becomeReady(undefined),
    emit,
    async invoke(channel, args, frame = windows[0]?.webContents.mainFrame ?? null) {
      const handler = ipcHandlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      // Electron copies both ways; what cannot be copied must fail here too.
      return structuredClone(await handler({ senderFrame: frame }, ...structuredClone([...args])));
    },
    async fetch(url, method = "GET") {
      const handler = pageHandlers.get(url.slice(0, url.indexOf(":")));
      if (handler === undefined) throw new Error(`No protocol handles ${url}`);
      return handler({ url, method } as Request); // Node refuses to make a Request for some addresses that Chromium sends
    },
    setWorkArea(width, height) {
      workArea = { x: 0, y: 0, width, height };
      screen.emit("display-metrics-changed", {}, {}, ["workArea"]);
    },
    choose: (paths) => void chosen.push(paths),
    saveTo: (path) => void saved.push(path),
    press: (button) => void pressed.push(button),
    exited,
  };
}

const PARENT_PORT = fileURLToPath(new URL("parent-port.ts", import.meta.url));

/** Electron's utility process, as a plain Node process with the same port to its parent. */
export function forkInNode(
  entry: string,
  words: string[] = [],
  { execArgv = [] }: Electron.ForkOptions = {},
): Electron.UtilityProcess {
  const child = fork(entry, words, {
    execArgv: [...execArgv, "--import", PARENT_PORT],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  child.unref();
  child.channel?.unref();
  const made = Object.assign(new EventEmitter(), {
    postMessage: (message: unknown): void => void child.send(message as object),
    kill: (): boolean => child.kill("SIGKILL"),
  } satisfies Names<Electron.UtilityProcess>);
  child.on("message", (message) => made.emit("message", message));
  child.on("exit", (code) => made.emit("exit", code));
  return made as unknown as Electron.UtilityProcess; // of its many names, those that Dateline uses
}
