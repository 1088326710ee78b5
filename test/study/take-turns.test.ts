import { expect, test } from "vitest";
import { parsePack } from "../../questions/pack/parse-pack.ts";
import { openLibrary } from "../../study/library/library.ts";
import { takeTurns } from "../../study/take-turns.ts";
import { fixedClock, memoryShelf } from "../support/a-study.ts";
import { memoryStore } from "../support/memory-store.ts";

async function useCases() {
  const store = memoryStore();
  const library = await openLibrary(memoryShelf(), async (text) => parsePack(text));
  return takeTurns(await store.open("ada"), { store, library, clock: fixedClock(), newId: () => "new" });
}

test("of two writes at once the second begins when the first has ended, also where that fails", async () => {
  const { writes } = await useCases();
  const steps: string[] = [];
  const write = writes(async (_desk, name: string) => {
    steps.push(`${name} begins`);
    await new Promise((resume) => setTimeout(resume));
    steps.push(`${name} ends`);
    if (name === "first") throw new Error(name);
  });
  await Promise.allSettled([write("first"), write("second")]);
  expect(steps).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});

test("a write sees what it has written, and a look waits for nobody", async () => {
  const { reads, writes } = await useCases();
  const nameOf = reads(({ state }) => state.name);
  const renamed = writes(async (desk, name: string) => {
    await desk.note({ kind: "learner-named", name });
    return [desk.state.name, nameOf()];
  })("Ada");
  expect(nameOf()).toBe("");
  expect(await renamed).toEqual(["Ada", "Ada"]);
});

test("a use case that is declared to look has nothing to write with", async () => {
  const { reads } = await useCases();
  const look = reads((desk) => {
    // @ts-expect-error a look cannot add to the log
    const { note } = desk;
    // @ts-expect-error nor reach the log
    const { log } = desk;
    // @ts-expect-error nor another learner's
    const { store } = desk;
    // @ts-expect-error nor change the library
    const { add } = desk.library;
    return [note, log, store, add];
  });
  expect(look().slice(0, 3)).toEqual([undefined, undefined, undefined]);
});
