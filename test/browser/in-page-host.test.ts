import { afterEach, expect, test, vi } from "vitest";
import { errorSentence } from "../../renderer/text/en/errors.ts";
import { openInPageHost } from "../../renderer/hosts/in-page/in-page-host.ts";

afterEach(() => vi.restoreAllMocks());

/** A part of the browser as it is where somebody or something has taken it away. */
function without(part: "locks" | "storage"): void {
  vi.spyOn(globalThis, "navigator", "get").mockReturnValue(
    new Proxy(navigator, {
      has: (target, name) => name !== part && name in target,
      get: (target, name) => {
        const value: unknown = name === part ? undefined : Reflect.get(target, name, target);
        return typeof value === "function" ? (value as () => unknown).bind(target) : value;
      },
    }),
  );
}

/** A lock for every page: that of a host stays for as long as its page is there. */
function freeLocks(): void {
  vi.spyOn(navigator.locks, "request").mockImplementation(((
    _name: string,
    _how: object,
    held: (lock: object) => unknown,
  ) => {
    void held({});
    return new Promise(() => undefined);
  }) as unknown as LockManager["request"]);
}

test.each(["locks", "storage"] as const)("opens in a browser without %s", async (part) => {
  freeLocks();
  without(part);
  const { client } = await openInPageHost();
  expect((await client.window.start({})).host).toBe("browser");
});

test("says that the browser keeps nothing where it forbids locks, and claims nothing else", async () => {
  vi.spyOn(navigator.locks, "request").mockRejectedValue(new DOMException("no", "SecurityError"));
  await expect(openInPageHost()).rejects.toMatchObject({ code: "storage-blocked" });
  expect(errorSentence({ code: "storage-blocked" })).toContain("does not let Dateline keep data");
});

test.each([
  ["The user denied permission to access the database.", "UnknownError", "storage-blocked"],
  ["The operation is insecure.", "SecurityError", "storage-blocked"],
  ["Internal error opening backing store.", "UnknownError", "storage-gone"],
  ["no room", "QuotaExceededError", "disk-full"],
])("tells why the database does not open: %s", async (message, name, code) => {
  freeLocks();
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException(message, name);
  });
  await expect(openInPageHost()).rejects.toMatchObject({ code });
});

test.each(["storage-blocked", "storage-gone", "internal"] as const)(
  "%s promises nothing that is not known",
  (code) => {
    expect(errorSentence({ code })).not.toMatch(/\bsafe\b/);
  },
);
