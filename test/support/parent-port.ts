/** Preloaded into a Node process that stands in for Electron's utility process: gives it `process.parentPort`. */
import { EventEmitter } from "node:events";

const port = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown): void => void process.send?.(message),
});
process.on("message", (data) => port.emit("message", { data }));
Object.defineProperty(process, "parentPort", { value: port });
