/** Runs commands and adds up what they report. What `npm run check` and `npm test` are made of. */
import { spawn } from "node:child_process";

export interface Command {
  readonly name: string;
  readonly line: string;
  readonly env?: Record<string, string>;
}

export interface Finished {
  readonly name: string;
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs one command line in a shell; its output is kept, and shown only by the caller. */
export function run({ name, line, env = {} }: Command): Promise<Finished> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(line, { shell: true, env: { ...process.env, FORCE_COLOR: "0", ...env } });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("close", (code) =>
      resolve({ name, ok: code === 0, output, seconds: (performance.now() - started) / 1000 }),
    );
  });
}

/** Runs all, `atOnce` at a time; prints a line each, and the whole output of what failed. */
export async function runAll(commands: readonly Command[], atOnce: number): Promise<Finished[]> {
  const waiting = [...commands];
  const finished: Finished[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const result = await run(next);
      finished.push(result);
      console.log(`${result.ok ? "ok  " : "FAIL"} ${result.name} (${result.seconds.toFixed(1)} s)`);
      if (!result.ok) console.log(result.output);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return finished;
}
