import type { ParsedPack } from "../../../../questions/pack/parse-pack.ts";
import type { PackReader } from "../../../../study/library/shelf.ts";
import { askInChild, type ChildLimits, type ForkChild } from "../ask-child.ts";
import { mainWords as words } from "../../system/words.ts";

export const READER_LIMITS: ChildLimits = { timeMs: 10_000, heapMb: 512, idleMs: 30_000 };

/**
 * A reader that keeps packs of strangers out of the main process. A source that takes too long or too much memory is
 * refused.
 *
 * @param fork  starts child.ts, or what the build made of it
 */
export function readPacksInChild(fork: ForkChild, limits: ChildLimits = READER_LIMITS): PackReader {
  const child = askInChild<string, ParsedPack>(fork, limits);
  return async (text) => {
    const given = await child.ask(text);
    switch (given.kind) {
      case "answered":
        return given.answer;
      case "too-long":
        return refusal(words.packTooSlow(limits.timeMs / 1000));
      case "broke-off":
      case "stopped":
        return refusal(words.packTooHeavy);
    }
  };
}

function refusal(message: string): ParsedPack {
  return { ok: false, code: "invalid-input", issues: [{ path: "", message }] };
}
