import { render } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import type { AppError } from "../../base/errors.ts";
import { createClient } from "../../contract/client.ts";
import type { FileToSave } from "../../contract/files/ports.ts";
import { createHandlers } from "../../contract/handlers.ts";
import { serve } from "../../contract/serve.ts";
import type { News } from "../../contract/window/shapes.ts";
import type { Pack } from "../../questions/pack/pack.ts";
import App from "../../renderer/frame/App.svelte";
import type { WeightLearner } from "../../study/fit/fit-memory.ts";
import type { LearnerEvent } from "../../study/log/event.ts";
import { aPack } from "./a-pack.ts";
import { aStudy } from "./a-study.ts";
import { memoryStore } from "./memory-store.ts";

interface Options {
  readonly pack?: Pack;
  /** What the file dialog gives. */
  readonly chosen?: readonly { file: string; text: string }[];
  readonly news?: readonly News[];
  /** What the dialog for a learner's file gives; null when it is closed. */
  readonly learnerText?: string | null;
  /** The screen to open at. */
  readonly screen?: string;
  /** What the learner has done before. */
  readonly past?: readonly LearnerEvent[];
  readonly weightLearner?: WeightLearner;
}

/** The whole window over the real handlers and a memory store; everything crosses a structured clone. */
export async function aWindow({
  pack = aPack(),
  chosen = [],
  news = [],
  learnerText = null,
  screen = "library",
  past = [],
  weightLearner,
}: Options = {}) {
  window.location.hash = `#/${screen}`;
  const saved: FileToSave[] = [];
  const store = memoryStore();
  if (past.length > 0) await (await store.open("ada")).append(past);
  const { study, clock } = await aStudy(pack, store, weightLearner);
  const ports = {
    host: "browser",
    version: "1.2.3",
    choosePackTexts: async () => chosen,
    takeNews: () => news,
    saveFile: async (file: FileToSave) => {
      saved.push(file);
      return file.name;
    },
    chooseLearnerText: async () =>
      learnerText === null ? null : ({ kind: "text", text: learnerText } as const),
  } as const;
  const dispatch = serve(createHandlers(study, ports), (_call, error) => {
    throw error;
  });
  const listeners: ((one: News) => void)[] = [];
  const host = {
    client: createClient(async (name, input) =>
      structuredClone(await dispatch(name, structuredClone(input))),
    ),
    onNews: (listener: (one: News) => void) => {
      listeners.push(listener);
      return () => undefined;
    },
  };
  const view = render(App, { connecting: Promise.resolve(host) });
  await view.findByRole("navigation", { name: "Main" });
  return {
    ...view,
    study,
    saved,
    clock,
    user: userEvent.setup(),
    failNextSave: (error: AppError) => store.failNext(error),
    hear: (one: News) => {
      for (const listener of listeners) listener(one);
    },
  };
}

/** What a screen reader is told politely, and at once. */
export function heard(): { polite: string; assertive: string } {
  const say = (how: string): string =>
    document.querySelector(`[aria-live=${how}]`)?.textContent?.trim() ?? "";
  return { polite: say("polite"), assertive: say("assertive") };
}
