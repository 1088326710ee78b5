import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** What the built page's protocol answered. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The built main process in a process of its own, with a stand-in for Electron. Ask it as Electron would. */
export interface MainProcess {
  readonly pid: number;
  /** Asks the protocol `app:` for a path of the page, such as `/`. */
  fetch(path: string, method?: string): Promise<PageAnswer>;
  /** A call from the main frame of the app's window. Rejects when the process is gone. */
  invoke(channel: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Messages that the app sends to its window; one listener at a time. */
  onSend(listener: (channel: string, args: readonly unknown[]) => void): void;
  /** The files that the next open dialog gives. */
  chooseFiles(paths: readonly string[]): Promise<void>;
  /** Where the next save dialog saves to. */
  saveTo(path: string): Promise<void>;
  /** Hands files over as a second copy of the app does. */
  offerFiles(paths: readonly string[]): Promise<void>;
  /** Ends the process at once, `SIGKILL` unless told otherwise, and waits until it is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Quits the app in an orderly way; gives its exit code. */
  stop(): Promise<number | null>;
}

/** The process was killed or has left; nothing that was asked of it will be answered. */
export class MainProcessGone extends Error {}

/** What travels to the child, and back under the same number. */
export type Asked =
  | { readonly ask: "fetch"; readonly path: string; readonly method: string }
  | { readonly ask: "invoke"; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly ask: "choose"; readonly paths: readonly string[] }
  | { readonly ask: "saveTo"; readonly path: string }
  | { readonly ask: "offer"; readonly paths: readonly string[] }
  | { readonly ask: "quit" };

export type Told =
  | { readonly tell: "ready" }
  | { readonly tell: "sent"; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly tell: "answer"; readonly to: number; readonly value: unknown }
  | { readonly tell: "failure"; readonly to: number; readonly message: string };

const CHILD = fileURLToPath(new URL("main-process-child.ts", import.meta.url));

/**
 * Starts `dist/main/index.js`; build first.
 *
 * @param userData  the folder that Electron would call `userData`; give the same one again to start again
 * @param packs     pack files on the command line
 * @param aheadMs   how far its clock is ahead of the real one
 */
export async function startMainProcess(
  userData: string,
  packs: readonly string[] = [],
  aheadMs = 0,
): Promise<MainProcess> {
  const child = fork(CHILD, [String(aheadMs), userData, ...packs], {
    serialization: "advanced",
    execArgv: [],
  });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let asked = 0;
  let listener: (channel: string, args: readonly unknown[]) => void = () => undefined;
  const gone = once(child, "exit") as Promise<[number | null]>;
  const ready = Promise.withResolvers<undefined>();

  child.on("message", (told: Told) => {
    if (told.tell === "ready") return ready.resolve(undefined);
    if (told.tell === "sent") return listener(told.channel, told.args);
    const asker = waiting.get(told.to);
    waiting.delete(told.to);
    if (told.tell === "answer") asker?.resolve(told.value);
    else asker?.reject(new Error(told.message));
  });
  void gone.then(([code]) => {
    const error = new MainProcessGone(`The main process is gone (exit code ${code ?? "none"}).`);
    ready.reject(error);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });

  function ask(question: Asked): Promise<unknown> {
    const number = ++asked;
    return new Promise((resolve, reject) => {
      if (!child.connected) return reject(new MainProcessGone("The main process is gone."));
      waiting.set(number, { resolve, reject });
      // Killed a moment ago, it may still count as connected while its pipe is broken.
      child.send({ number, question }, (error) => {
        if (error !== null) reject(new MainProcessGone(error.message));
      });
    });
  }

  await ready.promise;
  return {
    pid: child.pid ?? 0,
    fetch: async (path, method = "GET") => (await ask({ ask: "fetch", path, method })) as PageAnswer,
    invoke: (channel, ...args) => ask({ ask: "invoke", channel, args }),
    onSend: (heard) => void (listener = heard),
    chooseFiles: async (paths) => void (await ask({ ask: "choose", paths })),
    saveTo: async (path) => void (await ask({ ask: "saveTo", path })),
    offerFiles: async (paths) => void (await ask({ ask: "offer", paths })),
    async kill(signal = "SIGKILL") {
      child.kill(signal);
      await gone;
    },
    async stop() {
      ask({ ask: "quit" }).catch(() => undefined); // it leaves instead of answering
      return (await gone)[0];
    },
  };
}
