/** Runs the built main process with a stand-in for Electron, and does what test/support/main-process.ts asks. */
import { registerHooks } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { electronStandIn } from "./electron-stand-in.ts";
import type { Asked, Told } from "./main-process.ts";
import { setClockAhead } from "./moved-clock.ts";

const [aheadMs, userData, ...packs] = process.argv.slice(2);
if (userData === undefined)
  throw new Error("Give how far the clock is ahead and the folder for the app's data.");
setClockAhead(Number(aheadMs));
const tell = (told: Told): void => void process.send?.(told);

const standIn = electronStandIn({
  userData,
  onSend: (channel, args) => tell({ tell: "sent", channel, args }),
});
const STAND_IN = "stand-in:electron";
Object.assign(globalThis, { [STAND_IN]: standIn.electron });
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "electron" ? { url: STAND_IN, shortCircuit: true } : next(specifier, context),
  load(url, context, next) {
    if (url !== STAND_IN) return next(url, context);
    const names = Object.keys(standIn.electron).join(", ");
    return {
      format: "module",
      source: `export const { ${names} } = globalThis["${STAND_IN}"];`,
      shortCircuit: true,
    };
  },
});

async function answer(question: Asked): Promise<unknown> {
  switch (question.ask) {
    case "fetch": {
      const found = await standIn.fetch(`app://local${question.path}`, question.method);
      const body = new Uint8Array(await found.arrayBuffer());
      return { status: found.status, headers: Object.fromEntries(found.headers), body };
    }
    case "invoke":
      return standIn.invoke(question.channel, question.args);
    case "choose":
      return standIn.choose(question.paths);
    case "saveTo":
      return standIn.saveTo(question.path);
    case "offer":
      return standIn.emit(standIn.electron.app, "second-instance", {}, ["dateline", ...question.paths], "/");
    case "quit":
      return standIn.electron.app.quit();
  }
}

process.on("message", ({ number, question }: { number: number; question: Asked }) => {
  answer(question).then(
    (value) => tell({ tell: "answer", to: number, value }),
    (error: unknown) => tell({ tell: "failure", to: number, message: String(error) }),
  );
});
process.on("disconnect", () => process.exit(0));
void standIn.exited.then((code) => process.exit(code));

process.argv.splice(1, process.argv.length, "dateline", ...packs);
await import(pathToFileURL(resolve("dist/main/index.js")).href);
standIn.becomeReady();
while (standIn.windows.length === 0) await new Promise((next) => setImmediate(next));
tell({ tell: "ready" });
