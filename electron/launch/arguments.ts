import { parseArgs } from "node:util";

export interface StartOptions {
  /** Pack files to open, as given. */
  readonly packs: readonly string[];
  /** The port that was asked for; null for the usual one. */
  readonly port: number | null;
  /** True to run in the browser even where the desktop app could start. */
  readonly isBrowserWanted: boolean;
  /** True to show the page in the default browser, false to print its address only. */
  readonly opensBrowser: boolean;
}

export const USAGE = "npm start -- [pack files] [--browser] [--port 43110] [--no-open]";

/** @throws TypeError with one sentence about the word that is not understood */
export function readArguments(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): StartOptions {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      port: { type: "string" },
      browser: { type: "boolean", default: false },
      "no-open": { type: "boolean", default: false },
    },
  });
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new TypeError(`--port wants a number from 0 to 65535, not "${values.port}".`);
  }
  const isWatched = env["CI"] === undefined || env["CI"] === "";
  const opensBrowser = !values["no-open"] && isWatched;
  return { packs: positionals, port, isBrowserWanted: values.browser, opensBrowser };
}
