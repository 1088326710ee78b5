import type { Page } from "@playwright/test";
import type { Question } from "../../questions/kinds/index.ts";
import { bundledPacks } from "../../questions/packs/index.ts";

/** The questions of the bundled packs, so that a test can know the answer to what it is asked. */
const QUESTIONS: readonly Question[] = bundledPacks().flatMap(({ questions }) => questions);

/** Kinds that are answered by choosing or typing alone. */
const SIMPLE_KINDS: ReadonlySet<string> = new Set(["choice", "multi", "true-false", "label", "typed"]);
export const SIMPLE_TITLE = "Lavrov, simply asked";

/** The bundled pack with its simple questions only, as a file of somebody else's. */
export function simplePack(): string {
  const [first] = bundledPacks();
  const questions = first?.questions.filter(({ kind }) => SIMPLE_KINDS.has(kind));
  return JSON.stringify({ ...first, id: "simple", title: SIMPLE_TITLE, questions });
}

/** Drops a file on the library, as from a folder beside the window. */
export async function dropPack(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: "Library" }).waitFor();
  const transfer = await page.evaluateHandle(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ""], file ?? "", { type: "application/json" }));
      return data;
    },
    [name, text],
  );
  for (const type of ["dragenter", "dragover", "drop"]) {
    await page.dispatchEvent("body", type, { dataTransfer: transfer });
  }
}

/** The question whose stem the page shows. */
export async function shownQuestion(page: Page): Promise<Question> {
  const stem = (await page.locator("#stem").innerText()).trim();
  const question = QUESTIONS.find((one) => one.stem === stem);
  if (question === undefined) throw new Error(`No bundled question asks "${stem}"`);
  return question;
}

/**
 * Gives an answer by keyboard alone: numbers choose, typed text is typed, Enter checks. Wrong ones are the first
 * wrong option, or a name that nobody has.
 */
export async function answerByKeys(page: Page, isRight: boolean): Promise<Question> {
  const question = await shownQuestion(page);
  if (await chooseByKeys(page, question, isRight)) await page.keyboard.press("Enter");
  else await page.getByRole("button", { name: "I do not know" }).press("Enter");
  return question;
}

/** As `answerByKeys`, up to the Enter. @returns false for kinds that are answered otherwise */
export async function chooseByKeys(page: Page, question: Question, isRight: boolean): Promise<boolean> {
  if ("options" in question && question.kind !== "multi") {
    const wanted = question.options.find((option) => option.right === isRight);
    await pressOption(page, wanted?.text ?? "");
  } else if (question.kind === "multi") {
    const wanted = question.options.filter((option) => option.right === isRight);
    for (const { text } of isRight ? wanted : wanted.slice(0, 1)) await pressOption(page, text);
  } else if (question.kind === "typed") {
    await page.getByRole("textbox").focus();
    await page.keyboard.type(isRight ? question.answerText : "Nobody of that name");
  } else return false;
  return true;
}

/** Options come in an order of their own; the number to press is where the option stands on the page. */
async function pressOption(page: Page, text: string): Promise<void> {
  const inputs = page.getByRole("main").locator("input[type=radio], input[type=checkbox]");
  const labels = await inputs.evaluateAll((elements) =>
    elements.map((element) => (element as HTMLInputElement).labels?.[0]?.textContent?.trim() ?? ""),
  );
  const place = labels.findIndex((label) => label.includes(text));
  if (place < 0) throw new Error(`"${text}" is not among: ${labels.join(" | ")}`);
  await page.keyboard.press(String(place + 1));
}

/** Opens a screen by the navigation. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole("banner").getByText(screen).click();
}

/** Goes on with the open session, from wherever the app is. */
export async function resume(page: Page): Promise<void> {
  await goTo(page, "Library");
  await page.getByRole("button", { name: /^Resume/ }).click();
  await page.locator("#stem").waitFor();
}

/** Goes on to the next question, or to the summary, by Enter. */
export async function nextByKeys(page: Page): Promise<void> {
  await page.locator("#verdict").waitFor();
  await page.keyboard.press("Enter");
  await page.locator("#verdict").waitFor({ state: "detached" });
}
