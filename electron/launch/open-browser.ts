import { spawn } from "node:child_process";

const COMMANDS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  linux: ["xdg-open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Shows our own address in the default browser. Where there is none, the printed address is enough. */
export function openBrowser(url: string): void {
  const [command, ...words] = COMMANDS[process.platform] ?? [];
  if (command === undefined) return;
  const child = spawn(command, [...words, url], { detached: true, stdio: "ignore" });
  child.on("error", () => undefined); // there is no such command here
  child.unref();
}
