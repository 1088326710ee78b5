import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "../../base/errors.ts";
import { CALL_CHANNEL, CALL_NAMES } from "../../contract/call-names.ts";
import { aDesktop } from "../support/a-desktop.ts";
import { memoryStore } from "../support/memory-store.ts";

const REFUSED = {
  ok: false,
  error: { code: "refused", message: "This call did not come from Dateline's own window." },
};

describe("calls from the page", () => {
  test("are answered", async () => {
    const { call } = await aDesktop();
    expect(await call("window.start")).toMatchObject({ ok: true, value: { host: "desktop", news: [] } });
    expect(await call("packs.list")).toMatchObject({ ok: true, value: [{ id: "bridge" }] });
  });

  test.each(CALL_NAMES)("%s is refused from anywhere but the main frame of our window", async (name) => {
    const desktop = await aDesktop();
    for (const frame of [null, { url: "app://local/" }, { url: "https://example.org/" }]) {
      expect(await desktop.invoke(CALL_CHANNEL, [name, {}], frame)).toEqual(REFUSED);
    }
    desktop.contents().mainFrame.url = "app://local.evil/";
    expect(await desktop.call(name)).toEqual(REFUSED);
  });

  test("of any shape are answered with a value, and never break the machine", async () => {
    const desktop = await aDesktop();
    const name = fc.oneof(fc.constantFrom(...CALL_NAMES), fc.string());
    await fc.assert(
      fc.asyncProperty(name, fc.jsonValue(), async (asked, input) => {
        const reply = await desktop.call(asked, input);
        if (!reply.ok) expect(["invalid-input", "not-found", "refused"]).toContain(reply.error.code);
      }),
      { seed: 20_261_123, numRuns: 400 },
    );
    expect(await desktop.call("window.start")).toMatchObject({ ok: true });
  });

  test("with more text than any pack may hold are refused unread", async () => {
    const { call } = await aDesktop();
    const reply = await call("packs.addText", { file: "huge.json", text: "[".repeat(20_000_000) });
    expect(reply).toMatchObject({ ok: false, error: { code: "invalid-input" } });
  });

  test.each([
    ["no name", []],
    ["a name that is no text", [{ name: "start" }, {}]],
    ["a name of the language's own", ["constructor", {}]],
  ])("with %s are refused", async (_title, args) => {
    const { invoke } = await aDesktop();
    expect(await invoke(CALL_CHANNEL, args)).toMatchObject({ ok: false, error: { code: "not-found" } });
  });
});

describe("when the learner cannot be opened", () => {
  const cases = [
    new AppError("newer-data", "Written by version 9."),
    new AppError("unreadable", "The folder cannot be read."),
    new AppError("busy", "Another copy holds the folder."),
  ];

  test.each(cases)("the window opens and each call says why: $code", async (error) => {
    const store = { ...memoryStore(), open: () => Promise.reject(error) };
    const { call, windows } = await aDesktop({ keeping: { openStore: () => store } });
    expect(windows).toHaveLength(1);
    for (const name of CALL_NAMES) {
      expect(await call(name)).toEqual({ ok: false, error: error.toPlain() });
    }
  });

  test("the next start of the page tries again", async () => {
    const store = memoryStore();
    let isBusy = true;
    const open: typeof store.open = (learner) =>
      isBusy ? Promise.reject(new AppError("busy", "Another copy holds the folder.")) : store.open(learner);
    const { call } = await aDesktop({ keeping: { openStore: () => ({ ...store, open }) } });
    expect(await call("window.start")).toMatchObject({ ok: false, error: { code: "busy" } });
    isBusy = false;
    expect(await call("packs.list")).toMatchObject({ ok: false, error: { code: "busy" } });
    expect(await call("window.start")).toMatchObject({ ok: true });
    expect(await call("packs.list")).toMatchObject({ ok: true });
  });
});
