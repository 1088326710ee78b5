import type { Page } from "@playwright/test";

/** Presses Tab until the element with this name has focus, as a person would; fails when it cannot be reached. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element =
        document.activeElement === document.body ? null : (document.activeElement as HTMLElement | null);
      const label = (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return element?.getAttribute("aria-label") ?? label ?? element?.textContent ?? "";
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`Tab never reaches ${String(name)}`);
}
