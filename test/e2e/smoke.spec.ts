/** The harness itself: the built app starts over each host, keeps its content policy and shows no more than agreed. */
import { BRIDGE, CALL_NAMES } from "../../contract/call-names.ts";
import { expect, test } from "../support/app-under-test.ts";

test("the page loads without an error, a violation or a foreign request", async ({ app, problems }) => {
  await expect(app.page).toHaveTitle(/Dateline/);
  await expect(app.page.getByRole("main")).toBeVisible();
  await app.page.waitForLoadState("networkidle");
  expect(problems).toEqual([]);
});

test("the page has the content policy, and it holds", async ({ app }) => {
  const violated = await app.page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener("securitypolicyviolation", (event) =>
      violations.push(event.effectiveDirective),
    );
    const image = document.createElement("img");
    image.src = "https://example.org/x.png";
    const script = document.createElement("script");
    const style = document.createElement("div");
    style.setAttribute("style", "color: red");
    document.body.append(image, style);
    let trusted = "";
    try {
      script.text = "window.ran = true";
    } catch (error) {
      trusted = String(error);
    }
    await fetch("https://example.org/").catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 0));
    return { violations: violations.sort(), trusted, ran: "ran" in window };
  });
  expect(violated.violations).toEqual(expect.arrayContaining(["connect-src", "img-src", "style-src-attr"]));
  expect(violated.trusted).toContain("TrustedScript");
  expect(violated.ran).toBe(false);
});

test("the page is shown exactly the agreed functions", async ({ app }) => {
  const shown = await app.page.evaluate((name) => {
    const bridge = (window as unknown as Record<string, Record<string, unknown> | undefined>)[name];
    return bridge === undefined
      ? null
      : Object.entries(bridge).map(([key, value]) => [key, typeof value, (value as () => void).length]);
  }, BRIDGE);
  const agreed = [...CALL_NAMES, "onNews"].map((name) => [name, "function", 1]);
  expect(shown).toEqual(app.host === "in-page" ? null : agreed);
});

test("the app starts again after it was killed", async ({ app, problems }) => {
  await app.killAndRestart();
  await expect(app.page.getByRole("main")).toBeVisible();
  expect(problems).toEqual([]);
});

test("a pack from outside becomes news in the page", async ({ app }) => {
  const { main } = app;
  test.skip(main === null, "only where there is a main process to ask");
  if (main === null) return;
  const heard = app.page.evaluate(async (name) => {
    const bridge = (
      window as unknown as Record<
        string,
        {
          "window.start": (input: object) => Promise<unknown>;
          onNews: (listener: (news: unknown) => void) => void;
        }
      >
    )[name];
    const news = new Promise((resolve) => bridge?.onNews(resolve));
    await bridge?.["window.start"]({});
    document.title = "listening";
    return news;
  }, BRIDGE);
  await expect(app.page).toHaveTitle("listening");
  await main.offerFiles(["/nowhere/gone.dateline"]);
  expect(await heard).toEqual({
    kind: "pack-offered",
    file: "gone.dateline",
    result: { kind: "refused", issues: [{ path: "", message: "There is no such file." }] },
  });
});
