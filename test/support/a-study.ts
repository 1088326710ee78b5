import type { Clock } from "../../base/clock.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import { parsePack } from "../../questions/pack/parse-pack.ts";
import { openLibrary } from "../../study/library/library.ts";
import type { WeightLearner } from "../../study/fit/fit-memory.ts";
import type { PackShelf } from "../../study/library/shelf.ts";
import type { LearnerStore } from "../../study/learner/store.ts";
import { createStudy, type Study } from "../../study/study.ts";
import { aPack } from "./a-pack.ts";
import { readWithModel } from "./a-reading.ts";
import { memoryStore } from "./memory-store.ts";

/** Starts at noon UTC on November 23, 2026, and stands still until it is moved. */
export function fixedClock(): Clock & { move(ms: number): void } {
  let at = Date.UTC(2026, 10, 23, 12);
  return { now: () => ({ at, zoneMin: 0 }), move: (ms) => (at += ms) };
}

export function memoryShelf(...bundled: Pack[]): PackShelf {
  const added = new Map<string, string>();
  return {
    bundled: async () => bundled,
    added: async () => [...added].map(([name, text]) => ({ name, text })),
    save: async (pack, text) => void added.set(pack, text),
    remove: async (pack) => void added.delete(pack),
  };
}

/** A study over memory with one bundled pack, or several; ids count up. */
export async function aStudy<Store extends LearnerStore = ReturnType<typeof memoryStore>>(
  packs: Pack | readonly Pack[] = aPack(),
  store: Store = memoryStore() as unknown as Store,
  weightLearner: WeightLearner | null = null,
) {
  const clock = fixedClock();
  const shelf = memoryShelf(...[packs].flat());
  let ids = 0;
  const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume));
  const newId = (): string => `id-${++ids}`;
  const open = async (): Promise<Study> => {
    const library = await openLibrary(shelf, async (text) => parsePack(text));
    return createStudy({ store, library, readArticle: readWithModel, weightLearner, clock, newId, pause });
  };
  return { study: await open(), reopen: open, clock, store, shelf };
}
