/**
 * Reads pack sources in a process of its own, which the main process may end at any time. Built as an entry of its
 * own, dist/main/pack-reader.js.
 */
import { parsePack } from "../../../../questions/pack/parse-pack.ts";

const port = process.parentPort;
port.on("message", ({ data }) => port.postMessage(parsePack(String(data))));
