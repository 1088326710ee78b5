import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { readArguments } from "../../electron/launch/arguments.ts";
import { isBuildStale } from "../../electron/launch/build-when-stale.ts";
import { findElectron } from "../../electron/launch/electron-binary.ts";
import { isServedAt, type PageServer, servePageOverHttp } from "../../electron/launch/page-server.ts";
import { runDesktop } from "../../electron/launch/run-desktop.ts";
import { listPageFiles } from "../../electron/page-files.ts";

const aFolder = (): string => mkdtempSync(join(tmpdir(), "dateline-launch-"));

function put(root: string, name: string, text = "", at?: Date): void {
  const file = join(root, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  if (at !== undefined) utimesSync(file, at, at);
}

describe("the words after npm start", () => {
  test("say which packs, which port, and whether a browser is opened", () => {
    expect(readArguments(["a.json", "--port", "5000", "--browser", "--no-open"], {})).toEqual({
      packs: ["a.json"],
      port: 5000,
      isBrowserWanted: true,
      opensBrowser: false,
    });
    expect(readArguments([], {})).toEqual({
      packs: [],
      port: null,
      isBrowserWanted: false,
      opensBrowser: true,
    });
    expect(readArguments([], { CI: "1" }).opensBrowser).toBe(false);
  });

  test.each([["--port", "many"], ["--port", "65536"], ["--port", "-1"], ["--no-sandbox"]])(
    "are refused when they make no sense: %s %s",
    (...words) => {
      expect(() => readArguments(words.filter(Boolean), {})).toThrow(TypeError);
    },
  );
});

describe("the build", () => {
  const BUILT = [
    "dist/main/index.js",
    "dist/main/pack-reader.js",
    "dist/preload/index.cjs",
    "dist/renderer/index.html",
  ];
  const ZONES = ["base", "questions", "study", "contract", "electron", "renderer"];
  const [yesterday, today, tomorrow] = [1, 2, 3].map((day) => new Date(2026, 10, day)) as [Date, Date, Date];

  function aProject(): string {
    const root = aFolder();
    for (const zone of ZONES) {
      put(root, `${zone}/deep/file.ts`, "", yesterday);
      for (const folder of [`${zone}/deep`, zone]) utimesSync(join(root, folder), yesterday, yesterday);
    }
    for (const file of BUILT) put(root, file, "", today);
    return root;
  }

  test("is used again while nothing has changed", () => {
    expect(isBuildStale(aProject())).toBe(false);
  });

  test.each(BUILT)("is made when there is no %s", (file) => {
    const root = aProject();
    rmSync(join(root, file));
    expect(isBuildStale(root)).toBe(true);
  });

  test.each(["questions/deep/file.ts", "renderer/new.svelte", "package-lock.json"])(
    "is made anew when %s is newer",
    (file) => {
      const root = aProject();
      put(root, file, "", tomorrow);
      expect(isBuildStale(root)).toBe(true);
    },
  );
});

describe("Electron's program", () => {
  const desktop = {
    platform: "linux",
    env: { DISPLAY: ":0" },
    isRoot: false,
    onDownload: () => undefined,
  } as const;
  const installed = (): string => {
    const folder = aFolder();
    put(folder, "path.txt", "electron");
    put(folder, "dist/electron");
    return folder;
  };

  test("is the installed one", async () => {
    const folder = installed();
    expect(await findElectron(folder, desktop)).toEqual({ program: join(folder, "dist/electron") });
  });

  test("is fetched once by its own install script", async () => {
    const folder = aFolder();
    put(
      folder,
      "install.js",
      `const { mkdirSync, writeFileSync } = require("node:fs");
       mkdirSync(__dirname + "/dist"); writeFileSync(__dirname + "/dist/electron", "");
       writeFileSync(__dirname + "/path.txt", "electron");`,
    );
    let downloads = 0;
    const found = await findElectron(folder, { ...desktop, onDownload: () => (downloads += 1) });
    expect([found, downloads]).toEqual([{ program: join(folder, "dist/electron") }, 1]);
  });

  test.each([
    ["process.exit(0)", "no Electron binary can be had: its download left no program"],
    ['throw "fetch failed"', /^no Electron binary can be had: its download failed: /],
    ["setInterval(() => {}, 1000)", "no Electron binary can be had: its download took more than 0.4 seconds"],
  ])("is not to be had when its script does %s, and the reason is told", async (script, whyNot) => {
    const folder = aFolder();
    put(folder, "install.js", script);
    const limitMs = script.startsWith("set") ? 400 : 60_000;
    expect(await findElectron(folder, desktop, limitMs)).toEqual({
      whyNot: typeof whyNot === "string" ? whyNot : (expect.stringMatching(whyNot) as string),
    });
  });

  test("never runs as root, without a screen, or against a switched-off download", async () => {
    const folder = installed();
    const whyNot = async (change: object, of = folder): Promise<string> => {
      const found = await findElectron(of, { ...desktop, ...change });
      return "whyNot" in found ? found.whyNot : "it runs";
    };
    expect(await whyNot({ isRoot: true })).toBe(
      "it must not run as root, because it would have to run without its sandbox",
    );
    expect(await whyNot({ env: {} })).toBe("there is no screen to show it on");
    expect(await whyNot({ env: { DISPLAY: ":0", ELECTRON_SKIP_BINARY_DOWNLOAD: "1" } }, aFolder())).toBe(
      "no Electron binary can be had: it is not installed, and its download is switched off",
    );
    expect(await whyNot({ platform: "darwin", isRoot: true, env: {} })).toBe("it runs");
  });
});

describe("the desktop app", () => {
  const run = (script: string, startedAfterMs?: number) =>
    runDesktop(process.execPath, ["-e", script], startedAfterMs);

  test("is run to its end, and its end is this program's", async () => {
    expect(await run("process.exit(0)")).toEqual({ exitCode: 0 });
    expect(await run("process.exit(3)", 0)).toEqual({ exitCode: 3 });
  });

  test("that ends at once gives a reason to go on in the browser", async () => {
    expect(await run("process.exit(127)")).toEqual({ whyNot: "it ended at once with exit code 127" });
    expect(await run('process.kill(process.pid, "SIGTRAP")')).toEqual({
      whyNot: "it ended at once with SIGTRAP",
    });
    expect(await runDesktop("/nowhere/electron", [])).toEqual({
      whyNot: "its program could not be started: spawn /nowhere/electron ENOENT",
    });
  });
});

describe("the page on 127.0.0.1", () => {
  let server: PageServer | null = null;
  afterEach(async () => server?.close());

  async function served(): Promise<PageServer> {
    server = await servePageOverHttp(listPageFiles(resolve("test/support/a-page")), 0);
    return server;
  }

  /** `fetch` would clean up the path and set the host itself. */
  function ask(port: number, path: string, headers: Record<string, string> = {}, method = "GET") {
    return new Promise<{ status: number; text: string; policy: unknown }>((answer, reject) => {
      request({ host: "127.0.0.1", port, path, headers, method }, (response) => {
        let text = "";
        response.on("data", (chunk) => (text += String(chunk)));
        response.on("end", () =>
          answer({
            status: response.statusCode ?? 0,
            text,
            policy: response.headers["content-security-policy"],
          }),
        );
      })
        .on("error", reject)
        .end();
    });
  }

  test("is served with the content policy, and knows itself", async () => {
    const { port, url } = await served();
    const answer = await ask(port, "/");
    expect(answer).toMatchObject({
      status: 200,
      text: expect.stringContaining("<title>A page</title>") as string,
    });
    expect(answer.policy).toContain("default-src 'none'");
    expect(url).toBe(`http://127.0.0.1:${port}/`);
    expect(await isServedAt(port)).toBe(true);
  });

  test.each(["evil.example", "localhost", "127.0.0.1", "127.0.0.1:1", "evil.example:127.0.0.1"])(
    "is not served under the name %s",
    async (host) => {
      const { port } = await served();
      expect(await ask(port, "/", { host })).toMatchObject({
        status: 421,
        text: `Dateline answers at http://127.0.0.1:${port}/ only.`,
      });
    },
  );

  test.each([
    "/../package.json",
    "/..%2fpackage.json",
    "//etc/passwd",
    "/assets/../../package.json",
    "*",
    "/x",
  ])("holds no other file: %s", async (path) => {
    const { port } = await served();
    expect((await ask(port, path)).status).toBe(404);
  });

  test("goes on when its files are gone, as a new build leaves it", async () => {
    const folder = aFolder();
    put(folder, "index.html", "<title>A page</title>");
    server = await servePageOverHttp(listPageFiles(folder), 0);
    const { port } = server;
    rmSync(folder, { recursive: true });
    expect(await ask(port, "/")).toMatchObject({
      status: 404,
      text: expect.stringContaining("built anew") as string,
    });
    expect((await ask(port, "/x")).status).toBe(404);
  });

  test("lets the browser fetch the machine's part early, with the page and nothing else", async () => {
    const folder = aFolder();
    put(folder, "index.html", "<title>A page</title>");
    put(folder, "assets/in-page-host-Ab1_.js");
    server = await servePageOverHttp(listPageFiles(folder), 0);
    const linkOf = async (path: string) => (await fetch(`${server?.url}${path}`)).headers.get("link");
    expect(await linkOf("")).toBe("</assets/in-page-host-Ab1_.js>; rel=modulepreload");
    expect(await linkOf("assets/in-page-host-Ab1_.js")).toBeNull();
  });

  test("takes nothing in", async () => {
    const { port } = await served();
    for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
      expect((await ask(port, "/", {}, method)).status).toBe(405);
    }
  });

  test("says so when the port is taken by another program", async () => {
    const { port } = await served();
    await expect(servePageOverHttp(new Map(), port)).rejects.toMatchObject({ code: "EADDRINUSE" });
    await server?.close();
    expect(await isServedAt(port)).toBe(false);
  });
});
